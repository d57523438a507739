/*! Built by tools/lint/bangun.mjs from tools/lint and, under their own licences:
 * bpmn-js 18.31.1: SEE LICENSE IN LICENSE
 * bpmn-moddle 10.3.1: MIT
 * diagram-js 15.28.1: MIT
 * didi 11.0.1: MIT
 * domify 3.0.0: MIT
 * ids 3.0.2: MIT
 * inherits-browser 0.1.0: ISC
 * min-dash 5.1.0: MIT
 * min-dom 5.3.0: MIT
 * moddle 8.2.1: MIT
 * moddle-xml 12.3.2: MIT
 * object-refs 0.4.0: MIT
 * path-intersection 4.2.1: MIT
 * saxen 11.2.0: MIT
 * tiny-svg 4.1.4: MIT
 */
/*!
Copyright (c) 2014-present Camunda Services GmbH

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in the
Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software,
and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

The source code responsible for displaying the bpmn.io project watermark that
links back to https://bpmn.io as part of rendered diagrams MUST NOT be
removed or changed. When this software is being used in a website or application,
the watermark must stay fully visible and not visually overlapped by other elements.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.
 */
(()=>{function be(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var ur=Object.prototype.toString,qa=Object.prototype.hasOwnProperty;function Cr(e){return e===void 0}function Ot(e){return e!==void 0}function kn(e){return e==null}function de(e){return ur.call(e)==="[object Array]"}function Me(e){return ur.call(e)==="[object Object]"}function ze(e){return ur.call(e)==="[object Number]"}function ot(e){let t=ur.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFunction]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function $e(e){return ur.call(e)==="[object String]"}function bt(e,t){return!kn(e)&&qa.call(e,t)}function xe(e,t){let r=Cn(t),n;return j(e,function(i,o){if(r(i,o))return n=i,!1}),n}function Ri(e,t){let r=Cn(t),n=de(e)?-1:void 0;return j(e,function(i,o){if(r(i,o))return n=o,!1}),n}function dt(e,t){let r=Cn(t),n=[];return j(e,function(i,o){r(i,o)&&n.push(i)}),n}function j(e,t){let r,n;if(Cr(e))return;let i=de(e)?Xa:Ga;for(let o in e)if(bt(e,o)&&(r=e[o],n=t(r,i(o)),n===!1))return r}function ft(e,t,r){return j(e,function(n,i){r=t(r,n,i)}),r}function Sn(e,t){return!!ft(e,function(r,n,i){return r&&t(n,i)},!0)}function Rr(e,t){return!!xe(e,t)}function Pi(e,t){let r=[];return j(e,function(n,i){r.push(t(n,i))}),r}function An(e){return function(t){return Sn(e,function(r,n){return t[n]===r})}}function Cn(e){return ot(e)?e:t=>t===e}function Ga(e){return e}function Xa(e){return Number(e)}function pr(e,t){let r,n,i,o;function l(E){let O=Date.now(),z=E?0:o+t-O;if(z>0)return u(z);e.apply(i,n),c()}function u(E){r=setTimeout(l,E)}function c(){r&&clearTimeout(r),r=o=n=i=void 0}function d(){r&&l(!0),c()}function b(...E){o=Date.now(),n=E,i=this,r||u(t)}return b.flush=d,b.cancel=c,b}function at(e,t){return e.bind(t)}function C(e,...t){return Object.assign(e,...t)}function Ti(e,t,r){let n=e;return j(t,function(i,o){if(typeof i!="number"&&typeof i!="string")throw new Error("illegal key type: "+typeof i+". Key should be of type number or string.");if(i==="constructor")throw new Error("illegal key: constructor");if(i==="__proto__")throw new Error("illegal key: __proto__");let l=t[o+1],u=n[i];Ot(l)&&kn(u)&&(u=n[i]=isNaN(+l)?{}:[]),Cr(l)?Cr(r)?delete n[i]:n[i]=r:n=u}),e}function ji(e,t){let r={},n=Object(e);return j(t,function(i){i in n&&(r[i]=e[i])}),r}function Mi(e,t){let r={},n=Object(e);return j(n,function(i,o){t.indexOf(o)===-1&&(r[o]=i)}),r}var Za=1e3;function Ze(e,t){var r=this;t=t||Za,e.on(["render.shape","render.connection"],t,function(n,i){var o=n.type,l=i.element,u=i.gfx,c=i.attrs;if(r.canRender(l))return o==="render.shape"?r.drawShape(u,l,c):r.drawConnection(u,l,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(n,i){if(r.canRender(i))return n.type==="render.getShapePath"?r.getShapePath(i):r.getConnectionPath(i)})}Ze.prototype.canRender=function(e){};Ze.prototype.drawShape=function(e,t){};Ze.prototype.drawConnection=function(e,t){};Ze.prototype.getShapePath=function(e){};Ze.prototype.getConnectionPath=function(e){};function N(e,t){var r=se(e);return r&&typeof r.$instanceOf=="function"&&r.$instanceOf(t)}function Ni(e,t){return Rr(t,function(r){return N(e,r)})}function se(e){return e&&e.businessObject||e}function Qe(e){return e&&e.di}function xt(e,t){return N(e,"bpmn:CallActivity")?!1:N(e,"bpmn:SubProcess")?(t=t||Qe(e),t&&N(t,"bpmndi:BPMNPlane")?!0:t&&!!t.isExpanded):N(e,"bpmn:Participant")?!!se(e).processRef:!0}function Rn(e){if(!(!N(e,"bpmn:Participant")&&!N(e,"bpmn:Lane"))){var t=Qe(e).isHorizontal;return t===void 0?!0:t}}function Di(e){return e&&!!se(e).triggeredByEvent}function Bi(e){return Me(e)&&bt(e,"waypoints")}function Pn(e){return Me(e)&&bt(e,"labelTarget")}var cr={width:90,height:20},Oi=15;function Li(e){return N(e,"bpmn:Event")||N(e,"bpmn:Gateway")||N(e,"bpmn:DataStoreReference")||N(e,"bpmn:DataObjectReference")||N(e,"bpmn:DataInput")||N(e,"bpmn:DataOutput")||N(e,"bpmn:SequenceFlow")||N(e,"bpmn:MessageFlow")||N(e,"bpmn:Group")}function Qa(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)],i=Ja(e),o=Math.atan((n.y-r.y)/(n.x-r.x)),l=i.x,u=i.y;return Math.abs(o)<Math.PI/2?u-=Oi:l+=Oi,{x:l,y:u}}function Ja(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)];return{x:r.x+(n.x-r.x)/2,y:r.y+(n.y-r.y)/2}}function es(e){return e.waypoints?Qa(e.waypoints):N(e,"bpmn:Group")?{x:e.x+e.width/2,y:e.y+cr.height/2}:{x:e.x+e.width/2,y:e.y+e.height+cr.height/2}}function Ii(e,t){var r,n,i,o=e.label;return o&&o.bounds?(i=o.bounds,n={width:i.width,height:i.height},r={x:i.x+i.width/2,y:i.y+i.height/2}):(r=es(t),n=cr),C({x:r.x-n.width/2,y:r.y-n.height/2},n)}function ts(e){if(N(e,"bpmn:FlowElement")||N(e,"bpmn:Participant")||N(e,"bpmn:Lane")||N(e,"bpmn:SequenceFlow")||N(e,"bpmn:MessageFlow")||N(e,"bpmn:DataInput")||N(e,"bpmn:DataOutput"))return"name";if(N(e,"bpmn:TextAnnotation"))return"text";if(N(e,"bpmn:Group"))return"categoryValueRef"}function rs(e){var t=e.categoryValueRef;return t&&t.value||""}function Gt(e){var t=e.businessObject,r=ts(t);if(r)return r==="categoryValueRef"?rs(t):t[r]||""}function wt(e,t){t=!!t,de(e)||(e=[e]);var r,n,i,o;return j(e,function(l){var u=l;l.waypoints&&!t&&(u=wt(l.waypoints,!0));var c=u.x,d=u.y,b=u.height||0,E=u.width||0;(c<r||r===void 0)&&(r=c),(d<n||n===void 0)&&(n=d),(c+E>i||i===void 0)&&(i=c+E),(d+b>o||o===void 0)&&(o=d+b)}),{x:r,y:n,height:o-n,width:i-r}}function Pr(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function Tr(e){return!!(e&&e.isFrame)}var jr=7;function ns(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function Vi(e,t){return t.appendChild(ns(e,t))}function pe(e,t){return Vi(t,e),e}var Mn=2,Wi={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"color-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Mn,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-variant":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stroke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Mn,"text-anchor":1,"text-decoration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function is(e,t){return Wi[t]?e.style[t]:e.getAttributeNS(null,t)}function Hi(e,t,r){var n=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),i=Wi[n];i?(i===Mn&&typeof r=="number"&&(r=String(r)+"px"),e.style[n]=r):e.setAttributeNS(null,t,r)}function os(e,t){var r=Object.keys(t),n,i;for(n=0,i;i=r[n];n++)Hi(e,i,t[i])}function ee(e,t,r){if(typeof t=="string")if(r!==void 0)Hi(e,t,r);else return is(e,t);else os(e,t);return e}var as=Object.prototype.toString;function Ke(e){return new Ct(e)}function Ct(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}Ct.prototype.add=function(e){return this.list.add(e),this};Ct.prototype.remove=function(e){return as.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};Ct.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};Ct.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};Ct.prototype.array=function(){return Array.from(this.list)};Ct.prototype.has=Ct.prototype.contains=function(e){return this.list.contains(e)};function ss(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}var Dn={svg:"http://www.w3.org/2000/svg"},Fi='<svg xmlns="'+Dn.svg+'"';function Ui(e){var t=!1;e.substring(0,4)==="<svg"?e.indexOf(Dn.svg)===-1&&(e=Fi+e.substring(4)):(e=Fi+">"+e+"</svg>",t=!0);var r=ls(e);if(!t)return r;for(var n=document.createDocumentFragment(),i=r.firstChild;i.firstChild;)n.appendChild(i.firstChild);return n}function ls(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function te(e,t){var r;return e=e.trim(),e.charAt(0)==="<"?(r=Ui(e).firstChild,r=document.importNode(r,!0)):r=document.createElementNS(Dn.svg,e),t&&ee(r,t),r}var Tn=null;function Nn(){return Tn===null&&(Tn=te("svg")),Tn}function zi(e,t){var r,n,i=Object.keys(t);for(r=0;n=i[r];r++)e[n]=t[n];return e}function Ki(e,t,r,n,i,o){var l=Nn().createSVGMatrix();switch(arguments.length){case 0:return l;case 1:return zi(l,e);case 6:return zi(l,{a:e,b:t,c:r,d:n,e:i,f:o})}}function Xt(e){return e?Nn().createSVGTransformFromMatrix(e):Nn().createSVGTransform()}var $i=/([&<>]{1})/g,us=/([&<>\n\r"]{1})/g,ps={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"'"};function jn(e,t){function r(n,i){return ps[i]||i}return e.replace(t,r)}function Yi(e,t){var r,n,i,o,l;switch(e.nodeType){case 3:t.push(jn(e.textContent,$i));break;case 1:if(t.push("<",e.tagName),e.hasAttributes())for(i=e.attributes,r=0,n=i.length;r<n;++r)o=i.item(r),t.push(" ",o.name,'="',jn(o.value,us),'"');if(e.hasChildNodes()){for(t.push(">"),l=e.childNodes,r=0,n=l.length;r<n;++r)Yi(l.item(r),t);t.push("</",e.tagName,">")}else t.push("/>");break;case 8:t.push("<!--",jn(e.nodeValue,$i),"-->");break;case 4:t.push("<![CDATA[",e.nodeValue,"]]>");break;default:throw new Error("unable to handle node "+e.nodeType)}return t}function cs(e,t){var r=Ui(t);if(ss(e),!!t){fs(r)||(r=r.documentElement);for(var n=hs(r.childNodes),i=0;i<n.length;i++)Vi(n[i],e)}}function ds(e){for(var t=e.firstChild,r=[];t;)Yi(t,r),t=t.nextSibling;return r.join("")}function fs(e){return e.nodeName==="#document-fragment"}function Bn(e,t){if(t!==void 0){try{cs(e,t)}catch(r){throw new Error("error parsing SVG: "+r.message)}return e}else return ds(e)}function hs(e){return Array.prototype.slice.call(e)}function Lt(e){var t=e.parentNode;return t&&t.removeChild(e),e}function ms(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function ys(e,t){var r,n;for(e.clear(),r=0;n=t[r];r++)e.appendItem(ms(e,n))}function It(e,t){var r=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),ys(r,t)),r.consolidate()}function Et(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function gs(e){return["M",e.x,e.y]}function On(e){return["L",e.x,e.y]}function vs(e,t,r){return["C",e.x,e.y,t.x,t.y,r.x,r.y]}function bs(e,t){let r=e.length,n=[gs(e[0])];for(let i=1;i<r;i++){let o=e[i-1],l=e[i],u=e[i+1];if(!u||!t){n.push(On(l));continue}let c=Math.min(t,Ln(l.x-o.x,l.y-o.y),Ln(u.x-l.x,u.y-l.y));if(!c){n.push(On(l));continue}let d=Mr(l,o,c),b=Mr(l,o,c*.5),E=Mr(l,u,c),O=Mr(l,u,c*.5);n.push(On(d)),n.push(vs(b,O,E))}return n}function Mr(e,t,r){let n=t.x-e.x,i=t.y-e.y,o=Ln(n,i),l=r/o;return{x:e.x+n*l,y:e.y+i*l}}function Ln(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Zt(e,t,r){ze(t)&&(r=t,t=null),t||(t={});let n=te("path",t);return ze(r)&&(n.dataset.cornerRadius=String(r)),In(n,e)}function In(e,t){let r=parseInt(e.dataset.cornerRadius,10)||0;return ee(e,{d:Et(bs(t,r))}),e}var Nr="hsl(225, 10%, 15%)",xs="white";function st(e,t){return Rr(e.eventDefinitions,function(r){return r.$type===t})}function qi(e){return e.$type==="bpmn:IntermediateThrowEvent"||e.$type==="bpmn:EndEvent"}function Gi(e){var t=e.dataObjectRef;return e.isCollection||t&&t.isCollection}function W(e,t,r){var n=Qe(e);return r||n.get("color:background-color")||n.get("bioc:fill")||t||xs}function R(e,t,r){var n=Qe(e);return r||n.get("color:border-color")||n.get("bioc:stroke")||t||Nr}function Qt(e,t,r,n){var i=Qe(e),o=i.get("label");return n||o&&o.get("color:color")||t||R(e,r)}function Xi(e){var t=e.x+e.width/2,r=e.y+e.height/2,n=e.width/2,i=[["M",t,r],["m",0,-n],["a",n,n,0,1,1,0,2*n],["a",n,n,0,1,1,0,-2*n],["z"]];return Et(i)}function Fn(e,t){var r=e.x,n=e.y,i=e.width,o=e.height,l=[["M",r+t,n],["l",i-t*2,0],["a",t,t,0,0,1,t,t],["l",0,o-t*2],["a",t,t,0,0,1,-t,t],["l",t*2-i,0],["a",t,t,0,0,1,-t,-t],["l",0,t*2-o],["a",t,t,0,0,1,t,-t],["z"]];return Et(l)}function Zi(e){var t=e.width,r=e.height,n=e.x,i=e.y,o=t/2,l=r/2,u=[["M",n+o,i],["l",o,l],["l",-o,l],["l",-o,-l],["z"]];return Et(u)}function Qi(e){var t=e.x,r=e.y,n=e.width,i=e.height,o=[["M",t,r],["l",n,0],["l",0,i],["l",-n,0],["z"]];return Et(o)}function Jt(e,t={}){return{width:Ye(e,t),height:Ne(e,t)}}function Ye(e,t={}){return bt(t,"width")?t.width:e.width}function Ne(e,t={}){return bt(t,"height")?t.height:e.height}var he={legend:[1,"<fieldset>","</fieldset>"],tr:[2,"<table><tbody>","</tbody></table>"],col:[2,"<table><tbody></tbody><colgroup>","</colgroup></table>"],_default:[0,"",""]};he.td=he.th=[3,"<table><tbody><tr>","</tr></tbody></table>"];he.option=he.optgroup=[1,'<select multiple="multiple">',"</select>"];he.thead=he.tbody=he.colgroup=he.caption=he.tfoot=[1,"<table>","</table>"];he.polyline=he.ellipse=he.polygon=he.circle=he.text=he.line=he.path=he.rect=he.g=[1,'<svg xmlns="http://www.w3.org/2000/svg" version="1.1">',"</svg>"];function Ee(e,t=globalThis.document){if(typeof e!="string")throw new TypeError("String expected");let r=/^<!--(.*?)-->$/s.exec(e);if(r)return t.createComment(r[1]);let n=/<([\w:]+)/.exec(e)?.[1];if(!n)return t.createTextNode(e);if(e=e.trim(),n==="body"){let d=t.createElement("html");d.innerHTML=e;let{lastChild:b}=d;return b.remove(),b}let[i,o,l]=Object.hasOwn(he,n)?he[n]:he._default,u=t.createElement("div");for(u.innerHTML=o+e+l;i--;)u=u.lastChild;if(u.firstChild===u.lastChild){let{firstChild:d}=u;return d.remove(),d}let c=t.createDocumentFragment();return c.append(...u.childNodes),c}function ws(e,t){return t.forEach(function(r){r&&typeof r!="string"&&!Array.isArray(r)&&Object.keys(r).forEach(function(n){if(n!=="default"&&!(n in e)){var i=Object.getOwnPropertyDescriptor(r,n);Object.defineProperty(e,n,i.get?i:{enumerable:!0,get:function(){return r[n]}})}})}),Object.freeze(e)}function Ae(e,...t){let r=e.style;return j(t,function(n){n&&j(n,function(i,o){r[o]=i})}),e}function Br(e,t,r){return arguments.length==2?e.getAttribute(t):r===null?e.removeAttribute(t):(e.setAttribute(t,r),e)}var Es=Object.prototype.toString;function Je(e){return new Rt(e)}function Rt(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}Rt.prototype.add=function(e){return this.list.add(e),this};Rt.prototype.remove=function(e){return Es.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};Rt.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};Rt.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};Rt.prototype.array=function(){return Array.from(this.list)};Rt.prototype.has=Rt.prototype.contains=function(e){return this.list.contains(e)};function Or(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}function zn(e,t,r){var n=r?e:e.parentNode;return n&&typeof n.closest=="function"&&n.closest(t)||null}function _s(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Dr={},Ji;function ks(){if(Ji)return Dr;Ji=1;var e,t,r;function n(){e=window.addEventListener?"addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",r=e!=="addEventListener"?"on":""}return Dr.bind=function(i,o,l,u){return e||n(),i[e](r+o,l,u||!1),l},Dr.unbind=function(i,o,l,u){return t||n(),i[t](r+o,l,u||!1),l},Dr}var eo=ks(),Ss=_s(eo),Ce=ws({__proto__:null,default:Ss},[eo]),to=["focus","blur"];function As(e,t,r,n,i){return to.indexOf(r)!==-1&&(i=!0),Ce.bind(e,r,function(o){var l=o.target||o.srcElement;o.delegateTarget=zn(l,t,!0),o.delegateTarget&&n.call(e,o)},i)}function Cs(e,t,r,n){return to.indexOf(t)!==-1&&(n=!0),Ce.unbind(e,t,r,n)}var dr={bind:As,unbind:Cs};function qe(e,t){return t=t||document,t.querySelector(e)}function ro(e,t){return t=t||document,t.querySelectorAll(e)}function er(e){e.parentNode&&e.parentNode.removeChild(e)}function Lr(e,t,r,n,i){var o=Xt();o.setTranslate(t,r);var l=Xt();l.setRotate(n||0,0,0);var u=Xt();u.setScale(i||1,i||1),It(e,[o,l,u])}function Ir(e,t,r){var n=Xt();n.setTranslate(t,r),It(e,n)}function no(e,t){var r=Xt();r.setRotate(t,0,0),It(e,r)}function Rs(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var $n={exports:{}},io;function Ps(){if(io)return $n.exports;io=1;var e=$n.exports=function(t,r){if(r||(r=16),t===void 0&&(t=128),t<=0)return"0";for(var n=Math.log(Math.pow(2,t))/Math.log(r),i=2;n===1/0;i*=2)n=Math.log(Math.pow(2,t/i))/Math.log(r)*i;for(var o=n-Math.floor(n),l="",i=0;i<Math.floor(n);i++){var u=Math.floor(Math.random()*r).toString(r);l=u+l}if(o){var c=Math.pow(r,o),u=Math.floor(Math.random()*c).toString(r);l=u+l}var d=parseInt(l,r);return d!==1/0&&d>=Math.pow(2,t)?e(t,r):l};return e.rack=function(t,r,n){var i=function(l){var u=0;do{if(u++>10)if(n)t+=n;else throw new Error("too many ID collisions, use more bits");var c=e(t,r)}while(Object.hasOwnProperty.call(o,c));return o[c]=l,c},o=i.hats={};return i.get=function(l){return i.hats[l]},i.set=function(l,u){return i.hats[l]=u,i},i.bits=t||128,i.base=r||16,i},$n.exports}var Ts=Ps(),js=Rs(Ts);function ht(e){if(!(this instanceof ht))return new ht(e);e=e||[128,36,1],this._seed=e.length?js.rack(e[0],e[1],e[2]):e}ht.prototype.next=function(e){return this._seed(e||!0)};ht.prototype.nextPrefixed=function(e,t){var r;do r=e+this.next(!0);while(this.assigned(r));return this.claim(r,t),r};ht.prototype.claim=function(e,t){this._seed.set(e,t||!0)};ht.prototype.assigned=function(e){return this._seed.get(e)||!1};ht.prototype.unclaim=function(e){delete this._seed.hats[e]};ht.prototype.clear=function(){var e=this._seed.hats,t;for(t in e)this.unclaim(t)};var Ms=new ht,Ns=10,Fr=3,Ds=1.5,zr=10,Bs=4,tr=.95,Os=1,Ls=.25;function _t(e,t,r,n,i,o,l){Ze.call(this,t,l);var u=e&&e.defaultFillColor,c=e&&e.defaultStrokeColor,d=e&&e.defaultLabelColor;function b(p){return r.computeStyle(p,{strokeLinecap:"round",strokeLinejoin:"round",stroke:Nr,strokeWidth:2,fill:"white"})}function E(p){return r.computeStyle(p,["no-fill"],{strokeLinecap:"round",strokeLinejoin:"round",stroke:Nr,strokeWidth:2})}function O(p,s){var{ref:a={x:0,y:0},scale:f=1,element:h,parentGfx:m=i._svg}=s,M=te("marker",{id:p,viewBox:"0 0 20 20",refX:a.x,refY:a.y,markerWidth:20*f,markerHeight:20*f,orient:"auto"});pe(M,h);var $=qe(":scope > defs",m);$||($=te("defs"),pe(m,$)),pe($,M)}function z(p,s,a,f){var h=Ms.nextPrefixed("marker-");return Q(p,h,s,a,f),"url(#"+h+")"}function Q(p,s,a,f,h){if(a==="sequenceflow-end"){var m=te("path",{d:"M 1 5 L 11 10 L 1 15 Z",...b({fill:h,stroke:h,strokeWidth:1})});O(s,{element:m,ref:{x:11,y:10},scale:.5,parentGfx:p})}if(a==="messageflow-start"){var M=te("circle",{cx:6,cy:6,r:3.5,...b({fill:f,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});O(s,{element:M,ref:{x:6,y:6},parentGfx:p})}if(a==="messageflow-end"){var $=te("path",{d:"m 1 5 l 0 -3 l 7 3 l -7 3 z",...b({fill:f,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});O(s,{element:$,ref:{x:8.5,y:5},parentGfx:p})}if(a==="association-start"){var X=te("path",{d:"M 11 5 L 1 10 L 11 15",...E({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});O(s,{element:X,ref:{x:1,y:10},scale:.5,parentGfx:p})}if(a==="association-end"){var fe=te("path",{d:"M 1 5 L 11 10 L 1 15",...E({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});O(s,{element:fe,ref:{x:11,y:10},scale:.5,parentGfx:p})}if(a==="conditional-flow-marker"){var ae=te("path",{d:"M 0 10 L 8 6 L 16 10 L 8 14 Z",...b({fill:f,stroke:h})});O(s,{element:ae,ref:{x:-1,y:10},scale:.5,parentGfx:p})}if(a==="conditional-default-flow-marker"){var ge=te("path",{d:"M 6 4 L 10 16",...b({stroke:h,fill:"none"})});O(s,{element:ge,ref:{x:0,y:10},scale:.5,parentGfx:p})}}function F(p,s,a,f,h={}){Me(f)&&(h=f,f=0),f=f||0,h=b(h);var m=s/2,M=a/2,$=te("circle",{cx:m,cy:M,r:Math.round((s+a)/4-f),...h});return pe(p,$),$}function V(p,s,a,f,h,m){Me(h)&&(m=h,h=0),h=h||0,m=b(m);var M=te("rect",{x:h,y:h,width:s-h*2,height:a-h*2,rx:f,ry:f,...m});return pe(p,M),M}function G(p,s,a,f){var h=s/2,m=a/2,M=[{x:h,y:0},{x:s,y:m},{x:h,y:a},{x:0,y:m}],$=M.map(function(fe){return fe.x+","+fe.y}).join(" ");f=b(f);var X=te("polygon",{...f,points:$});return pe(p,X),X}function J(p,s,a,f){a=E(a);var h=Zt(s,a,f);return pe(p,h),h}function A(p,s,a){return J(p,s,a,5)}function w(p,s,a){a=E(a);var f=te("path",{...a,d:s});return pe(p,f),f}function S(p,s,a,f){return w(s,a,C({"data-marker":p},f))}function D(p){return Te[p]}function B(p){return function(s,a,f){return D(p)(s,a,f)}}var y={"bpmn:MessageEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_MESSAGE",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.235,my:.315}}),m=f?R(s,c,a.stroke):W(s,u,a.fill),M=f?W(s,u,a.fill):R(s,c,a.stroke),$=w(p,h,{fill:m,stroke:M,strokeWidth:1});return $},"bpmn:TimerEventDefinition":function(p,s,a={}){var f=a.width||s.width,h=a.height||s.height,m=a.width?1:2,M=F(p,f,h,.2*h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:m}),$=n.getScaledPath("EVENT_TIMER_WH",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:f,containerHeight:h,position:{mx:.5,my:.5}});w(p,$,{stroke:R(s,c,a.stroke),strokeWidth:m});for(var X=0;X<12;X++){var fe=n.getScaledPath("EVENT_TIMER_LINE",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:f,containerHeight:h,position:{mx:.5,my:.5}}),ae=f/2,ge=h/2;w(p,fe,{strokeWidth:1,stroke:R(s,c,a.stroke),transform:"rotate("+X*30+","+ge+","+ae+")"})}return M},"bpmn:EscalationEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_ESCALATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.2}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ConditionalEventDefinition":function(p,s,a={}){var f=n.getScaledPath("EVENT_CONDITIONAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.222}});return w(p,f,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:LinkEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_LINK",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.57,my:.263}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ErrorEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_ERROR",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.2,my:.722}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:CancelEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_CANCEL_45",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.638,my:-.055}}),m=f?R(s,c,a.stroke):"none",M=w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1});return no(M,45),M},"bpmn:CompensateEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.22,my:.5}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:SignalEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_SIGNAL",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.2}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{strokeWidth:1,fill:m,stroke:R(s,c,a.stroke)})},"bpmn:MultipleEventDefinition":function(p,s,a={},f){var h=n.getScaledPath("EVENT_MULTIPLE",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.211,my:.36}}),m=f?R(s,c,a.stroke):W(s,u,a.fill);return w(p,h,{fill:m,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ParallelMultipleEventDefinition":function(p,s,a={}){var f=n.getScaledPath("EVENT_PARALLEL_MULTIPLE",{xScaleFactor:1.2,yScaleFactor:1.2,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.458,my:.194}});return w(p,f,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:TerminateEventDefinition":function(p,s,a={}){var f=F(p,s.width,s.height,8,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:4});return f}};function T(p,s,a={},f){var h=se(p),m=qi(h),M=f||p;return h.get("eventDefinitions")&&h.get("eventDefinitions").length>1?h.get("parallelMultiple")?y["bpmn:ParallelMultipleEventDefinition"](s,M,a,m):y["bpmn:MultipleEventDefinition"](s,M,a,m):st(h,"bpmn:MessageEventDefinition")?y["bpmn:MessageEventDefinition"](s,M,a,m):st(h,"bpmn:TimerEventDefinition")?y["bpmn:TimerEventDefinition"](s,M,a,m):st(h,"bpmn:ConditionalEventDefinition")?y["bpmn:ConditionalEventDefinition"](s,M,a,m):st(h,"bpmn:SignalEventDefinition")?y["bpmn:SignalEventDefinition"](s,M,a,m):st(h,"bpmn:EscalationEventDefinition")?y["bpmn:EscalationEventDefinition"](s,M,a,m):st(h,"bpmn:LinkEventDefinition")?y["bpmn:LinkEventDefinition"](s,M,a,m):st(h,"bpmn:ErrorEventDefinition")?y["bpmn:ErrorEventDefinition"](s,M,a,m):st(h,"bpmn:CancelEventDefinition")?y["bpmn:CancelEventDefinition"](s,M,a,m):st(h,"bpmn:CompensateEventDefinition")?y["bpmn:CompensateEventDefinition"](s,M,a,m):st(h,"bpmn:TerminateEventDefinition")?y["bpmn:TerminateEventDefinition"](s,M,a,m):null}var k={ParticipantMultiplicityMarker:function(p,s,a={}){var f=Ye(s,a),h=Ne(s,a),m=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:f,containerHeight:h,position:{mx:(f/2-6)/f,my:(h-15)/h}});S("participant-multiplicity",p,m,{strokeWidth:2,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},SubProcessMarker:function(p,s,a={}){var f=V(p,14,14,0,{strokeWidth:1,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)});Ir(f,s.width/2-7.5,s.height-20);var h=n.getScaledPath("MARKER_SUB_PROCESS",{xScaleFactor:1.5,yScaleFactor:1.5,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2-7.5)/s.width,my:(s.height-20)/s.height}});S("sub-process",p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},ParallelMarker:function(p,s,a){var f=Ye(s,a),h=Ne(s,a),m=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:f,containerHeight:h,position:{mx:(f/2+a.parallel)/f,my:(h-20)/h}});S("parallel",p,m,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},SequentialMarker:function(p,s,a){var f=n.getScaledPath("MARKER_SEQUENTIAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2+a.seq)/s.width,my:(s.height-19)/s.height}});S("sequential",p,f,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},CompensationMarker:function(p,s,a){var f=n.getScaledPath("MARKER_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2+a.compensation)/s.width,my:(s.height-13)/s.height}});S("compensation",p,f,{strokeWidth:1,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},LoopMarker:function(p,s,a){var f=Ye(s,a),h=Ne(s,a),m=n.getScaledPath("MARKER_LOOP",{xScaleFactor:1,yScaleFactor:1,containerWidth:f,containerHeight:h,position:{mx:(f/2+a.loop)/f,my:(h-7)/h}});S("loop",p,m,{strokeWidth:1.5,fill:"none",stroke:R(s,c,a.stroke),strokeMiterlimit:.5})},AdhocMarker:function(p,s,a){var f=Ye(s,a),h=Ne(s,a),m=n.getScaledPath("MARKER_ADHOC",{xScaleFactor:1,yScaleFactor:1,containerWidth:f,containerHeight:h,position:{mx:(f/2+a.adhoc)/f,my:(h-15)/h}});S("adhoc",p,m,{strokeWidth:1,fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke)})}};function g(p,s,a,f){k[p](s,a,f)}function L(p,s,a=[],f={}){f={fill:f.fill,stroke:f.stroke,width:Ye(s,f),height:Ne(s,f)};var h=se(s),m=a.includes("SubProcessMarker");m?f={...f,seq:-21,parallel:-22,compensation:-25,loop:-18,adhoc:10}:f={...f,seq:-5,parallel:-6,compensation:-7,loop:0,adhoc:-8},h.get("isForCompensation")&&a.push("CompensationMarker"),N(h,"bpmn:AdHocSubProcess")&&(a.push("AdhocMarker"),m||C(f,{compensation:f.compensation-18}));var M=h.get("loopCharacteristics"),$=M&&M.get("isSequential");M&&(C(f,{compensation:f.compensation-18}),a.includes("AdhocMarker")&&C(f,{seq:-23,loop:-18,parallel:-24}),$===void 0&&a.push("LoopMarker"),$===!1&&a.push("ParallelMarker"),$===!0&&a.push("SequentialMarker")),a.includes("CompensationMarker")&&a.length===1&&C(f,{compensation:-8}),j(a,function(X){g(X,p,s,f)})}function q(p,s,a={}){a=C({size:{width:100}},a);var f=o.createText(s||"",a);return Ke(f).add("djs-label"),pe(p,f),f}function re(p,s,a,f={}){var h=se(s),m=Jt({x:s.x,y:s.y,width:s.width,height:s.height},f);return q(p,h.name,{align:a,box:m,padding:7,style:{fill:Qt(s,d,c,f.stroke)}})}function He(p,s,a={}){var f={width:s.width,height:s.height,x:s.width/2+s.x,y:s.height/2+s.y};return q(p,Gt(s),{box:f,style:C({},o.getExternalStyle(),{fill:Qt(s,d,c,a.stroke)})})}function qt(p,s,a,f={}){var h=Rn(a),m=q(p,s,{box:{height:30,width:h?Ne(a,f):Ye(a,f)},align:"center-middle",style:{fill:Qt(a,d,c,f.stroke)}});if(h){var M=-1*Ne(a,f);Lr(m,0,-M,270)}}function Ue(p,s,a={}){var{width:f,height:h}=Jt(s,a);return V(p,f,h,zr,{...a,fill:W(s,u,a.fill),fillOpacity:tr,stroke:R(s,c,a.stroke)})}function Le(p,s,a={}){var f=se(s),h=W(s,u,a.fill),m=R(s,c,a.stroke);return(f.get("associationDirection")==="One"||f.get("associationDirection")==="Both")&&(a.markerEnd=z(p,"association-end",h,m)),f.get("associationDirection")==="Both"&&(a.markerStart=z(p,"association-start",h,m)),a=K(a,["markerStart","markerEnd"]),A(p,s.waypoints,{...a,stroke:m,strokeDasharray:"0, 5"})}function U(p,s,a={}){var f=W(s,u,a.fill),h=R(s,c,a.stroke),m=n.getScaledPath("DATA_OBJECT_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.474,my:.296}}),M=w(p,m,{fill:f,fillOpacity:tr,stroke:h}),$=se(s);if(Gi($)){var X=n.getScaledPath("DATA_OBJECT_COLLECTION_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.33,my:(s.height-18)/s.height}});w(p,X,{strokeWidth:2,fill:f,stroke:h})}return M}function H(p,s,a={}){return F(p,s.width,s.height,{fillOpacity:tr,...a,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})}function ie(p,s,a={}){return G(p,s.width,s.height,{fill:W(s,u,a.fill),fillOpacity:tr,stroke:R(s,c,a.stroke)})}function x(p,s,a={}){var f=V(p,Ye(s,a),Ne(s,a),0,{fill:W(s,u,a.fill),fillOpacity:a.fillOpacity||tr,stroke:R(s,c,a.stroke),strokeWidth:1.5}),h=se(s);if(N(h,"bpmn:Lane")){var m=h.get("name");qt(p,m,s,a)}return f}function v(p,s,a={}){var f=Ue(p,s,a),h=xt(s);if(Di(s)&&(ee(f,{strokeDasharray:"0, 5.5",strokeWidth:2.5}),!h)){var m=se(s).flowElements||[],M=m.filter($=>N($,"bpmn:StartEvent"));M.length===1&&_(M[0],p,a,s)}return re(p,s,h?"center-top":"center-middle",a),h?L(p,s,void 0,a):L(p,s,["SubProcessMarker"],a),f}function _(p,s,a,f){var h=22,m={fill:W(f,u,a.fill),stroke:R(f,c,a.stroke),width:h,height:h},M=se(p).isInterrupting,$=M?0:3,X=M?1:1.2,fe=20,ae=(h-fe)/2,ge="translate("+ae+","+ae+")";F(s,fe,fe,{fill:m.fill,stroke:m.stroke,strokeWidth:X,strokeDasharray:$,transform:ge}),T(p,s,m,f)}function oe(p,s,a={}){var f=Ue(p,s,a);return re(p,s,"center-middle",a),L(p,s,void 0,a),f}var Te=this.handlers={"bpmn:AdHocSubProcess":function(p,s,a={}){return xt(s)?a=K(a,["fill","stroke","width","height"]):a=K(a,["fill","stroke"]),v(p,s,a)},"bpmn:Association":function(p,s,a={}){return a=K(a,["fill","stroke"]),Le(p,s,a)},"bpmn:BoundaryEvent":function(p,s,a={}){var{renderIcon:f=!0}=a;a=K(a,["fill","stroke"]);var h=se(s),m=h.get("cancelActivity");a={strokeWidth:1.5,fill:W(s,u,a.fill),fillOpacity:Os,stroke:R(s,c,a.stroke)},m||(a.strokeDasharray="6");var M=H(p,s,a);return F(p,s.width,s.height,Fr,{...a,fill:"none"}),f&&T(s,p,a),M},"bpmn:BusinessRuleTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a),h=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_MAIN",{abspos:{x:8,y:8}}),m=w(p,h);ee(m,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1});var M=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_HEADER",{abspos:{x:8,y:8}}),$=w(p,M);return ee($,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:CallActivity":function(p,s,a={}){return a=K(a,["fill","stroke"]),v(p,s,{strokeWidth:5,...a})},"bpmn:ComplexGateway":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=ie(p,s,a),h=n.getScaledPath("GATEWAY_COMPLEX",{xScaleFactor:.5,yScaleFactor:.5,containerWidth:s.width,containerHeight:s.height,position:{mx:.46,my:.26}});return w(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:DataInput":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=n.getRawPath("DATA_ARROW"),h=U(p,s,a);return w(p,f,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1}),h},"bpmn:DataInputAssociation":function(p,s,a={}){return a=K(a,["fill","stroke"]),Le(p,s,{...a,markerEnd:z(p,"association-end",W(s,u,a.fill),R(s,c,a.stroke))})},"bpmn:DataObject":function(p,s,a={}){return a=K(a,["fill","stroke"]),U(p,s,a)},"bpmn:DataObjectReference":B("bpmn:DataObject"),"bpmn:DataOutput":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=n.getRawPath("DATA_ARROW"),h=U(p,s,a);return w(p,f,{strokeWidth:1,fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke)}),h},"bpmn:DataOutputAssociation":function(p,s,a={}){return a=K(a,["fill","stroke"]),Le(p,s,{...a,markerEnd:z(p,"association-end",W(s,u,a.fill),R(s,c,a.stroke))})},"bpmn:DataStoreReference":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=n.getScaledPath("DATA_STORE",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:0,my:.133}});return w(p,f,{fill:W(s,u,a.fill),fillOpacity:tr,stroke:R(s,c,a.stroke),strokeWidth:2})},"bpmn:EndEvent":function(p,s,a={}){var{renderIcon:f=!0}=a;a=K(a,["fill","stroke"]);var h=H(p,s,{...a,strokeWidth:4});return f&&T(s,p,a),h},"bpmn:EventBasedGateway":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=se(s),h=ie(p,s,a);F(p,s.width,s.height,s.height*.2,{fill:W(s,"none",a.fill),stroke:R(s,c,a.stroke),strokeWidth:1});var m=f.get("eventGatewayType"),M=!!f.get("instantiate");function $(){var fe=n.getScaledPath("GATEWAY_EVENT_BASED",{xScaleFactor:.18,yScaleFactor:.18,containerWidth:s.width,containerHeight:s.height,position:{mx:.36,my:.44}});w(p,fe,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:2})}if(m==="Parallel"){var X=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:s.width,containerHeight:s.height,position:{mx:.474,my:.296}});w(p,X,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1})}else m==="Exclusive"&&(M||F(p,s.width,s.height,s.height*.26,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1}),$());return h},"bpmn:ExclusiveGateway":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=ie(p,s,a),h=n.getScaledPath("GATEWAY_EXCLUSIVE",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:s.width,containerHeight:s.height,position:{mx:.32,my:.3}}),m=Qe(s);return m.get("isMarkerVisible")&&w(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:Gateway":function(p,s,a={}){return a=K(a,["fill","stroke"]),ie(p,s,a)},"bpmn:Group":function(p,s,a={}){return a=K(a,["fill","stroke","width","height"]),V(p,s.width,s.height,zr,{stroke:R(s,c,a.stroke),strokeWidth:1.5,strokeDasharray:"10, 6, 0, 6",fill:"none",pointerEvents:"none",width:Ye(s,a),height:Ne(s,a)})},"bpmn:InclusiveGateway":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=ie(p,s,a);return F(p,s.width,s.height,s.height*.24,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:2.5}),f},"bpmn:IntermediateEvent":function(p,s,a={}){var{renderIcon:f=!0}=a;a=K(a,["fill","stroke"]);var h=H(p,s,{...a,strokeWidth:1.5});return F(p,s.width,s.height,Fr,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1.5}),f&&T(s,p,a),h},"bpmn:IntermediateCatchEvent":B("bpmn:IntermediateEvent"),"bpmn:IntermediateThrowEvent":B("bpmn:IntermediateEvent"),"bpmn:Lane":function(p,s,a={}){return a=K(a,["fill","stroke","width","height"]),x(p,s,{...a,fillOpacity:Ls})},"bpmn:ManualTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a),h=n.getScaledPath("TASK_TYPE_MANUAL",{abspos:{x:17,y:15}});return w(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5}),f},"bpmn:MessageFlow":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=se(s),h=Qe(s),m=W(s,u,a.fill),M=R(s,c,a.stroke),$=A(p,s.waypoints,{markerEnd:z(p,"messageflow-end",m,M),markerStart:z(p,"messageflow-start",m,M),stroke:M,strokeDasharray:"10, 11",strokeWidth:1.5});if(f.get("messageRef")){var X=$.getPointAtLength($.getTotalLength()/2),fe=n.getScaledPath("MESSAGE_FLOW_MARKER",{abspos:{x:X.x,y:X.y}}),ae={strokeWidth:1};h.get("messageVisibleKind")==="initiating"?(ae.fill=m,ae.stroke=M):(ae.fill=M,ae.stroke=m);var ge=w(p,fe,ae),je=f.get("messageRef"),Ie=je.get("name"),ue=q(p,Ie,{align:"center-top",fitBox:!0,style:{fill:M}}),ve=ge.getBBox(),Fe=ue.getBBox(),pt=X.x-Fe.width/2,nt=X.y+ve.height/2+Ns;Lr(ue,pt,nt,0)}return $},"bpmn:ParallelGateway":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=ie(p,s,a),h=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.6,yScaleFactor:.6,containerWidth:s.width,containerHeight:s.height,position:{mx:.46,my:.2}});return w(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:Participant":function(p,s,a={}){a=K(a,["fill","stroke","width","height"]);var f=x(p,s,a),h=xt(s),m=Rn(s),M=se(s),$=M.get("name");if(h){var X=m?[{x:30,y:0},{x:30,y:Ne(s,a)}]:[{x:0,y:30},{x:Ye(s,a),y:30}];J(p,X,{stroke:R(s,c,a.stroke),strokeWidth:Ds}),qt(p,$,s,a)}else{var fe=Jt(s,a);m||(fe.height=Ye(s,a),fe.width=Ne(s,a));var ae=q(p,$,{box:fe,align:"center-middle",style:{fill:Qt(s,d,c,a.stroke)}});if(!m){var ge=-1*Ne(s,a);Lr(ae,0,-ge,270)}}return M.get("participantMultiplicity")&&g("ParticipantMultiplicityMarker",p,s,a),f},"bpmn:ReceiveTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=se(s),h=oe(p,s,a),m;return f.get("instantiate")?(F(p,28,28,20*.22,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),m=n.getScaledPath("TASK_TYPE_INSTANTIATING_SEND",{abspos:{x:7.77,y:9.52}})):m=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:21,containerHeight:14,position:{mx:.3,my:.4}}),w(p,m,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),h},"bpmn:ScriptTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a),h=n.getScaledPath("TASK_TYPE_SCRIPT",{abspos:{x:15,y:20}});return w(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:SendTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a),h=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:1,yScaleFactor:1,containerWidth:21,containerHeight:14,position:{mx:.285,my:.357}});return w(p,h,{fill:R(s,c,a.stroke),stroke:W(s,u,a.fill),strokeWidth:1}),f},"bpmn:SequenceFlow":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=W(s,u,a.fill),h=R(s,c,a.stroke),m=A(p,s.waypoints,{markerEnd:z(p,"sequenceflow-end",f,h),stroke:h}),M=se(s),{source:$}=s;if($){var X=se($);M.get("conditionExpression")&&N(X,"bpmn:Activity")&&ee(m,{markerStart:z(p,"conditional-flow-marker",f,h)}),X.get("default")&&(N(X,"bpmn:Gateway")||N(X,"bpmn:Activity"))&&X.get("default")===M&&ee(m,{markerStart:z(p,"conditional-default-flow-marker",f,h)})}return m},"bpmn:ServiceTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a);F(p,10,10,{fill:W(s,u,a.fill),stroke:"none",transform:"translate(6, 6)"});var h=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:12,y:18}});w(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),F(p,10,10,{fill:W(s,u,a.fill),stroke:"none",transform:"translate(11, 10)"});var m=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:17,y:22}});return w(p,m,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),f},"bpmn:StartEvent":function(p,s,a={}){var{renderIcon:f=!0}=a;a=K(a,["fill","stroke"]);var h=se(s);h.get("isInterrupting")||(a={...a,strokeDasharray:"6"});var m=H(p,s,a);return f&&T(s,p,a),m},"bpmn:SubProcess":function(p,s,a={}){return xt(s)?a=K(a,["fill","stroke","width","height"]):a=K(a,["fill","stroke"]),v(p,s,a)},"bpmn:Task":function(p,s,a={}){return a=K(a,["fill","stroke"]),oe(p,s,a)},"bpmn:TextAnnotation":function(p,s,a={}){a=K(a,["fill","stroke"]);var{width:f,height:h}=Jt(s,a),m=V(p,f,h,0,0,{fill:"none",stroke:"none"}),M=n.getScaledPath("TEXT_ANNOTATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:f,containerHeight:h,position:{mx:0,my:0}});w(p,M,{stroke:R(s,c,a.stroke)});var $=se(s),X=$.get("text")||"";return q(p,X,{align:"left-top",box:Jt(s,a),padding:jr,style:{fill:Qt(s,d,c,a.stroke)}}),m},"bpmn:Transaction":function(p,s,a={}){xt(s)?a=K(a,["fill","stroke","width","height"]):a=K(a,["fill","stroke"]);var f=v(p,s,{strokeWidth:1.5,...a}),h=r.style(["no-fill","no-events"],{stroke:R(s,c,a.stroke),strokeWidth:1.5}),m=xt(s);return m||(a={}),V(p,Ye(s,a),Ne(s,a),zr-Fr,Fr,h),f},"bpmn:UserTask":function(p,s,a={}){a=K(a,["fill","stroke"]);var f=oe(p,s,a),h=15,m=12,M=n.getScaledPath("TASK_TYPE_USER_1",{abspos:{x:h,y:m}});w(p,M,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5});var $=n.getScaledPath("TASK_TYPE_USER_2",{abspos:{x:h,y:m}});w(p,$,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5});var X=n.getScaledPath("TASK_TYPE_USER_3",{abspos:{x:h,y:m}});return w(p,X,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:.5}),f},label:function(p,s,a={}){return He(p,s,a)}};this._drawPath=w,this._renderer=D}be(_t,Ze);_t.$inject=["config.bpmnRenderer","eventBus","styles","pathMap","canvas","textRenderer"];_t.prototype.canRender=function(e){return N(e,"bpmn:BaseElement")};_t.prototype.drawShape=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};_t.prototype.drawConnection=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};_t.prototype.getShapePath=function(e){return Pn(e)?Fn(e,Bs):N(e,"bpmn:Event")?Xi(e):N(e,"bpmn:Activity")?Fn(e,zr):N(e,"bpmn:Gateway")?Zi(e):Qi(e)};function K(e,t=[]){return t.reduce((r,n)=>(e[n]&&(r[n]=e[n]),r),{})}var Is=0,Fs={width:150,height:50};function zs(e){var t=e.split("-");return{horizontal:t[0]||"center",vertical:t[1]||"top"}}function $s(e){return Me(e)?C({top:0,left:0,right:0,bottom:0},e):{top:e,left:e,right:e,bottom:e}}var Vn=null;function Vs(){return Vn||(Vn=document.createElement("canvas").getContext("2d")),Vn}function Ws(e){var t=[];return e.fontStyle&&t.push(e.fontStyle),e.fontVariant&&t.push(e.fontVariant),e.fontWeight&&t.push(e.fontWeight),e.fontStretch&&t.push(e.fontStretch),t.push(ao(e.fontSize)||"12px"),t.push(e.fontFamily||"sans-serif"),t.join(" ")}function ao(e){if(e!=null)return typeof e=="number"||/^-?\d+(\.\d+)?$/.test(e)?e+"px":e}function Hs(e,t){var r=Vs();if(!r)return{width:0,height:0};r.font=Ws(t),"letterSpacing"in r&&(r.letterSpacing=ao(t.letterSpacing)||"0px");var n=e==="",i=n?"dummy":e.replace(/\s+$/,""),o=r.measureText(i);return{width:n?0:o.width,height:"fontBoundingBoxAscent"in o?o.fontBoundingBoxAscent+o.fontBoundingBoxDescent:o.actualBoundingBoxAscent+o.actualBoundingBoxDescent}}function Us(e,t,r){for(var n=e.shift(),i=n,o;;){if(o=Hs(i,r),o.width=i?o.width:0,i===" "||i===""||o.width<=t||i.length<2)return Ks(e,i,n,o);i=qs(i,o.width,t)}}function Ks(e,t,r,n){if(t.length<r.length){var i=r.slice(t.length).trim();e.unshift(i)}return{width:n.width,height:n.height,text:t}}var oo="­";function Ys(e,t){var r=e.split(/(\s|-|\u00AD)/g),n,i=[],o=0;if(r.length>1)for(;n=r.shift();)if(n.length+o<t)i.push(n),o+=n.length;else{(n==="-"||n===oo)&&i.pop();break}var l=i[i.length-1];return l&&l===oo&&(i[i.length-1]="-"),i.join("")}function qs(e,t,r){var n=Math.max(e.length*(r/t),1),i=Ys(e,n);return i||(i=e.slice(0,Math.max(Math.round(n-1),1))),i}function rr(e){this._config=C({},{size:Fs,padding:Is,style:{},align:"center-top"},e||{})}rr.prototype.createText=function(e,t){return this.layoutText(e,t).element};rr.prototype.getDimensions=function(e,t){return this.layoutText(e,t).dimensions};rr.prototype.layoutText=function(e,t){for(var r=C({},this._config.size,t.box),n=C({},this._config.style,t.style),i=zs(t.align||this._config.align),o=$s(t.padding!==void 0?t.padding:this._config.padding),l=t.fitBox||!1,u=Gs(n),c=e.split(/\u00AD?\r?\n/),d=[],b=r.width-o.left-o.right;c.length;)d.push(Us(c,b,n));i.vertical==="middle"&&(o.top=o.bottom=0);var E=ft(d,function(V,G,J){return V+(u||G.height)},0)+o.top+o.bottom,O=ft(d,function(V,G,J){return G.width>V?G.width:V},0),z=o.top;i.vertical==="middle"&&(z+=(r.height-E)/2),z-=(u||d[0].height)/4;var Q=te("text");ee(Q,n),j(d,function(V){var G;switch(z+=u||V.height,i.horizontal){case"left":G=o.left;break;case"right":G=(l?O:b)-o.right-V.width;break;default:G=Math.max(((l?O:b)-V.width)/2+o.left,0)}var J=te("tspan");ee(J,{x:G,y:z}),J.textContent=V.text,pe(Q,J)});var F={width:O,height:E};return{dimensions:F,element:Q}};function Gs(e){if("fontSize"in e&&"lineHeight"in e)return e.lineHeight*parseInt(e.fontSize,10)}var Xs=12,Zs=1.2,Qs=40;function $r(e){var t=C({fontFamily:"Arial, sans-serif",fontSize:Xs,fontWeight:"normal",lineHeight:Zs},e&&e.defaultStyle||{}),r=parseInt(t.fontSize,10)-1,n=C({},t,{fontSize:r},e&&e.externalStyle||{}),i=new rr({style:t});this.getExternalLabelBounds=function(l,u){var c={width:Math.max(l.width,cr.width),height:30},d=o(u,c,{style:n});return{x:Math.round(l.x+l.width/2-d.width/2),y:l.y,width:Math.ceil(d.width),height:Math.ceil(d.height)}},this.getTextAnnotationBounds=function(l,u){var c=o(u,l,{style:t,align:"left-top",padding:jr});return{x:l.x,y:l.y,width:l.width,height:Math.max(Qs,Math.round(c.height))}},this.getDimensions=function(l,u){return i.getDimensions(l,u||{})};function o(l,u,c){return i.getDimensions(l,C({box:u},c))}this.createText=function(l,u){return i.createText(l,u||{})},this.getDefaultStyle=function(){return t},this.getExternalStyle=function(){return n}}$r.$inject=["config.textRenderer"];function Wn(){this.pathMap={EVENT_MESSAGE:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:36,width:36,heightElements:[6,14],widthElements:[10.5,21]},EVENT_SIGNAL:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x1},0 Z",height:36,width:36,heightElements:[18],widthElements:[10,20]},EVENT_ESCALATION:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x0},-{e.y1} l -{e.x0},{e.y1} Z",height:36,width:36,heightElements:[20,7],widthElements:[8]},EVENT_CONDITIONAL:{d:"M {e.x0},{e.y0} l {e.x1},0 l 0,{e.y2} l -{e.x1},0 Z M {e.x2},{e.y3} l {e.x0},0 M {e.x2},{e.y4} l {e.x0},0 M {e.x2},{e.y5} l {e.x0},0 M {e.x2},{e.y6} l {e.x0},0 M {e.x2},{e.y7} l {e.x0},0 M {e.x2},{e.y8} l {e.x0},0 ",height:36,width:36,heightElements:[8.5,14.5,18,11.5,14.5,17.5,20.5,23.5,26.5],widthElements:[10.5,14.5,12.5]},EVENT_LINK:{d:"m {mx},{my} 0,{e.y0} -{e.x1},0 0,{e.y1} {e.x1},0 0,{e.y0} {e.x0},-{e.y2} -{e.x0},-{e.y2} z",height:36,width:36,heightElements:[4.4375,6.75,7.8125],widthElements:[9.84375,13.5]},EVENT_ERROR:{d:"m {mx},{my} {e.x0},-{e.y0} {e.x1},-{e.y1} {e.x2},{e.y2} {e.x3},-{e.y3} -{e.x4},{e.y4} -{e.x5},-{e.y5} z",height:36,width:36,heightElements:[.023,8.737,8.151,16.564,10.591,8.714],widthElements:[.085,6.672,6.97,4.273,5.337,6.636]},EVENT_CANCEL_45:{d:"m {mx},{my} -{e.x1},0 0,{e.x0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:36,width:36,heightElements:[4.75,8.5],widthElements:[4.75,8.5]},EVENT_COMPENSATION:{d:"m {mx},{my} {e.x0},-{e.y0} 0,{e.y1} z m {e.x1},-{e.y2} {e.x2},-{e.y3} 0,{e.y1} -{e.x2},-{e.y3} z",height:36,width:36,heightElements:[6.5,13,.4,6.1],widthElements:[9,9.3,8.7]},EVENT_TIMER_WH:{d:"M {mx},{my} l {e.x0},-{e.y0} m -{e.x0},{e.y0} l {e.x1},{e.y1} ",height:36,width:36,heightElements:[10,2],widthElements:[3,7]},EVENT_TIMER_LINE:{d:"M {mx},{my} m {e.x0},{e.y0} l -{e.x1},{e.y1} ",height:36,width:36,heightElements:[10,3],widthElements:[0,0]},EVENT_MULTIPLE:{d:"m {mx},{my} {e.x1},-{e.y0} {e.x1},{e.y0} -{e.x0},{e.y1} -{e.x2},0 z",height:36,width:36,heightElements:[6.28099,12.56199],widthElements:[3.1405,9.42149,12.56198]},EVENT_PARALLEL_MULTIPLE:{d:"m {mx},{my} {e.x0},0 0,{e.y1} {e.x1},0 0,{e.y0} -{e.x1},0 0,{e.y1} -{e.x0},0 0,-{e.y1} -{e.x1},0 0,-{e.y0} {e.x1},0 z",height:36,width:36,heightElements:[2.56228,7.68683],widthElements:[2.56228,7.68683]},GATEWAY_EXCLUSIVE:{d:"m {mx},{my} {e.x0},{e.y0} {e.x1},{e.y0} {e.x2},0 {e.x4},{e.y2} {e.x4},{e.y1} {e.x2},0 {e.x1},{e.y3} {e.x0},{e.y3} {e.x3},0 {e.x5},{e.y1} {e.x5},{e.y2} {e.x3},0 z",height:17.5,width:17.5,heightElements:[8.5,6.5312,-6.5312,-8.5],widthElements:[6.5,-6.5,3,-3,5,-5]},GATEWAY_PARALLEL:{d:"m {mx},{my} 0,{e.y1} -{e.x1},0 0,{e.y0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:30,width:30,heightElements:[5,12.5],widthElements:[5,12.5]},GATEWAY_EVENT_BASED:{d:"m {mx},{my} {e.x0},{e.y0} {e.x0},{e.y1} {e.x1},{e.y2} {e.x2},0 z",height:11,width:11,heightElements:[-6,6,12,-12],widthElements:[9,-3,-12]},GATEWAY_COMPLEX:{d:"m {mx},{my} 0,{e.y0} -{e.x0},-{e.y1} -{e.x1},{e.y2} {e.x0},{e.y1} -{e.x2},0 0,{e.y3} {e.x2},0  -{e.x0},{e.y1} l {e.x1},{e.y2} {e.x0},-{e.y1} 0,{e.y0} {e.x3},0 0,-{e.y0} {e.x0},{e.y1} {e.x1},-{e.y2} -{e.x0},-{e.y1} {e.x2},0 0,-{e.y3} -{e.x2},0 {e.x0},-{e.y1} -{e.x1},-{e.y2} -{e.x0},{e.y1} 0,-{e.y0} -{e.x3},0 z",height:17.125,width:17.125,heightElements:[4.875,3.4375,2.125,3],widthElements:[3.4375,2.125,4.875,3]},DATA_OBJECT_PATH:{d:"m 0,0 {e.x1},0 {e.x0},{e.y0} 0,{e.y1} -{e.x2},0 0,-{e.y2} {e.x1},0 0,{e.y0} {e.x0},0",height:61,width:51,heightElements:[10,50,60],widthElements:[10,40,50,60]},DATA_OBJECT_COLLECTION_PATH:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},DATA_ARROW:{d:"m 5,9 9,0 0,-3 5,5 -5,5 0,-3 -9,0 z",height:61,width:51,heightElements:[],widthElements:[]},DATA_STORE:{d:"m  {mx},{my} l  0,{e.y2} c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 l  0,-{e.y2} c -{e.x0},-{e.y1} -{e.x1},-{e.y1} -{e.x2},0c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1} {e.x2},0m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0",height:61,width:61,heightElements:[7,10,45],widthElements:[2,58,60]},TEXT_ANNOTATION:{d:"m {mx}, {my} m 10,0 l -10,0 l 0,{e.y0} l 10,0",height:30,width:10,heightElements:[30],widthElements:[10]},MARKER_SUB_PROCESS:{d:"m{mx},{my} m 7,2 l 0,10 m -5,-5 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_PARALLEL:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},MARKER_SEQUENTIAL:{d:"m{mx},{my} m 0,3 l 10,0 m -10,3 l 10,0 m -10,3 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_COMPENSATION:{d:"m {mx},{my} 7,-5 0,10 z m 7.1,-0.3 6.9,-4.7 0,10 -6.9,-4.7 z",height:10,width:21,heightElements:[],widthElements:[]},MARKER_LOOP:{d:"m {mx},{my} c 3.526979,0 6.386161,-2.829858 6.386161,-6.320661 0,-3.490806 -2.859182,-6.320661 -6.386161,-6.320661 -3.526978,0 -6.38616,2.829855 -6.38616,6.320661 0,1.745402 0.714797,3.325567 1.870463,4.469381 0.577834,0.571908 1.265885,1.034728 2.029916,1.35457 l -0.718163,-3.909793 m 0.718163,3.909793 -3.885211,0.802902",height:13.9,width:13.7,heightElements:[],widthElements:[]},MARKER_ADHOC:{d:"m {mx},{my} m 0.84461,2.64411 c 1.05533,-1.23780996 2.64337,-2.07882 4.29653,-1.97997996 2.05163,0.0805 3.85579,1.15803 5.76082,1.79107 1.06385,0.34139996 2.24454,0.1438 3.18759,-0.43767 0.61743,-0.33642 1.2775,-0.64078 1.7542,-1.17511 0,0.56023 0,1.12046 0,1.6807 -0.98706,0.96237996 -2.29792,1.62393996 -3.6918,1.66181996 -1.24459,0.0927 -2.46671,-0.2491 -3.59505,-0.74812 -1.35789,-0.55965 -2.75133,-1.33436996 -4.27027,-1.18121996 -1.37741,0.14601 -2.41842,1.13685996 -3.44288,1.96782996 z",height:4,width:15,heightElements:[],widthElements:[]},TASK_TYPE_SEND:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:14,width:21,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_SCRIPT:{d:"m {mx},{my} c 9.966553,-6.27276 -8.000926,-7.91932 2.968968,-14.938 l -8.802728,0 c -10.969894,7.01868 6.997585,8.66524 -2.968967,14.938 z m -7,-12 l 5,0 m -4.5,3 l 4.5,0 m -3,3 l 5,0m -4,3 l 5,0",height:15,width:12.6,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_USER_1:{d:"m {mx},{my} c 0.909,-0.845 1.594,-2.049 1.594,-3.385 0,-2.554 -1.805,-4.62199999 -4.357,-4.62199999 -2.55199998,0 -4.28799998,2.06799999 -4.28799998,4.62199999 0,1.348 0.974,2.562 1.89599998,3.405 -0.52899998,0.187 -5.669,2.097 -5.794,4.7560005 v 6.718 h 17 v -6.718 c 0,-2.2980005 -5.5279996,-4.5950005 -6.0509996,-4.7760005 zm -8,6 l 0,5.5 m 11,0 l 0,-5"},TASK_TYPE_USER_2:{d:"m {mx},{my} m 2.162,1.009 c 0,2.4470005 -2.158,4.4310005 -4.821,4.4310005 -2.66499998,0 -4.822,-1.981 -4.822,-4.4310005 "},TASK_TYPE_USER_3:{d:"m {mx},{my} m -6.9,-3.80 c 0,0 2.25099998,-2.358 4.27399998,-1.177 2.024,1.181 4.221,1.537 4.124,0.965 -0.098,-0.57 -0.117,-3.79099999 -4.191,-4.13599999 -3.57499998,0.001 -4.20799998,3.36699999 -4.20699998,4.34799999 z"},TASK_TYPE_MANUAL:{d:"m {mx},{my} c 0.234,-0.01 5.604,0.008 8.029,0.004 0.808,0 1.271,-0.172 1.417,-0.752 0.227,-0.898 -0.334,-1.314 -1.338,-1.316 -2.467,-0.01 -7.886,-0.004 -8.108,-0.004 -0.014,-0.079 0.016,-0.533 0,-0.61 0.195,-0.042 8.507,0.006 9.616,0.002 0.877,-0.007 1.35,-0.438 1.353,-1.208 0.003,-0.768 -0.479,-1.09 -1.35,-1.091 -2.968,-0.002 -9.619,-0.013 -9.619,-0.013 v -0.591 c 0,0 5.052,-0.016 7.225,-0.016 0.888,-0.002 1.354,-0.416 1.351,-1.193 -0.006,-0.761 -0.492,-1.196 -1.361,-1.196 -3.473,-0.005 -10.86,-0.003 -11.0829995,-0.003 -0.022,-0.047 -0.045,-0.094 -0.069,-0.139 0.3939995,-0.319 2.0409995,-1.626 2.4149995,-2.017 0.469,-0.4870005 0.519,-1.1650005 0.162,-1.6040005 -0.414,-0.511 -0.973,-0.5 -1.48,-0.236 -1.4609995,0.764 -6.5999995,3.6430005 -7.7329995,4.2710005 -0.9,0.499 -1.516,1.253 -1.882,2.19 -0.37000002,0.95 -0.17,2.01 -0.166,2.979 0.004,0.718 -0.27300002,1.345 -0.055,2.063 0.629,2.087 2.425,3.312 4.859,3.318 4.6179995,0.014 9.2379995,-0.139 13.8569995,-0.158 0.755,-0.004 1.171,-0.301 1.182,-1.033 0.012,-0.754 -0.423,-0.969 -1.183,-0.973 -1.778,-0.01 -5.824,-0.004 -6.04,-0.004 10e-4,-0.084 0.003,-0.586 10e-4,-0.67 z"},TASK_TYPE_INSTANTIATING_SEND:{d:"m {mx},{my} l 0,8.4 l 12.6,0 l 0,-8.4 z l 6.3,3.6 l 6.3,-3.6"},TASK_TYPE_SERVICE:{d:"m {mx},{my} v -1.71335 c 0.352326,-0.0705 0.703932,-0.17838 1.047628,-0.32133 0.344416,-0.14465 0.665822,-0.32133 0.966377,-0.52145 l 1.19431,1.18005 1.567487,-1.57688 -1.195028,-1.18014 c 0.403376,-0.61394 0.683079,-1.29908 0.825447,-2.01824 l 1.622133,-0.01 v -2.2196 l -1.636514,0.01 c -0.07333,-0.35153 -0.178319,-0.70024 -0.323564,-1.04372 -0.145244,-0.34406 -0.321407,-0.6644 -0.522735,-0.96217 l 1.131035,-1.13631 -1.583305,-1.56293 -1.129598,1.13589 c -0.614052,-0.40108 -1.302883,-0.68093 -2.022633,-0.82247 l 0.0093,-1.61852 h -2.241173 l 0.0042,1.63124 c -0.353763,0.0736 -0.705369,0.17977 -1.049785,0.32371 -0.344415,0.14437 -0.665102,0.32092 -0.9635006,0.52046 l -1.1698628,-1.15823 -1.5667691,1.5792 1.1684265,1.15669 c -0.4026573,0.61283 -0.68308,1.29797 -0.8247287,2.01713 l -1.6588041,0.003 v 2.22174 l 1.6724648,-0.006 c 0.073327,0.35077 0.1797598,0.70243 0.3242851,1.04472 0.1452428,0.34448 0.3214064,0.6644 0.5227339,0.96066 l -1.1993431,1.19723 1.5840256,1.56011 1.1964668,-1.19348 c 0.6140517,0.40346 1.3028827,0.68232 2.0233517,0.82331 l 7.19e-4,1.69892 h 2.226848 z m 0.221462,-3.9957 c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_SERVICE_FILL:{d:"m {mx},{my} c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_BUSINESS_RULE_HEADER:{d:"m {mx},{my} 0,4 20,0 0,-4 z"},TASK_TYPE_BUSINESS_RULE_MAIN:{d:"m {mx},{my} 0,12 20,0 0,-12 zm 0,8 l 20,0 m -13,-4 l 0,8"},MESSAGE_FLOW_MARKER:{d:"m {mx},{my} m -10.5 ,-7 l 0,14 l 21,0 l 0,-14 z l 10.5,6 l 10.5,-6"}},this.getRawPath=function(t){return this.pathMap[t].d},this.getScaledPath=function(t,r){var n=this.pathMap[t],i,o;r.abspos?(i=r.abspos.x,o=r.abspos.y):(i=r.containerWidth*r.position.mx,o=r.containerHeight*r.position.my);var l={};if(r.position){for(var u=r.containerHeight/n.height*r.yScaleFactor,c=r.containerWidth/n.width*r.xScaleFactor,d=0;d<n.heightElements.length;d++)l["y"+d]=n.heightElements[d]*u;for(var b=0;b<n.widthElements.length;b++)l["x"+b]=n.widthElements[b]*c}var E=rl(n.d,{mx:i,my:o,e:l});return E}}var Js=/\{([^{}]+)\}/g,el=/(?:(?:^|\.)(.+?)(?=\[|\.|$|\()|\[('|")(.+?)\2\])(\(\))?/g;function tl(e,t,r){var n=r;return t.replace(el,function(i,o,l,u,c){o=o||u,n&&(o in n&&(n=n[o]),typeof n=="function"&&c&&(n=n()))}),n=(n==null||n==r?e:n)+"",n}function rl(e,t){return String(e).replace(Js,function(r,n){return tl(r,n,t)})}var so={__init__:["bpmnRenderer"],bpmnRenderer:["type",_t],textRenderer:["type",$r],pathMap:["type",Wn]};function Hn(e,t){return t=t||{},e.replace(/{([^}]+)}/g,function(r,n){return t[n]||"{"+n+"}"})}var Vr={translate:["value",Hn]};var hr=Math,xd=hr.PI,wd=hr.min,Ed=hr.max,_d=hr.pow,kd=hr.abs;var fr="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Ft="[\\s]*,?[\\s]*",Sd=new RegExp("(?=("+fr+"))\\1"+Ft+"(?=("+fr+"))\\2"+Ft+"(?=("+fr+"))\\3"+Ft+"([01])"+Ft+"([01])"+Ft+"(?=("+fr+"))\\6"+Ft+"(?=("+fr+"))\\7"+Ft,"g");function nl(e){return{x:Math.round(e.x),y:Math.round(e.y)}}function Pt(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function lo(e){return{x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top}}function il(e){return nl({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function ol(e){for(var t=e.waypoints,r=t.reduce(function(d,b,E){var O=t[E-1];if(O){var z=d[d.length-1],Q=z&&z.endLength||0,F=al(O,b);d.push({start:O,end:b,startLength:Q,endLength:Q+F,length:F})}return d},[]),n=r.reduce(function(d,b){return d+b.length},0),i=n/2,o=0,l=r[o];l.endLength<i;)l=r[++o];var u=(i-l.startLength)/l.length,c={x:l.start.x+(l.end.x-l.start.x)*u,y:l.start.y+(l.end.y-l.start.y)*u};return c}function Wr(e){return Bi(e)?ol(e):il(e)}function al(e,t){return Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function we(e){return e?"<"+e.$type+(e.id?' id="'+e.id:"")+'" />':"<null>"}function Hr(e,t,r){return C({id:e.id,type:e.$type,businessObject:e,di:t},r)}function sl(e,t,r){var n=e.waypoint;return!n||n.length<2?[Wr(t),Wr(r)]:n.map(function(i){return{x:i.x,y:i.y}})}function uo(e,t,r){return new Error(`element ${we(t)} referenced by ${we(e)}#${r} not yet drawn`)}function lt(e,t,r,n,i){this._eventBus=e,this._canvas=t,this._elementFactory=r,this._elementRegistry=n,this._textRenderer=i}lt.$inject=["eventBus","canvas","elementFactory","elementRegistry","textRenderer"];lt.prototype.add=function(e,t,r){var n,i,o;if(N(t,"bpmndi:BPMNPlane")){var l=N(e,"bpmn:SubProcess")?{id:e.id+"_plane"}:{};n=this._elementFactory.createRoot(Hr(e,t,l)),this._canvas.addRootElement(n)}else if(N(t,"bpmndi:BPMNShape")){var u=!xt(e,t),c=ul(e);i=r&&(r.hidden||r.collapsed);var d=t.bounds;n=this._elementFactory.createShape(Hr(e,t,{collapsed:u,hidden:i,x:Math.round(d.x),y:Math.round(d.y),width:Math.round(d.width),height:Math.round(d.height),isFrame:c})),N(e,"bpmn:BoundaryEvent")&&this._attachBoundary(e,n),N(e,"bpmn:Lane")&&(o=0),N(e,"bpmn:DataStoreReference")&&(ll(r,Wr(d))||(r=this._canvas.findRoot(r))),this._canvas.addShape(n,r,o)}else if(N(t,"bpmndi:BPMNEdge")){var b=this._getSource(e),E=this._getTarget(e);i=r&&(r.hidden||r.collapsed),n=this._elementFactory.createConnection(Hr(e,t,{hidden:i,source:b,target:E,waypoints:sl(t,b,E)})),N(e,"bpmn:DataAssociation")&&(r=this._canvas.findRoot(r)),this._canvas.addConnection(n,r,o)}else throw new Error(`unknown di ${we(t)} for element ${we(e)}`);return Li(e)&&Gt(n)&&this.addLabel(e,t,n),this._eventBus.fire("bpmnElement.added",{element:n}),n};lt.prototype._attachBoundary=function(e,t){var r=e.attachedToRef;if(!r)throw new Error(`missing ${we(e)}#attachedToRef`);var n=this._elementRegistry.get(r.id),i=n&&n.attachers;if(!n)throw uo(e,r,"attachedToRef");t.host=n,i||(n.attachers=i=[]),i.indexOf(t)===-1&&i.push(t)};lt.prototype.addLabel=function(e,t,r){var n,i,o;if(n=Ii(t,r),i=Gt(r),i&&t.label&&t.label.bounds&&n.width>0){var l=this._textRenderer.getDimensions(i,{box:n,style:this._textRenderer.getExternalStyle()});n=C({},n,{height:Math.ceil(l.height)})}else i&&(n=this._textRenderer.getExternalLabelBounds(n,i));return o=this._elementFactory.createLabel(Hr(e,t,{id:e.id+"_label",labelTarget:r,type:"label",hidden:r.hidden||!Gt(r),x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)})),this._canvas.addShape(o,r.parent)};lt.prototype._getConnectedElement=function(e,t){var r,n,i=e.$type;if(n=e[t+"Ref"],t==="source"&&i==="bpmn:DataInputAssociation"&&(n=n&&n[0]),(t==="source"&&i==="bpmn:DataOutputAssociation"||t==="target"&&i==="bpmn:DataInputAssociation")&&(n=e.$parent),r=n&&this._getElement(n),r)return r;throw n?uo(e,n,t+"Ref"):new Error(`${we(e)}#${t} Ref not specified`)};lt.prototype._getSource=function(e){return this._getConnectedElement(e,"source")};lt.prototype._getTarget=function(e){return this._getConnectedElement(e,"target")};lt.prototype._getElement=function(e){return this._elementRegistry.get(e.id)};function ll(e,t){var r=t.x,n=t.y;return r>=e.x&&r<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function ul(e){return N(e,"bpmn:Group")}var po={__depends__:[Vr],bpmnImporter:["type",lt]};var co={__depends__:[so,po]};function Ur(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}Ur.prototype.next=function(){return this._prefix+ ++this._counter};var pl=new Ur("ov"),cl=500;function me(e,t,r,n){this._eventBus=t,this._canvas=r,this._elementRegistry=n,this._ids=pl,this._overlayDefaults=C({show:null,scale:!0},e&&e.defaults),this._overlays={},this._overlayContainers=[],this._overlayRoot=dl(r.getContainer()),this._init()}me.$inject=["config.overlays","eventBus","canvas","elementRegistry"];me.prototype.get=function(e){if($e(e)&&(e={id:e}),$e(e.element)&&(e.element=this._elementRegistry.get(e.element)),e.element){var t=this._getOverlayContainer(e.element,!0);return t?e.type?dt(t.overlays,An({type:e.type})):t.overlays.slice():[]}else return e.type?dt(this._overlays,An({type:e.type})):e.id?this._overlays[e.id]:null};me.prototype.add=function(e,t,r){if(Me(t)&&(r=t,t=null),e.id||(e=this._elementRegistry.get(e)),!r.position)throw new Error("must specifiy overlay position");if(!r.html)throw new Error("must specifiy overlay html");if(!e)throw new Error("invalid element specified");var n=this._ids.next();return r=C({},this._overlayDefaults,r,{id:n,type:t,element:e,html:r.html}),this._addOverlay(r),n};me.prototype.remove=function(e){var t=this.get(e)||[];de(t)||(t=[t]);var r=this;j(t,function(n){var i=r._getOverlayContainer(n.element,!0);if(n&&(er(n.html),er(n.htmlContainer),delete n.htmlContainer,delete n.element,delete r._overlays[n.id]),i){var o=i.overlays.indexOf(n);o!==-1&&i.overlays.splice(o,1)}})};me.prototype.isShown=function(){return this._overlayRoot.style.display!=="none"};me.prototype.show=function(){Kr(this._overlayRoot)};me.prototype.hide=function(){Kr(this._overlayRoot,!1)};me.prototype.clear=function(){this._overlays={},this._overlayContainers=[],Or(this._overlayRoot)};me.prototype._updateOverlayContainer=function(e){var t=e.element,r=e.html,n=t.x,i=t.y;if(t.waypoints){var o=wt(t);n=o.x,i=o.y}fo(r,n,i),Br(e.html,"data-container-id",t.id)};me.prototype._updateOverlay=function(e){var t=e.position,r=e.htmlContainer,n=e.element,i=t.left,o=t.top;if(t.right!==void 0){var l;n.waypoints?l=wt(n).width:l=n.width,i=t.right*-1+l}if(t.bottom!==void 0){var u;n.waypoints?u=wt(n).height:u=n.height,o=t.bottom*-1+u}fo(r,i||0,o||0),this._updateOverlayVisibilty(e,this._canvas.viewbox())};me.prototype._createOverlayContainer=function(e){var t=Ee('<div class="djs-overlays" />');Ae(t,{position:"absolute"}),this._overlayRoot.appendChild(t);var r={html:t,element:e,overlays:[]};return this._updateOverlayContainer(r),this._overlayContainers.push(r),r};me.prototype._updateRoot=function(e){var t=e.scale||1,r="matrix("+[t,0,0,t,-1*e.x*t,-1*e.y*t].join(",")+")";ho(this._overlayRoot,r)};me.prototype._getOverlayContainer=function(e,t){var r=xe(this._overlayContainers,function(n){return n.element===e});return!r&&!t?this._createOverlayContainer(e):r};me.prototype._addOverlay=function(e){var t=e.id,r=e.element,n=e.html,i,o;n.get&&n.constructor.prototype.jquery&&(n=n.get(0)),$e(n)&&(n=Ee(n)),o=this._getOverlayContainer(r),i=Ee('<div class="djs-overlay" data-overlay-id="'+t+'">'),Ae(i,{position:"absolute"}),i.appendChild(n),e.type&&Je(i).add("djs-overlay-"+e.type);var l=this._canvas.findRoot(r),u=this._canvas.getRootElement();Kr(i,l===u),e.htmlContainer=i,o.overlays.push(e),o.html.appendChild(i),this._overlays[t]=e,this._updateOverlay(e),this._updateOverlayVisibilty(e,this._canvas.viewbox())};me.prototype._updateOverlayVisibilty=function(e,t){var r=e.show,n=this._canvas.findRoot(e.element),i=r&&r.minZoom,o=r&&r.maxZoom,l=e.htmlContainer,u=this._canvas.getRootElement(),c=!0;(n!==u||r&&(Ot(i)&&i>t.scale||Ot(o)&&o<t.scale))&&(c=!1),Kr(l,c),this._updateOverlayScale(e,t)};me.prototype._updateOverlayScale=function(e,t){var r=e.scale,n,i,o=e.htmlContainer,l,u="";r!==!0&&(r===!1?(n=1,i=1):(n=r.min,i=r.max),Ot(n)&&t.scale<n&&(l=(1/t.scale||1)*n),Ot(i)&&t.scale>i&&(l=(1/t.scale||1)*i)),Ot(l)&&(u="scale("+l+","+l+")"),ho(o,u)};me.prototype._updateOverlaysVisibilty=function(e){var t=this;j(this._overlays,function(r){t._updateOverlayVisibilty(r,e)})};me.prototype._init=function(){var e=this._eventBus,t=this;function r(n){t._updateRoot(n),t._updateOverlaysVisibilty(n),t.show()}e.on("canvas.viewbox.changing",function(n){t.hide()}),e.on("canvas.viewbox.changed",function(n){r(n.viewbox)}),e.on(["shape.remove","connection.remove"],function(n){var i=n.element,o=t.get({element:i});j(o,function(c){t.remove(c.id)});var l=t._getOverlayContainer(i);if(l){er(l.html);var u=t._overlayContainers.indexOf(l);u!==-1&&t._overlayContainers.splice(u,1)}}),e.on("element.changed",cl,function(n){var i=n.element,o=t._getOverlayContainer(i,!0);o&&(j(o.overlays,function(l){t._updateOverlay(l)}),t._updateOverlayContainer(o))}),e.on("element.marker.update",function(n){var i=t._getOverlayContainer(n.element,!0);i&&Je(i.html)[n.add?"add":"remove"](n.marker)}),e.on("root.set",function(){t._updateOverlaysVisibilty(t._canvas.viewbox())}),e.on("diagram.clear",this.clear,this)};function dl(e){var t=Ee('<div class="djs-overlay-container" />');return Ae(t,{position:"absolute",width:0,height:0}),e.insertBefore(t,e.firstChild),t}function fo(e,t,r){Ae(e,{left:t+"px",top:r+"px"})}function Kr(e,t){e.style.display=t===!1?"none":""}function ho(e,t){e.style["transform-origin"]="top left",["","-ms-","-webkit-"].forEach(function(r){e.style[r+"transform"]=t})}var Yr={__init__:["overlays"],overlays:["type",me]};function qr(e,t,r,n){e.on("element.changed",function(i){var o=i.element;(o.parent||o===t.getRootElement())&&(i.gfx=r.getGraphics(o)),i.gfx&&e.fire(Pr(o)+".changed",i)}),e.on("elements.changed",function(i){var o=i.elements;o.forEach(function(l){e.fire("element.changed",{element:l})}),n.updateContainments(o)}),e.on("shape.changed",function(i){n.update("shape",i.element,i.gfx)}),e.on("connection.changed",function(i){n.update("connection",i.element,i.gfx)})}qr.$inject=["eventBus","canvas","elementRegistry","graphicsFactory"];var mo={__init__:["changeSupport"],changeSupport:["type",qr]};var fl=1e3;function _e(e){this._eventBus=e}_e.$inject=["eventBus"];function hl(e,t){return function(r){return e.call(t||null,r.context,r.command,r)}}_e.prototype.on=function(e,t,r,n,i,o){if((ot(t)||ze(t))&&(o=i,i=n,n=r,r=t,t=null),ot(r)&&(o=i,i=n,n=r,r=fl),Me(i)&&(o=i,i=!1),!ot(n))throw new Error("handlerFn must be a function");de(e)||(e=[e]);var l=this._eventBus;j(e,function(u){var c=["commandStack",u,t].filter(function(d){return d}).join(".");l.on(c,r,i?hl(n,o):n,o)})};_e.prototype.canExecute=kt("canExecute");_e.prototype.preExecute=kt("preExecute");_e.prototype.preExecuted=kt("preExecuted");_e.prototype.execute=kt("execute");_e.prototype.executed=kt("executed");_e.prototype.postExecute=kt("postExecute");_e.prototype.postExecuted=kt("postExecuted");_e.prototype.revert=kt("revert");_e.prototype.reverted=kt("reverted");function kt(e){return function(r,n,i,o,l){(ot(r)||ze(r))&&(l=o,o=i,i=n,n=r,r=null),this.on(r,e,n,i,o,l)}}function mr(e,t){t.invoke(_e,this),this.executed(function(r){var n=r.context;n.rootElement?e.setRootElement(n.rootElement):n.rootElement=e.getRootElement()}),this.revert(function(r){var n=r.context;n.rootElement&&e.setRootElement(n.rootElement)})}be(mr,_e);mr.$inject=["canvas","injector"];var yo={__init__:["rootElementsBehavior"],rootElementsBehavior:["type",mr]};var ml={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function Un(e){return e=""+e,e&&e.replace(/[&<>"']/g,function(t){return ml[t]})}var yl="_plane";function yr(e){var t=e.id;return N(e,"bpmn:SubProcess")?gl(t):t}function gl(e){return e+yl}var vl="bjs-breadcrumbs-shown";function Gr(e,t,r){var n=Ee('<ul class="bjs-breadcrumbs"></ul>'),i=r.getContainer(),o=Je(i);i.appendChild(n);var l=[];e.on("element.changed",function(c){var d=c.element,b=se(d),E=xe(l,function(O){return O===b});E&&u()});function u(c){c&&(l=bl(c));var d=l.flatMap(function(E){var O=r.findRoot(yr(E))||r.findRoot(E.id);if(!O&&N(E,"bpmn:Process")){var z=t.find(function(Q){var F=se(Q);return F&&F.get("processRef")===E});O=z&&r.findRoot(z.id)}return O?[{parent:E,parentPlane:O}]:[]});n.innerHTML="";var b=d.length>1;o.toggle(vl,b),d.forEach(function(E,O){var z=E.parent,Q=E.parentPlane,F=Un(z.name||z.id),V=O===d.length-1,G;if(V)G=Ee('<li><span class="bjs-crumb" title="'+F+'">'+F+"</span></li>");else{var J="#"+Un(z.id);G=Ee('<li><a class="bjs-crumb" href="'+J+'" title="'+F+'">'+F+"</a></li>"),G.addEventListener("click",function(A){A.preventDefault(),r.setRootElement(Q)})}n.appendChild(G)})}e.on("root.set",function(c){u(c.element)})}Gr.$inject=["eventBus","elementRegistry","canvas"];function bl(e){for(var t=se(e),r=[],n=t;n;n=n.$parent)(N(n,"bpmn:SubProcess")||N(n,"bpmn:Process"))&&r.push(n);return r.reverse()}function Xr(e,t){var r=null,n=new xl;e.on("root.set",function(i){var o=i.element,l=t.viewbox(),u=n.get(o);if(n.set(r,{x:l.x,y:l.y,zoom:l.scale}),r=o,!(!N(o,"bpmn:SubProcess")&&!u)){u=u||{x:0,y:0,zoom:1};var c=(l.x-u.x)*l.scale,d=(l.y-u.y)*l.scale;(c!==0||d!==0)&&t.scroll({dx:c,dy:d}),u.zoom!==l.scale&&t.zoom(u.zoom,{x:0,y:0})}}),e.on("diagram.clear",function(){n.clear(),r=null})}Xr.$inject=["eventBus","canvas"];function xl(){this._entries=[],this.set=function(e,t){var r=!1;for(var n in this._entries)if(this._entries[n][0]===e){this._entries[n][1]=t,r=!0;break}r||this._entries.push([e,t])},this.get=function(e){for(var t in this._entries)if(this._entries[t][0]===e)return this._entries[t][1];return null},this.clear=function(){this._entries.length=0},this.remove=function(e){var t=-1;for(var r in this._entries)if(this._entries[r][0]===e){t=r;break}t!==-1&&this._entries.splice(t,1)}}var go={x:180,y:160};function St(e,t){this._eventBus=e,this._moddle=t;var r=this;e.on("import.render.start",1500,function(n,i){r._handleImport(i.definitions)})}St.prototype._handleImport=function(e){if(e.diagrams){var t=this;this._definitions=e,this._processToDiagramMap={},e.diagrams.forEach(function(n){!n.plane||!n.plane.bpmnElement||(t._processToDiagramMap[n.plane.bpmnElement.id]=n)});var r=e.diagrams.filter(n=>n.plane).flatMap(n=>t._createNewDiagrams(n.plane));r.forEach(function(n){t._movePlaneElementsToOrigin(n.plane)})}};St.prototype._createNewDiagrams=function(e){var t=this,r=[],n=[];e.get("planeElement").forEach(function(o){var l=o.bpmnElement;if(l){var u=l.$parent;N(l,"bpmn:SubProcess")&&!o.isExpanded&&r.push(l),El(l,e)&&n.push({diElement:o,parent:u})}});var i=[];return r.forEach(function(o){if(!t._processToDiagramMap[o.id]){var l=t._createDiagram(o);t._processToDiagramMap[o.id]=l,i.push(l)}}),n.forEach(function(o){for(var l=o.diElement,u=o.parent;u&&r.indexOf(u)===-1;)u=u.$parent;if(u){var c=t._processToDiagramMap[u.id];t._moveToDiPlane(l,c.plane)}}),i};St.prototype._movePlaneElementsToOrigin=function(e){var t=e.get("planeElement"),r=wl(e),n={x:r.x-go.x,y:r.y-go.y};t.forEach(function(i){i.waypoint?i.waypoint.forEach(function(o){o.x=o.x-n.x,o.y=o.y-n.y}):i.bounds&&(i.bounds.x=i.bounds.x-n.x,i.bounds.y=i.bounds.y-n.y)})};St.prototype._moveToDiPlane=function(e,t){var r=vo(e),n=r.plane.get("planeElement");n.splice(n.indexOf(e),1),t.get("planeElement").push(e)};St.prototype._createDiagram=function(e){var t=this._moddle.create("bpmndi:BPMNPlane",{bpmnElement:e}),r=this._moddle.create("bpmndi:BPMNDiagram",{plane:t});return t.$parent=r,t.bpmnElement=e,r.$parent=this._definitions,this._definitions.diagrams.push(r),r};St.$inject=["eventBus","moddle"];function vo(e){return N(e,"bpmndi:BPMNDiagram")?e:vo(e.$parent)}function wl(e){var t={top:1/0,right:-1/0,bottom:-1/0,left:1/0};return e.planeElement.forEach(function(r){if(r.bounds){var n=Pt(r.bounds);t.top=Math.min(n.top,t.top),t.left=Math.min(n.left,t.left)}}),lo(t)}function El(e,t){var r=e.$parent;return!(!N(r,"bpmn:SubProcess")||r===t.bpmnElement||Ni(e,["bpmn:DataInputAssociation","bpmn:DataOutputAssociation"]))}var Zr=250,_l='<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M4.81801948,3.50735931 L10.4996894,9.1896894 L10.5,4 L12,4 L12,12 L4,12 L4,10.5 L9.6896894,10.4996894 L3.75735931,4.56801948 C3.46446609,4.27512627 3.46446609,3.80025253 3.75735931,3.50735931 C4.05025253,3.21446609 4.52512627,3.21446609 4.81801948,3.50735931 Z"/></svg>',kl="bjs-drilldown-empty";function mt(e,t,r,n,i){_e.call(this,t),this._canvas=e,this._eventBus=t,this._elementRegistry=r,this._overlays=n,this._translate=i;var o=this;this.executed("shape.toggleCollapse",Zr,function(l){var u=l.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.reverted("shape.toggleCollapse",Zr,function(l){var u=l.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.executed(["shape.create","shape.move","shape.delete"],Zr,function(l){var u=l.oldParent,c=l.newParent||l.parent,d=l.shape;o._canDrillDown(d)&&o._addOverlay(d),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(c),o._updateDrilldownOverlay(d)},!0),this.reverted(["shape.create","shape.move","shape.delete"],Zr,function(l){var u=l.oldParent,c=l.newParent||l.parent,d=l.shape;o._canDrillDown(d)&&o._addOverlay(d),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(c),o._updateDrilldownOverlay(d)},!0),t.on("import.render.complete",function(){r.filter(function(l){return o._canDrillDown(l)}).map(function(l){o._addOverlay(l)})})}be(mt,_e);mt.prototype._updateDrilldownOverlay=function(e){var t=this._canvas;if(e){var r=t.findRoot(e);r&&this._updateOverlayVisibility(r)}};mt.prototype._canDrillDown=function(e){var t=this._canvas;return N(e,"bpmn:SubProcess")&&t.findRoot(yr(e))};mt.prototype._updateOverlayVisibility=function(e){var t=this._overlays,r=se(e),n=t.get({element:r.id,type:"drilldown"})[0];if(n){var i=r&&r.get("flowElements")&&r.get("flowElements").length;Je(n.html).toggle(kl,!i)}};mt.prototype._addOverlay=function(e){var t=this._canvas,r=this._overlays,n=se(e),i=r.get({element:e,type:"drilldown"});i.length&&this._removeOverlay(e);var o=Ee('<button type="button" class="bjs-drilldown">'+_l+"</button>"),l=n.get("name")||n.get("id"),u=this._translate("Open {element}",{element:l});o.setAttribute("title",u),o.addEventListener("click",function(){t.setRootElement(t.findRoot(yr(e)))}),r.add(e,"drilldown",{position:{bottom:-7,right:-8},html:o}),this._updateOverlayVisibility(e)};mt.prototype._removeOverlay=function(e){var t=this._overlays;t.remove({element:e,type:"drilldown"})};mt.$inject=["canvas","eventBus","elementRegistry","overlays","translate"];var bo={__depends__:[Yr,mo,yo],__init__:["drilldownBreadcrumbs","drilldownOverlayBehavior","drilldownCentering","subprocessCompatibility"],drilldownBreadcrumbs:["type",Gr],drilldownCentering:["type",Xr],drilldownOverlayBehavior:["type",mt],subprocessCompatibility:["type",St]};function Kn(e){return e.originalEvent||e.srcEvent}function Yn(e){return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}function xo(){return/mac/i.test(navigator.platform)}function wo(e,t){return(Kn(e)||e).button===t}function nr(e){return wo(e,0)}function Eo(e){return wo(e,1)}function _o(e){var t=Kn(e)||e;return nr(e)&&t.shiftKey}function Sl(e){return!0}function Qr(e){return nr(e)||Eo(e)}var ko=500;function Jr(e,t,r){var n=this;function i(y,T,k){if(!u(y,T)){var g,L,q;k?L=t.getGraphics(k):(g=T.delegateTarget||T.target,g&&(L=g,k=t.get(L))),!(!L||!k)&&(q=e.fire(y,{element:k,gfx:L,originalEvent:T}),q===!1&&(T.stopPropagation(),T.preventDefault()))}}var o={};function l(y){return o[y]}function u(y,T){var k=d[y]||nr;return!k(T)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.dblclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},d={"element.contextmenu":Sl,"element.mousedown":Qr,"element.mouseup":Qr,"element.click":Qr,"element.dblclick":Qr};function b(y,T,k){var g=c[y];if(!g)throw new Error("unmapped DOM event name <"+y+">");return i(g,T,k)}var E="svg, .djs-element";function O(y,T,k,g){var L=o[k]=function(q){i(k,q)};g&&(d[k]=g),L.$delegate=dr.bind(y,E,T,L)}function z(y,T,k){var g=l(k);g&&dr.unbind(y,T,g.$delegate)}function Q(y){j(c,function(T,k){O(y,k,T)})}function F(y){j(c,function(T,k){z(y,k,T)})}e.on("canvas.destroy",function(y){F(y.svg)}),e.on("canvas.init",function(y){Q(y.svg)}),e.on(["shape.added","connection.added"],function(y){var T=y.element,k=y.gfx;e.fire("interactionEvents.createHit",{element:T,gfx:k})}),e.on(["shape.changed","connection.changed"],ko,function(y){var T=y.element,k=y.gfx;e.fire("interactionEvents.updateHit",{element:T,gfx:k})}),e.on("interactionEvents.createHit",ko,function(y){var T=y.element,k=y.gfx;n.createDefaultHit(T,k)}),e.on("interactionEvents.updateHit",function(y){var T=y.element,k=y.gfx;n.updateDefaultHit(T,k)});var V=S("djs-hit djs-hit-stroke"),G=S("djs-hit djs-hit-click-stroke"),J=S("djs-hit djs-hit-all"),A=S("djs-hit djs-hit-no-move"),w={all:J,"click-stroke":G,stroke:V,"no-move":A};function S(y,T){return T=C({stroke:"white",strokeWidth:15},T||{}),r.cls(y,["no-fill","no-border"],T)}function D(y,T){var k=w[T];if(!k)throw new Error("invalid hit type <"+T+">");return ee(y,k),y}function B(y,T){pe(y,T)}this.removeHits=function(y){var T=ro(".djs-hit",y);j(T,Lt)},this.createDefaultHit=function(y,T){var k=y.waypoints,g=y.isFrame,L;return k?this.createWaypointsHit(T,k):(L=g?"stroke":"all",this.createBoxHit(T,L,{width:y.width,height:y.height}))},this.createWaypointsHit=function(y,T){var k=Zt(T);return D(k,"stroke"),B(y,k),k},this.createBoxHit=function(y,T,k){k=C({x:0,y:0},k);var g=te("rect");return D(g,T),ee(g,k),B(y,g),g},this.updateDefaultHit=function(y,T){var k=qe(".djs-hit",T);if(k)return y.waypoints?In(k,y.waypoints):ee(k,{width:y.width,height:y.height}),k},this.fire=i,this.triggerMouseEvent=b,this.mouseHandler=l,this.registerEvent=O,this.unregisterEvent=z}Jr.$inject=["eventBus","elementRegistry","styles"];var So={__init__:["interactionEvents"],interactionEvents:["type",Jr]};function Tt(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var r=this;e.on(["shape.remove","connection.remove"],function(n){var i=n.element;r.deselect(i)}),e.on(["diagram.clear","root.set"],function(n){r.select(null)})}Tt.$inject=["eventBus","canvas"];Tt.prototype.deselect=function(e){if(this._selectedElements.has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Tt.prototype.get=function(){return Array.from(this._selectedElements)};Tt.prototype.isSelected=function(e){return this._selectedElements.has(e)};Tt.prototype.select=function(e,t){var r=this.get();de(e)||(e=e?[e]:[]);var n=this._canvas,i=n.getRootElement();e=e.filter(function(o){var l=n.findRoot(o);return i===l}),t?j(e,o=>{this._selectedElements.add(o)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:r,newSelection:this.get()})};var Ao="hover",Co="selected";function en(e,t){this._canvas=e;function r(i,o){e.addMarker(i,o)}function n(i,o){e.removeMarker(i,o)}t.on("element.hover",function(i){r(i.element,Ao)}),t.on("element.out",function(i){n(i.element,Ao)}),t.on("selection.changed",function(i){function o(d){n(d,Co)}function l(d){r(d,Co)}var u=new Set(i.oldSelection),c=new Set(i.newSelection);for(let d of u)c.has(d)||o(d);for(let d of c)u.has(d)||l(d)})}en.$inject=["canvas","eventBus"];function tn(e,t,r,n){e.on("create.end",500,function(i){var o=i.context,l=o.canExecute,u=o.elements,c=o.hints||{},d=c.autoSelect;if(l){if(d===!1)return;de(d)?t.select(d):t.select(u.filter(Al))}}),e.on("connect.end",500,function(i){var o=i.context,l=o.connection;l&&t.select(l)}),e.on("shape.move.end",500,function(i){var o=i.previousSelection||[],l=n.get(i.context.shape.id),u=xe(o,function(c){return l.id===c.id});u||t.select(l)}),e.on("element.click",function(i){if(nr(i)){var o=i.element;o===r.getRootElement()&&(o=null);var l=t.isSelected(o),u=t.get().length>1,c=_o(i);if(l&&u)return c?t.deselect(o):t.select(o);l?t.deselect(o):t.select(o,c)}})}tn.$inject=["eventBus","selection","canvas","elementRegistry"];function Al(e){return!e.hidden}var rn={__init__:["selectionVisuals","selectionBehavior"],__depends__:[So],selection:["type",Tt],selectionVisuals:["type",en],selectionBehavior:["type",tn]};var Cl=/^class[ {]/;function Rl(e){return Cl.test(e.toString())}function Gn(e){return Array.isArray(e)}function qn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function nn(...e){e.length===1&&Gn(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var Pl=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Tl=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,jl=/\/\*([^*]*)\*\//m;function Ml(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Rl(e)?Pl:Tl);if(!t)return[];let r=t[1]||t[2];return r&&r.split(",").map(n=>{let i=n.match(jl);return(i&&i[1]||n).trim()})||[]}function Xn(e,t){let r=t||{get:function(A,w){if(w===!1)return null;throw n.push(A),u(`No provider for "${A}"!`)}},n=[],i=this._providers=Object.create(r._providers||null),o=this._instances=Object.create(null),l=o.injector=this,u=function(A){let w=n.join(" -> ");return n.length=0,new Error(w?`${A} (Resolving: ${w})`:A)};function c(A,w){if(!i[A]&&A.includes(".")){let S=A.split("."),D=c(S.shift());for(;S.length;)D=D[S.shift()];return D}if(qn(o,A))return o[A];if(qn(i,A)){if(n.indexOf(A)!==-1)throw n.push(A),u("Cannot resolve circular dependency!");return n.push(A),o[A]=i[A][0](i[A][1]),n.pop(),o[A]}return r.get(A,w)}function d(A,w){if(typeof w>"u"&&(w={}),typeof A!="function")if(Gn(A))A=nn(A.slice());else throw u(`Cannot invoke "${A}". Expected a function!`);let D=(A.$inject||Ml(A)).map(B=>qn(w,B)?w[B]:c(B));return{fn:A,dependencies:D}}function b(A){let{fn:w,dependencies:S}=d(A),D=Function.prototype.bind.call(w,null,...S);return new D}function E(A,w,S){let{fn:D,dependencies:B}=d(A,S);return D.apply(w,B)}function O(A){return nn(w=>A.get(w))}function z(A,w){if(w&&w.length){let S=Object.create(null),D=Object.create(null),B=[],y=[],T=[],k,g,L,q;for(let re in i)k=i[re],w.indexOf(re)!==-1&&(k[2]==="private"?(g=B.indexOf(k[3]),g===-1?(L=k[3].createChild([],w),q=O(L),B.push(k[3]),y.push(L),T.push(q),S[re]=[q,re,"private",L]):S[re]=[T[g],re,"private",y[g]]):S[re]=[k[2],k[1]],D[re]=!0),(k[2]==="factory"||k[2]==="type")&&k[1].$scope&&w.forEach(He=>{k[1].$scope.indexOf(He)!==-1&&(S[re]=[k[2],k[1]],D[He]=!0)});w.forEach(re=>{if(!D[re])throw new Error('No provider for "'+re+'". Cannot use provider from the parent!')}),A.unshift(S)}return new Xn(A,l)}let Q={factory:E,type:b,value:function(A){return A}};function F(A,w){let S=A.__init__||[];return function(){S.forEach(D=>{typeof D=="string"?w.get(D):w.invoke(D)})}}function V(A){let w=A.__exports__;if(w){let S=A.__modules__,D=Object.keys(A).reduce((g,L)=>(L!=="__exports__"&&L!=="__modules__"&&L!=="__init__"&&L!=="__depends__"&&(g[L]=A[L]),g),Object.create(null)),B=(S||[]).concat(D),y=z(B),T=nn(function(g){return y.get(g)});w.forEach(function(g){i[g]=[T,g,"private",y]});let k=(A.__init__||[]).slice();return k.unshift(function(){y.init()}),A=Object.assign({},A,{__init__:k}),F(A,y)}return Object.keys(A).forEach(function(S){if(S==="__init__"||S==="__depends__")return;let D=A[S];if(D[2]==="private"){i[S]=D;return}let B=D[0],y=D[1];i[S]=[Q[B],Nl(B,y),B]}),F(A,l)}function G(A,w){return A.indexOf(w)!==-1||(A=(w.__depends__||[]).reduce(G,A),A.indexOf(w)!==-1)?A:A.concat(w)}function J(A){let w=A.reduce(G,[]).map(V),S=!1;return function(){S||(S=!0,w.forEach(D=>D()))}}this.get=c,this.invoke=E,this.instantiate=b,this.createChild=z,this.init=J(e)}function Nl(e,t){return e!=="value"&&Gn(t)&&(t=nn(t.slice())),t}var Dl=1;function yt(e,t){Ze.call(this,e,Dl),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}be(yt,Ze);yt.prototype.canRender=function(){return!0};yt.prototype.drawShape=function(t,r,n){var i=te("rect");return ee(i,{x:0,y:0,width:r.width||0,height:r.height||0}),Tr(r)?ee(i,C({},this.FRAME_STYLE,n||{})):ee(i,C({},this.SHAPE_STYLE,n||{})),pe(t,i),i};yt.prototype.drawConnection=function(t,r,n){var i=Zt(r.waypoints,C({},this.CONNECTION_STYLE,n||{}));return pe(t,i),i};yt.prototype.getShapePath=function(t){var r=t.x,n=t.y,i=t.width,o=t.height,l=[["M",r,n],["l",i,0],["l",0,o],["l",-i,0],["z"]];return Et(l)};yt.prototype.getConnectionPath=function(t){var r=t.waypoints,n,i,o=[];for(n=0;i=r[n];n++)i=i.original||i,o.push([n===0?"M":"L",i.x,i.y]);return Et(o)};yt.$inject=["eventBus","styles"];function Zn(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(r,n,i){var o=this.style(n,i);return C(o,{class:r})},this.style=function(r,n){!de(r)&&!n&&(n=r,r=[]);var i=ft(r,function(o,l){return C(o,e[l]||{})},{});return n?C(i,n):i},this.computeStyle=function(r,n,i){return de(n)||(i=n,n=[]),t.style(n||[],C({},i,r||{}))}}var Ro={__init__:["defaultRenderer"],defaultRenderer:["type",yt],styles:["type",Zn]};function Po(e,t){if(!e||!t)return-1;var r=e.indexOf(t);return r!==-1&&e.splice(r,1),r}function To(e,t,r){if(!(!e||!t)){typeof r!="number"&&(r=-1);var n=e.indexOf(t);if(n!==-1){if(n===r)return;if(r!==-1)e.splice(n,1);else return}r!==-1?e.splice(r,0,t):e.push(t)}}function on(e,t){return Math.round(e*t)/t}function jo(e){return ze(e)?e+"px":e}function Bl(e){for(;e.parent;)e=e.parent;return e}function Ol(e){e=C({},{width:"100%",height:"100%"},e);let t=e.container||document.body,r=document.createElement("div");return r.setAttribute("class","djs-container djs-parent bio-theme-parent"),Ae(r,{position:"relative",overflow:"hidden",width:jo(e.width),height:jo(e.height)}),t.appendChild(r),r}function Mo(e,t,r){let n=te("g");Ke(n).add(t);let i=r!==void 0?r:e.childNodes.length-1;return e.insertBefore(n,e.childNodes[i]||null),n}var Ll="base",No=0,Il=1,Fl={shape:["x","y","width","height"],connection:["waypoints"]};function I(e,t,r,n){this._eventBus=t,this._elementRegistry=n,this._graphicsFactory=r,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this._focused=!1,this._init(e||{})}I.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];I.prototype._init=function(e){let t=this._eventBus,r=this._container=Ol(e),n=this._svg=te("svg");ee(n,{width:"100%",height:"100%"}),Br(n,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("element.mousedown",500,o=>{this.focus()}),n.addEventListener("focusin",()=>{this._setFocused(!0)}),n.addEventListener("focusout",()=>{this._setFocused(!1)}),n.addEventListener("mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),n.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),pe(r,n);let i=this._viewport=Mo(n,"viewport");e.deferUpdate&&(this._viewboxChanged=pr(this._viewboxChanged,300)),this._restoreFocus=pr(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire("canvas.init",{svg:n,viewport:i})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this._cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};I.prototype._destroy=function(){this._restoreFocus.cancel(),this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};I.prototype._setFocused=function(e){e!=this._focused&&(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};I.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let r=Pr(t);r==="root"?this.removeRootElement(t):this._removeElement(t,r)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};I.prototype.focus=function(){this._svg.focus({preventScroll:!0}),this._setFocused(!0)};I.prototype.restoreFocus=function(){this._restoreFocus()};I.prototype._restoreFocus=function(){document.activeElement===document.body&&this.focus()};I.prototype.isFocused=function(){return this._focused};I.prototype.getDefaultLayer=function(){return this.getLayer(Ll,No)};I.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let r=this._layers[e];if(r||(r=this._layers[e]=this._createLayer(e,t)),typeof t<"u"&&r.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return r.group};I.prototype._getChildIndex=function(e){return ft(this._layers,function(t,r){return r.visible&&e>=r.index&&t++,t},0)};I.prototype._createLayer=function(e,t){typeof t>"u"&&(t=Il);let r=this._getChildIndex(t);return{group:Mo(this._viewport,"layer-"+e,r),index:t,visible:!0}};I.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=this._viewport,n=t.group,i=t.index;if(t.visible)return n;let o=this._getChildIndex(i);return r.insertBefore(n,r.childNodes[o]||null),t.visible=!0,n};I.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=t.group;return t.visible&&(Lt(r),t.visible=!1),r};I.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],Lt(t.group))};I.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};I.prototype.findRoot=function(e){let t=this._resolveElements(e),r;for(let n of t){let i=this._findPlaneForRoot(Bl(n));if(!i||r&&i.rootElement!==r)return;r=i.rootElement}return r};I.prototype.getRootElements=function(){return this._planes.map(function(e){return e.rootElement})};I.prototype._findPlaneForRoot=function(e){return xe(this._planes,function(t){return t.rootElement===e})};I.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};I.prototype._resolveElements=function(e){return de(e)||(e=[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};I.prototype.getContainer=function(){return this._container};I.prototype._updateMarker=function(e,t,r){let n;e=this._resolveElement(e),e.markers=e.markers||new Set,n=this._elementRegistry._elements[e.id],n&&(j([n.gfx,n.secondaryGfx],function(i){i&&(r?(e.markers.add(t),Ke(i).add(t)):(e.markers.delete(t),Ke(i).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:n.gfx,marker:t,add:!!r}))};I.prototype.addMarker=function(e,t){this._updateMarker(e,t,!0)};I.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};I.prototype.hasMarker=function(e,t){return e=this._resolveElement(e),e.markers?e.markers.has(t):!1};I.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};I.prototype.getRootElement=function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};I.prototype.addRootElement=function(e){let t=this._rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let r=e.layer="root-"+t;this._ensureValid("root",e);let n=this.getLayer(r,No);return this.hideLayer(r),this._addRoot(e,n),this._planes.push({rootElement:e,layer:n}),e};I.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(r){return r.rootElement!==e}),this._rootElement===e&&(this._rootElement=null),e};I.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(e),t||(e=this.addRootElement(e)),this._setRoot(e),e};I.prototype._removeRoot=function(e){let t=this._elementRegistry,r=this._eventBus;r.fire("root.remove",{element:e}),r.fire("root.removed",{element:e}),t.remove(e)};I.prototype._addRoot=function(e,t){let r=this._elementRegistry,n=this._eventBus;n.fire("root.add",{element:e}),r.add(e,t),n.fire("root.added",{element:e,gfx:t})};I.prototype._setRoot=function(e,t){let r=this._rootElement;r&&(this._elementRegistry.updateGraphics(r,null,!0),this.hideLayer(r.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=e,this._eventBus.fire("root.set",{element:e})};I.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.get(t.id))throw new Error("element <"+t.id+"> already exists");let r=Fl[e];if(!Sn(r,function(i){return typeof t[i]<"u"}))throw new Error("must supply { "+r.join(", ")+" } with "+e)};I.prototype._setParent=function(e,t,r){To(t.children,e,r),e.parent=t};I.prototype._addElement=function(e,t,r,n){r=r||this.getRootElement();let i=this._eventBus,o=this._graphicsFactory;this._ensureValid(e,t),i.fire(e+".add",{element:t,parent:r}),this._setParent(t,r,n);let l=o.create(e,t,n);return this._elementRegistry.add(t,l),o.update(e,t,l),i.fire(e+".added",{element:t,gfx:l}),t};I.prototype.addShape=function(e,t,r){return this._addElement("shape",e,t,r)};I.prototype.addConnection=function(e,t,r){return this._addElement("connection",e,t,r)};I.prototype._removeElement=function(e,t){let r=this._elementRegistry,n=this._graphicsFactory,i=this._eventBus;if(e=r.get(e.id||e),!!e)return i.fire(t+".remove",{element:e}),n.remove(e),Po(e.parent&&e.parent.children,e),e.parent=null,i.fire(t+".removed",{element:e}),r.remove(e),e};I.prototype.removeShape=function(e){return this._removeElement(e,"shape")};I.prototype.removeConnection=function(e){return this._removeElement(e,"connection")};I.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};I.prototype._changeViewbox=function(e){this._eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};I.prototype._viewboxChanged=function(){this._eventBus.fire("canvas.viewbox.changed",{viewbox:this.viewbox()})};I.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);let t=this._viewport,r=this.getSize(),n,i,o,l,u,c,d;if(e)this._changeViewbox(function(){u=Math.min(r.width/e.width,r.height/e.height);let b=this._svg.createSVGMatrix().scale(u).translate(-e.x,-e.y);It(t,b)});else return o=this._rootElement?this.getActiveLayer():null,n=o&&o.getBBox()||{},l=It(t),i=l?l.matrix:Ki(),u=on(i.a,1e3),c=on(-i.e||0,1e3),d=on(-i.f||0,1e3),e=this._cachedViewbox={x:c?c/u:0,y:d?d/u:0,width:r.width/u,height:r.height/u,scale:u,inner:{width:n.width||0,height:n.height||0,x:n.x||0,y:n.y||0},outer:r},e;return e};I.prototype.scroll=function(e){let t=this._viewport,r=t.getCTM();return e&&this._changeViewbox(function(){e=C({dx:0,dy:0},e||{}),r=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(r),Do(t,r)}),{x:r.e,y:r.f}};I.prototype.scrollToElement=function(e,t){let r=100,n=this._resolveElements(e);if(!n.length)return;let i=this.findRoot(n);if(!i)return;i!==this.getRootElement()&&this.setRootElement(i);let o=n.filter(Q=>Q!=i);if(!o.length)return;t||(t={}),typeof t=="number"&&(r=t),t={top:t.top||r,right:t.right||r,bottom:t.bottom||r,left:t.left||r};let l=wt(o),u=Pt(l),c=this.viewbox(),d=this.zoom(),b,E;c.y+=t.top/d,c.x+=t.left/d,c.width-=(t.right+t.left)/d,c.height-=(t.bottom+t.top)/d;let O=Pt(c);if(!(l.width<c.width&&l.height<c.height))b=l.x-c.x,E=l.y-c.y;else{let Q=Math.max(0,u.right-O.right),F=Math.min(0,u.left-O.left),V=Math.max(0,u.bottom-O.bottom),G=Math.min(0,u.top-O.top);b=Q||F,E=V||G}this.scroll({dx:-b*d,dy:-E*d})};I.prototype.zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let r,n;return this._changeViewbox(function(){typeof t!="object"&&(r=this.viewbox().outer,t={x:r.width/2,y:r.height/2}),n=this._setZoom(e,t)}),on(n.a,1e3)};function Do(e,t){let r="matrix("+t.a+","+t.b+","+t.c+","+t.d+","+t.e+","+t.f+")";e.setAttribute("transform",r)}I.prototype._fitViewport=function(e){let t=this.viewbox(),r=t.outer,n=t.inner,i,o;return n.x>=0&&n.y>=0&&n.x+n.width<=r.width&&n.y+n.height<=r.height&&!e?o={x:0,y:0,width:Math.max(n.width+n.x,r.width),height:Math.max(n.height+n.y,r.height)}:(i=Math.min(1,r.width/n.width,r.height/n.height),o={x:n.x+(e?n.width/2-r.width/i/2:0),y:n.y+(e?n.height/2-r.height/i/2:0),width:r.width/i,height:r.height/i}),this.viewbox(o),this.viewbox(!1).scale};I.prototype._setZoom=function(e,t){let r=this._svg,n=this._viewport,i=r.createSVGMatrix(),o=r.createSVGPoint(),l,u,c,d,b;c=n.getCTM();let E=c.a;return t?(l=C(o,t),u=l.matrixTransform(c.inverse()),d=i.translate(u.x,u.y).scale(1/E*e).translate(-u.x,-u.y),b=c.multiply(d)):b=i.scale(e),Do(this._viewport,b),b};I.prototype.getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};I.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),r;e.waypoints?r=this.getGraphics(e).getBBox():r=e;let n=r.x*t.scale-t.x*t.scale,i=r.y*t.scale-t.y*t.scale,o=r.width*t.scale,l=r.height*t.scale;return{x:n,y:i,width:o,height:l}};I.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var ir="data-element-id";function De(e){this._elements={},this._eventBus=e}De.$inject=["eventBus"];De.prototype.add=function(e,t,r){var n=e.id;this._validateId(n),ee(t,ir,n),r&&ee(r,ir,n),this._elements[n]={element:e,gfx:t,secondaryGfx:r}};De.prototype.remove=function(e){var t=this._elements,r=e.id||e,n=r&&t[r];n&&(ee(n.gfx,ir,""),n.secondaryGfx&&ee(n.secondaryGfx,ir,""),delete t[r])};De.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.fire("element.updateId",{element:e,newId:t});var r=this.getGraphics(e),n=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,r,n)};De.prototype.updateGraphics=function(e,t,r){var n=e.id||e,i=this._elements[n];return r?i.secondaryGfx=t:i.gfx=t,t&&ee(t,ir,n),t};De.prototype.get=function(e){var t;typeof e=="string"?t=e:t=e&&ee(e,ir);var r=this._elements[t];return r&&r.element};De.prototype.filter=function(e){var t=[];return this.forEach(function(r,n){e(r,n)&&t.push(r)}),t};De.prototype.find=function(e){for(var t=this._elements,r=Object.keys(t),n=0;n<r.length;n++){var i=r[n],o=t[i],l=o.element,u=o.gfx;if(e(l,u))return l}};De.prototype.getAll=function(){return this.filter(function(e){return e})};De.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(r){var n=t[r],i=n.element,o=n.gfx;return e(i,o)})};De.prototype.getGraphics=function(e,t){var r=e.id||e,n=this._elements[r];return n&&(t?n.secondaryGfx:n.gfx)};De.prototype._validateId=function(e){if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function zl(e,t,r,n){var i=r.inverse;return Object.defineProperty(e,"remove",{value:function(o){var l=this.indexOf(o);return l!==-1&&(this.splice(l,1),t.unset(o,i,n)),o}}),Object.defineProperty(e,"contains",{value:function(o){return this.indexOf(o)!==-1}}),Object.defineProperty(e,"add",{value:function(o,l){var u=this.indexOf(o);if(typeof l>"u"){if(u!==-1)return;l=this.length}u!==-1&&this.splice(u,1),this.splice(l,0,o),u===-1&&t.set(o,i,n)}}),Object.defineProperty(e,"__refs_collection",{value:!0}),e}function $l(e){return e.__refs_collection===!0}function Vl(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function Bo(e,t,r){var n=zl(r[t.name]||[],e,t,r);Object.defineProperty(r,t.name,{enumerable:t.enumerable,value:n}),n.length&&n.forEach(function(i){e.set(i,t.inverse,r)})}function Wl(e,t,r){var n=t.inverse,i=r[t.name];Object.defineProperty(r,t.name,{configurable:t.configurable,enumerable:t.enumerable,get:function(){return i},set:function(o){if(o!==i){var l=i;i=null,l&&e.unset(l,n,r),i=o,e.set(i,n,r)}}})}function Ge(e,t){if(!(this instanceof Ge))return new Ge(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}Ge.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Bo(this,t,e):Wl(this,t,e)};Ge.prototype.ensureRefsCollection=function(e,t){var r=e[t.name];return $l(r)||Bo(this,t,e),r};Ge.prototype.ensureBound=function(e,t){Vl(e,t)||this.bind(e,t)};Ge.prototype.unset=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).remove(r):e[t.name]=void 0)};Ge.prototype.set=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).add(r):e[t.name]=r)};var Qn=new Ge({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Lo=new Ge({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Oo=new Ge({name:"attachers",collection:!0},{name:"host"}),Io=new Ge({name:"outgoing",collection:!0},{name:"source"}),Fo=new Ge({name:"incoming",collection:!0},{name:"target"});function gr(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){var t=this.label,r=this.labels;!e&&t?r.remove(t):r.add(e,0)}}),Qn.bind(this,"parent"),Lo.bind(this,"labels"),Io.bind(this,"outgoing"),Fo.bind(this,"incoming")}function vr(){gr.call(this),Qn.bind(this,"children"),Oo.bind(this,"host"),Oo.bind(this,"attachers")}be(vr,gr);function zo(){gr.call(this),Qn.bind(this,"children")}be(zo,vr);function $o(){vr.call(this),Lo.bind(this,"labelTarget")}be($o,vr);function Vo(){gr.call(this),Io.bind(this,"source"),Fo.bind(this,"target")}be(Vo,gr);var Hl={connection:Vo,shape:vr,label:$o,root:zo};function Wo(e,t){var r=Hl[e];if(!r)throw new Error("unknown type: <"+e+">");return C(new r,t)}function jt(){this._uid=12}jt.prototype.createRoot=function(e){return this.create("root",e)};jt.prototype.createLabel=function(e){return this.create("label",e)};jt.prototype.createShape=function(e){return this.create("shape",e)};jt.prototype.createConnection=function(e){return this.create("connection",e)};jt.prototype.create=function(e,t){return t=C({},t||{}),t.id||(t.id=e+"_"+this._uid++),Wo(e,t)};var an="__fn",Ho=1e3,Ul=Array.prototype.slice;function Re(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}Re.prototype.on=function(e,t,r,n){if(e=de(e)?e:[e],ot(t)&&(n=r,r=t,t=Ho),!ze(t))throw new Error("priority must be a number");var i=r;n&&(i=at(r,n),i[an]=r[an]||r);var o=this;e.forEach(function(l){o._addListener(l,{priority:t,callback:i,next:null})})};Re.prototype.once=function(e,t,r,n){var i=this;if(ot(t)&&(n=r,r=t,t=Ho),!ze(t))throw new Error("priority must be a number");function o(){o.__isTomb=!0;var l=r.apply(n,arguments);return i.off(e,o),l}o[an]=r,this.on(e,t,o)};Re.prototype.off=function(e,t){e=de(e)?e:[e];var r=this;e.forEach(function(n){r._removeListener(n,t)})};Re.prototype.createEvent=function(e){var t=new br;return t.init(e),t};Re.prototype.fire=function(e,t){var r,n,i,o;if(o=Ul.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(n=this._listeners[e],!!n){t instanceof br?r=t:r=this.createEvent(t),o[0]=r;var l=r.type;e!==l&&(r.type=e);try{i=this._invokeListeners(r,o,n)}finally{e!==l&&(r.type=l)}return i===void 0&&r.defaultPrevented&&(i=!1),i}};Re.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};Re.prototype._destroy=function(){this._listeners={}};Re.prototype._invokeListeners=function(e,t,r){for(var n;r&&!e.cancelBubble;)n=this._invokeListener(e,t,r),r=r.next;return n};Re.prototype._invokeListener=function(e,t,r){var n;if(r.callback.__isTomb)return n;try{n=Kl(r.callback,t),n!==void 0&&(e.returnValue=n,e.stopPropagation()),n===!1&&e.preventDefault()}catch(i){if(!this.handleError(i))throw console.error("unhandled error in event listener",i),i}return n};Re.prototype._addListener=function(e,t){var r=this._getListeners(e),n;if(!r){this._setListeners(e,t);return}for(;r;){if(r.priority<t.priority){t.next=r,n?n.next=t:this._setListeners(e,t);return}n=r,r=r.next}n.next=t};Re.prototype._getListeners=function(e){return this._listeners[e]};Re.prototype._setListeners=function(e,t){this._listeners[e]=t};Re.prototype._removeListener=function(e,t){var r=this._getListeners(e),n,i,o;if(!t){this._setListeners(e,null);return}for(;r;)n=r.next,o=r.callback,(o===t||o[an]===t)&&(i?i.next=n:this._setListeners(e,n)),i=r,r=n};function br(){}br.prototype.stopPropagation=function(){this.cancelBubble=!0};br.prototype.preventDefault=function(){this.defaultPrevented=!0};br.prototype.init=function(e){C(this,e||{})};function Kl(e,t){return e.apply(null,t)}function Uo(e){return e.childNodes[0]}function Ko(e){return e.parentNode.childNodes[1]}function Be(e,t){this._eventBus=e,this._elementRegistry=t}Be.$inject=["eventBus","elementRegistry"];Be.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.getGraphics(e),r;return e.parent?(r=Ko(t),r||(r=te("g"),Ke(r).add("djs-children"),pe(t.parentNode,r))):r=t,r};Be.prototype._clear=function(e){var t=Uo(e);return Or(t),t};Be.prototype._createContainer=function(e,t,r,n){var i=te("g");Ke(i).add("djs-group"),typeof r<"u"?Yl(i,t,t.childNodes[r]):pe(t,i);var o=te("g");Ke(o).add("djs-element"),Ke(o).add("djs-"+e),n&&Ke(o).add("djs-frame"),pe(i,o);var l=te("g");return Ke(l).add("djs-visual"),pe(o,l),o};Be.prototype.create=function(e,t,r){var n=this._getChildrenContainer(t.parent);return this._createContainer(e,n,r,Tr(t))};Be.prototype.updateContainments=function(e){var t=this,r=this._elementRegistry,n;n=ft(e,function(i,o){return o.parent&&(i[o.parent.id]=o.parent),i},{}),j(n,function(i){var o=i.children;if(o){var l=t._getChildrenContainer(i),u=l.firstChild;j(o,function(c){var d=r.getGraphics(c).parentNode;d===u?u=u.nextSibling:l.insertBefore(d,u)})}})};Be.prototype.drawShape=function(e,t,r={}){var n=this._eventBus;return n.fire("render.shape",{gfx:e,element:t,attrs:r})};Be.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};Be.prototype.drawConnection=function(e,t,r={}){var n=this._eventBus;return n.fire("render.connection",{gfx:e,element:t,attrs:r})};Be.prototype.getConnectionPath=function(e){var t=this._eventBus;return t.fire("render.getConnectionPath",e)};Be.prototype.update=function(e,t,r){if(t.parent){var n=this._clear(r);if(e==="shape")this.drawShape(n,t),Ir(r,t.x,t.y);else if(e==="connection")this.drawConnection(n,t);else throw new Error("unknown type: "+e);t.hidden?ee(r,"display","none"):ee(r,"display","block")}};Be.prototype.remove=function(e){var t=this._elementRegistry.getGraphics(e);Lt(t.parentNode)};function Yl(e,t,r){var n=r||t.firstChild;e!==n&&t.insertBefore(e,n)}var Yo={__depends__:[Ro],__init__:["canvas"],canvas:["type",I],elementRegistry:["type",De],elementFactory:["type",jt],eventBus:["type",Re],graphicsFactory:["type",Be]};function ql(e){var t=new Xn(e);return t.init(),t}function Gl(e){e=e||{};var t={config:["value",e]},r=[t,Yo].concat(e.modules||[]);return ql(r)}function gt(e,t){this._injector=t||Gl(e),this.get("eventBus").fire("diagram.init")}gt.prototype.get=function(e,t){return this._injector.get(e,t)};gt.prototype.invoke=function(e,t,r){return this._injector.invoke(e,t,r)};gt.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};gt.prototype.clear=function(){this.get("eventBus").fire("diagram.clear")};function ti(){}ti.prototype.get=function(e){return this.$model.properties.get(this,e)};ti.prototype.set=function(e,t){this.$model.properties.set(this,e,t)};function Go(e,t){this.model=e,this.properties=t}Go.prototype.createType=function(e){var t=this.model,r=this.properties,n=Object.create(ti.prototype);j(e.properties,function(l){!l.isMany&&l.default!==void 0&&(n[l.name]=l.default)}),r.defineModel(n,t),r.defineDescriptor(n,e);var i=e.ns.name;function o(l){r.define(this,"$type",{value:i,enumerable:!0}),r.define(this,"$attrs",{value:{}}),r.define(this,"$parent",{writable:!0}),j(l,at(function(u,c){this.set(c,u)},this))}return o.prototype=n,o.hasType=n.$instanceOf=this.model.hasType,r.defineModel(o,t),r.defineDescriptor(o,e),o};var Xl=C(Object.create(null),{String:!0,Boolean:!0,Integer:!0,Real:!0,Element:!0}),Xo=C(Object.create(null),{String:function(e){return e},Boolean:function(e){return e==="true"},Integer:function(e){return parseInt(e,10)},Real:function(e){return parseFloat(e)}});function sn(e,t){var r=Xo[e];return r?r(t):t}function Jn(e){return!!Xl[e]}function ri(e){return!!Xo[e]}function ke(e,t){var r=e.split(/:/),n,i;if(r.length===1)n=e,i=t;else if(r.length===2)n=r[1],i=r[0];else throw new Error("expected <prefix:localName> or <localName>, got "+e);return e=(i?i+":":"")+n,{name:e,prefix:i,localName:n}}function Xe(e){this.ns=e,this.name=e.name,this.allTypes=[],this.allTypesByName=Object.create(null),this.properties=[],this.propertiesByName=Object.create(null)}Xe.prototype.build=function(){return ji(this,["ns","name","allTypes","allTypesByName","properties","propertiesByName","bodyProperty","idProperty"])};Xe.prototype.addProperty=function(e,t,r){typeof t=="boolean"&&(r=t,t=void 0),this.addNamedProperty(e,r!==!1);var n=this.properties;t!==void 0?n.splice(t,0,e):n.push(e)};Xe.prototype.replaceProperty=function(e,t,r){var n=e.ns,i=this.properties,o=this.propertiesByName,l=e.name!==t.name;if(e.isId){if(!t.isId)throw new Error("property <"+t.ns.name+"> must be id property to refine <"+e.ns.name+">");this.setIdProperty(t,!1)}if(e.isBody){if(!t.isBody)throw new Error("property <"+t.ns.name+"> must be body property to refine <"+e.ns.name+">");this.setBodyProperty(t,!1)}var u=i.indexOf(e);if(u===-1)throw new Error("property <"+n.name+"> not found in property list");i.splice(u,1),this.addProperty(t,r?void 0:u,l),o[n.name]=o[n.localName]=t};Xe.prototype.redefineProperty=function(e,t,r){var n=e.ns.prefix,i=t.split("#"),o=ke(i[0],n),l=ke(i[1],o.prefix).name,u=this.propertiesByName[l];if(u)this.replaceProperty(u,e,r);else throw new Error("refined property <"+l+"> not found");delete e.redefines};Xe.prototype.addNamedProperty=function(e,t){var r=e.ns,n=this.propertiesByName;t&&(this.assertNotDefined(e,r.name),this.assertNotDefined(e,r.localName)),n[r.name]=n[r.localName]=e};Xe.prototype.removeNamedProperty=function(e){var t=e.ns,r=this.propertiesByName;delete r[t.name],delete r[t.localName]};Xe.prototype.setBodyProperty=function(e,t){if(t&&this.bodyProperty)throw new Error("body property defined multiple times (<"+this.bodyProperty.ns.name+">, <"+e.ns.name+">)");this.bodyProperty=e};Xe.prototype.setIdProperty=function(e,t){if(t&&this.idProperty)throw new Error("id property defined multiple times (<"+this.idProperty.ns.name+">, <"+e.ns.name+">)");this.idProperty=e};Xe.prototype.assertNotTrait=function(e){if((e.extends||[]).length)throw new Error(`cannot create <${e.name}> extending <${e.extends}>`)};Xe.prototype.assertNotDefined=function(e,t){var r=e.name,n=this.propertiesByName[r];if(n)throw new Error("property <"+r+"> already defined; override of <"+n.definedBy.ns.name+"#"+n.ns.name+"> by <"+e.definedBy.ns.name+"#"+e.ns.name+"> not allowed without redefines")};Xe.prototype.hasProperty=function(e){return this.propertiesByName[e]};Xe.prototype.addTrait=function(e,t){t&&this.assertNotTrait(e);var r=this.allTypesByName,n=this.allTypes,i=e.name;i in r||(j(e.properties,at(function(o){o=C({},o,{name:o.ns.localName,inherited:t}),Object.defineProperty(o,"definedBy",{value:e});var l=o.replaces,u=o.redefines;l||u?this.redefineProperty(o,l||u,l):(o.isBody&&this.setBodyProperty(o),o.isId&&this.setIdProperty(o),this.addProperty(o))},this)),n.push(e),r[i]=e)};function Mt(e,t){this.packageMap=Object.create(null),this.typeMap=Object.create(null),this.packages=[],this.properties=t,j(e,at(this.registerPackage,this))}Mt.prototype.getPackage=function(e){return this.packageMap[e]};Mt.prototype.getPackages=function(){return this.packages};Mt.prototype.registerPackage=function(e){e=C({},e);var t=this.packageMap;qo(t,e,"prefix"),qo(t,e,"uri"),j(e.types,at(function(r){this.registerType(r,e)},this)),t[e.uri]=t[e.prefix]=e,this.packages.push(e)};Mt.prototype.registerType=function(e,t){e=C({},e,{superClass:(e.superClass||[]).slice(),extends:(e.extends||[]).slice(),properties:(e.properties||[]).slice(),meta:C({},e.meta||{})});var r=ke(e.name,t.prefix),n=r.name,i=Object.create(null);j(e.properties,at(function(o){var l=ke(o.name,r.prefix),u=l.name;Jn(o.type)||(o.type=ke(o.type,l.prefix).name),C(o,{ns:l,name:u}),i[u]=o},this)),C(e,{ns:r,name:n,propertiesByName:i}),j(e.extends,at(function(o){var l=ke(o,r.prefix),u=this.typeMap[l.name];u.traits=u.traits||[],u.traits.push(n)},this)),this.definePackage(e,t),this.typeMap[n]=e};Mt.prototype.mapTypes=function(e,t,r){var n=Jn(e.name)?{name:e.name}:this.typeMap[e.name],i=this;function o(c,d){var b=ke(c,Jn(c)?"":e.prefix);i.mapTypes(b,t,d)}function l(c){return o(c,!0)}function u(c){return o(c,!1)}if(!n)throw new Error("unknown type <"+e.name+">");j(n.superClass,r?l:u),t(n,!r),j(n.traits,l)};Mt.prototype.getEffectiveDescriptor=function(e){var t=ke(e),r=new Xe(t);this.mapTypes(t,function(i,o){r.addTrait(i,o)});var n=r.build();return this.definePackage(n,n.allTypes[n.allTypes.length-1].$pkg),n};Mt.prototype.definePackage=function(e,t){this.properties.define(e,"$pkg",{value:t})};function qo(e,t,r){var n=t[r];if(n in e)throw new Error("package with "+r+" <"+n+"> already defined")}function zt(e){this.model=e}zt.prototype.set=function(e,t,r){if(!$e(t)||!t.length)throw new TypeError("property name must be a non-empty string");var n=this.getProperty(e,t),i=n&&n.name;Zl(r)?n?delete e[i]:delete e.$attrs[ei(t)]:n?i in e?e[i]=r:Zo(e,n,r):e.$attrs[ei(t)]=r};zt.prototype.get=function(e,t){var r=this.getProperty(e,t);if(!r)return e.$attrs[ei(t)];var n=r.name;return!e[n]&&r.isMany&&Zo(e,r,[]),e[n]};zt.prototype.define=function(e,t,r){if(!r.writable){var n=r.value;r=C({},r,{get:function(){return n}}),delete r.value}Object.defineProperty(e,t,r)};zt.prototype.defineDescriptor=function(e,t){this.define(e,"$descriptor",{value:t})};zt.prototype.defineModel=function(e,t){this.define(e,"$model",{value:t})};zt.prototype.getProperty=function(e,t){var r=this.model,n=r.getPropertyDescriptor(e,t);if(n)return n;if(t.includes(":"))return null;let i=r.config.strict;if(typeof i<"u"){let o=new TypeError(`unknown property <${t}> on <${e.$type}>`);if(i)throw o;typeof console<"u"&&console.warn(o)}return null};function Zl(e){return typeof e>"u"}function Zo(e,t,r){Object.defineProperty(e,t.name,{enumerable:!t.isReference,writable:!0,value:r,configurable:!0})}function ei(e){return e.replace(/^:/,"")}function Ve(e,t={}){this.properties=new zt(this),this.factory=new Go(this,this.properties),this.registry=new Mt(e,this.properties),this.typeCache=Object.create(null),this.config=t}Ve.prototype.create=function(e,t){var r=this.getType(e);if(!r)throw new Error("unknown type <"+e+">");return new r(t)};Ve.prototype.getType=function(e){var t=this.typeCache,r=$e(e)?e:e.ns.name,n=t[r];return n||(e=this.registry.getEffectiveDescriptor(r),n=t[r]=this.factory.createType(e)),n};Ve.prototype.createAny=function(e,t,r){var n=ke(e),i={$type:e,$instanceOf:function(l){return l===this.$type},get:function(l){return this[l]},set:function(l,u){Ti(this,[l],u)}},o={name:e,isGeneric:!0,ns:{prefix:n.prefix,localName:n.localName,uri:t}};return this.properties.defineDescriptor(i,o),this.properties.defineModel(i,this),this.properties.define(i,"get",{enumerable:!1,writable:!0}),this.properties.define(i,"set",{enumerable:!1,writable:!0}),this.properties.define(i,"$parent",{enumerable:!1,writable:!0}),this.properties.define(i,"$instanceOf",{enumerable:!1,writable:!0}),j(r,function(l,u){Me(l)&&l.value!==void 0?i[l.name]=l.value:i[u]=l}),i};Ve.prototype.getPackage=function(e){return this.registry.getPackage(e)};Ve.prototype.getPackages=function(){return this.registry.getPackages()};Ve.prototype.getElementDescriptor=function(e){return e.$descriptor};Ve.prototype.hasType=function(e,t){t===void 0&&(t=e,e=this);var r=e.$model.getElementDescriptor(e);return t in r.allTypesByName};Ve.prototype.getPropertyDescriptor=function(e,t){return this.getElementDescriptor(e).propertiesByName[t]};Ve.prototype.getTypeDescriptor=function(e){return this.registry.typeMap[e]};var Qo=String.fromCharCode,Ql=Object.prototype.hasOwnProperty,Jl=/&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig,xr={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};Object.keys(xr).forEach(function(e){xr[e.toUpperCase()]=xr[e]});function eu(e,t,r,n){return n?Ql.call(xr,n)?xr[n]:"&"+n+";":Qo(t||parseInt(r,16))}function $t(e){return e.length>3&&e.indexOf("&")!==-1?e.replace(Jl,eu):e}var Jo="non-whitespace outside of root node";function Nt(e){return new Error(e)}function tu(e){return"missing namespace for prefix <"+e+">"}function ln(e){return{get:e,enumerable:!0}}function ni(e,t,r,n){r in t||(t[r]=r in e?e[r]:null),e[r]=n}function ru(e,t){var r,n;for(r in t)n=t[r],n===null?delete e[r]:e[r]=n}function ii(e){return e+"$uri"}function nu(e){var t=Object.create(null),r,n;for(r in e)n=e[r],t[n]=n,t[ii(n)]=r;return t}function un(){return{line:0,column:0}}function iu(e){throw e}function oi(e){if(!this)return new oi(e);var t=e&&e.proxy,r,n,i,o,l=iu,u,c,d,b,E=un,O=!1,z=!1,Q="",F=!1,V=!1,G=null,J=!1,A,w,S,D;function B(g){g instanceof Error||(g=Nt(g)),G=g,l(g,E)}function y(g){u&&(g instanceof Error||(g=Nt(g)),u(g,E))}this.on=function(g,L){if(typeof L!="function")throw Nt("required args <name, cb>");switch(g){case"openTag":n=L;break;case"text":r=L;break;case"closeTag":i=L;break;case"error":l=L;break;case"warn":u=L;break;case"cdata":o=L;break;case"attention":b=L;break;case"question":d=L;break;case"comment":c=L;break;default:throw Nt("unsupported event: "+g)}return this},this.ns=function(g){if(typeof g>"u"&&(g={}),typeof g!="object")throw Nt("required args <nsMap={}>");var L=Object.create(null),q;for(q in g)L[q]=g[q];return V=!0,D=L,this};function T(){A=V?[]:null,w=V?nu(D):null,S=[],E=un,J=!1,G=null,z=!1,Q=""}this.parse=function(g){if(typeof g!="string")throw Nt("required args <xml=string>");if(O)throw Nt("parse during stream; call end() first");return T(),k(g),E=un,J=!1,G},this.write=function(g){if(typeof g!="string")throw Nt("required args <xml=string>");return O||(T(),O=!0),G||(Q=k(Q+g,!0)||""),this},this.end=function(){return O||T(),O=!1,G||k(Q),Q="",E=un,J=!1,G},this.stop=function(){J=!0};function k(g,L=!1){var q=null,re,He,qt=0,Ue=!1,Le=!1,U=0,H=0,ie,x,v,_,oe,Te,p,s,a,f="",h=0,m;function M(ae,ge){var je=ae.indexOf(":");if(je===-1)return ae;var Ie=w[ae.substring(0,je)];return Ie?ge===Ie?ae.substr(je+1):Ie+ae.substr(je):(y(tu(ae.substring(0,je))),null)}function $(){if(m!==null)return m;var ae,ge,je=V&&w.xmlns,Ie=V&&F?[]:null,ue=h,ve=f,Fe=ve.length,pt,nt,ct,ye,lr={},Ci=new Set,it,Z,ne;e:for(;ue<Fe;ue++)if(it=!1,Z=ve.charCodeAt(ue),!(Z===32||Z<14&&Z>8)){for((Z<65||Z>122||Z>90&&Z<97)&&Z!==95&&Z!==58&&(y("illegal first char attribute name"),it=!0),ne=ue+1;ne<Fe;ne++)if(Z=ve.charCodeAt(ne),!(Z>96&&Z<123||Z>64&&Z<91||Z>47&&Z<59||Z===46||Z===45||Z===95)){if(Z===32||Z<14&&Z>8){y("missing attribute value"),ue=ne;continue e}if(Z===61)break;y("illegal attribute name char"),it=!0}if(ye=ve.substring(ue,ne),ye==="xmlns:xmlns"&&(y("illegal declaration of xmlns"),it=!0),Z=ve.charCodeAt(ne+1),Z===34)ne=ve.indexOf('"',ue=ne+2),ne===-1&&(ne=ve.indexOf("'",ue),ne!==-1&&(y("attribute value quote missmatch"),it=!0));else if(Z===39)ne=ve.indexOf("'",ue=ne+2),ne===-1&&(ne=ve.indexOf('"',ue),ne!==-1&&(y("attribute value quote missmatch"),it=!0));else for(y("missing attribute value quotes"),it=!0,ne=ne+1;ne<Fe&&(Z=ve.charCodeAt(ne+1),!(Z===32||Z<14&&Z>8));ne++);for(ne===-1&&(y("missing closing quotes"),ne=Fe,it=!0),it||(nt=ve.substring(ue,ne)),ye==="xmlns:xml"&&nt!=="http://www.w3.org/XML/1998/namespace"&&B("illegal value of xmlns:xml"),ue=ne;ne+1<Fe&&(Z=ve.charCodeAt(ne+1),!(Z===32||Z<14&&Z>8));ne++)ue===ne&&(y("illegal character after attribute end"),it=!0);if(ue=ne+1,it)continue e;if(Ci.has(ye)){y("attribute <"+ye+"> already defined");continue}if(Ci.add(ye),!V){lr[ye]=nt;continue}if(F){if(pt=ye==="xmlns"?"xmlns":ye.charCodeAt(0)===120&&ye.substr(0,6)==="xmlns:"?ye.substr(6):null,pt!==null){if(ae=$t(nt),ge=ii(pt),ct=D[ae],!ct){if(pt==="xmlns"||ge in w&&w[ge]!==ae)do ct="ns"+qt++;while(typeof w[ct]<"u");else ct=pt;D[ae]=ct}w[pt]!==ct&&(re||(re=Object.create(null)),q=null,He=null,ni(w,re,pt,ct),pt==="xmlns"&&(ni(w,re,ii(ct),ae),je=ct),ni(w,re,ge,ae)),lr[ye]=nt;continue}Ie.push(ye,nt);continue}ye=M(ye,je),ye!==null&&(lr[ye]=nt)}if(F)for(ue=0,Fe=Ie.length;ue<Fe;ue++)ye=M(Ie[ue++],je),nt=Ie[ue],ye!==null&&(lr[ye]=nt);return m=lr}function X(){for(var ae=/(\r\n|\r|\n)/g,ge=0,je=0,Ie=0,ue=H,ve,Fe;U>=Ie&&(ve=ae.exec(g),!(!ve||(ue=ve[0].length+ve.index,ue>U)));)ge+=1,Ie=ue;return U==-1?(je=ue,Fe=g.substring(H)):H===0?Fe=g.substring(H,U):(je=U-Ie,Fe=H==-1?g.substring(U):g.substring(U,H+1)),{data:Fe,line:ge,column:je}}for(E=X,t&&(a=Object.create({},{name:ln(function(){return p}),originalName:ln(function(){return s}),attrs:ln($),ns:ln(function(){return He||(He=Object.assign(Object.create(null),w)),He})}));H!==-1;){if(g.charCodeAt(H)===60?U=H:U=g.indexOf("<",H),U===-1){if(L)return g.substring(H);if(S.length)return B("unexpected end of file");if(!z)return B("missing start tag");H<g.length&&g.substring(H).trim()&&y(Jo);return}if(z||(z=!0),H!==U){if(S.length){if(r&&(r(g.substring(H,U),$t,E),J))return}else if(g.substring(H,U).trim()&&(y(Jo),J))return}if(_=g.charCodeAt(U+1),_===33){if(v=g.charCodeAt(U+2),v===91&&g.substr(U+3,6)==="CDATA["){if(H=g.indexOf("]]>",U),H===-1)return L?g.substring(U):B("unclosed cdata");if(o&&(o(g.substring(U+9,H),E),J))return;H+=3;continue}if(v===45&&g.charCodeAt(U+3)===45){if(H=g.indexOf("-->",U),H===-1)return L?g.substring(U):B("unclosed comment");if(c&&(c(g.substring(U+4,H),$t,E),J))return;H+=3;continue}}if(_===63){if(H=g.indexOf("?>",U),H===-1)return L?g.substring(U):B("unclosed question");if(d&&(d(g.substring(U,H+2),E),J))return;H+=2;continue}for(ie=U+1;;ie++){if(oe=g.charCodeAt(ie),isNaN(oe))return L?g.substring(U):(H=-1,B("unclosed tag"));if(oe===34)v=g.indexOf('"',ie+1),ie=v!==-1?v:ie;else if(oe===39)v=g.indexOf("'",ie+1),ie=v!==-1?v:ie;else if(oe===62){H=ie;break}}if(_===33){if(b&&(b(g.substring(U,H+1),$t,E),J))return;H+=1;continue}if(m={},_===47){if(Ue=!1,Le=!0,!S.length)return B("missing open tag");if(ie=p=S.pop(),v=U+2+ie.length,g.substring(U+2,v)!==ie)return B("closing tag mismatch");for(;v<H;v++)if(_=g.charCodeAt(v),!(_===32||_>8&&_<14))return B("close tag")}else{if(g.charCodeAt(H-1)===47?(ie=p=g.substring(U+1,H-1),Ue=!0,Le=!0):(ie=p=g.substring(U+1,H),Ue=!0,Le=!1),!(_>96&&_<123||_>64&&_<91||_===95||_===58))return B("illegal first char nodeName");for(v=1,x=ie.length;v<x;v++)if(_=ie.charCodeAt(v),!(_>96&&_<123||_>64&&_<91||_>47&&_<59||_===45||_===95||_==46)){if(_===32||_<14&&_>8){p=ie.substring(0,v),m=null;break}return B("invalid nodeName")}Le||S.push(p)}if(V){Ue&&(re=null,m===null&&(F=ie.indexOf("xmlns",v)!==-1)&&(h=v,f=ie,$(),F=!1),Le||A.push(re)),s=p,q===null&&(q=Object.create(null));var fe=q[p];if(fe!==void 0)p=fe;else{if(_=p.indexOf(":"),_!==-1){if(Te=w[p.substring(0,_)],!Te)return B("missing namespace on <"+s+">");p=p.substr(_+1)}else Te=w.xmlns;Te&&(p=Te+":"+p),q[s]=p}}if(Ue&&(h=v,f=ie,n&&(t?n(a,$t,Le,E):n(p,$,$t,Le,E),J)))return;if(Le){if(i&&(i(t?a:p,$t,Ue,E),J))return;V&&(Ue||(re=A.pop()),re&&(ru(w,re),re=null,q=null,He=null))}H+=1}}}function ea(e){return e.xml&&e.xml.tagAlias==="lowerCase"}var ai={xsi:"http://www.w3.org/2001/XMLSchema-instance",xml:"http://www.w3.org/XML/1998/namespace"},ta="property";function ra(e){return e.xml&&e.xml.serialize}function ou(e){let t=ra(e);return t!==ta&&(t||null)}function au(e){return e.charAt(0).toUpperCase()+e.slice(1)}function na(e,t){return ea(t)?e.prefix+":"+au(e.localName):e.name}function su(e,t){var r=e.name,n=e.localName,i=t&&t.xml&&t.xml.typePrefix;return i&&n.indexOf(i)===0?e.prefix+":"+n.slice(i.length):r}function lu(e,t,r){let n=ke(e,t.xmlns),i=`${t[n.prefix]||n.prefix}:${n.localName}`,o=ke(i);var l=r.getPackage(o.prefix);return su(o,l)}function Dt(e){return new Error(e)}function At(e){return e.$descriptor}function uu(e){C(this,e),this.elementsById=Object.create(null),this.references=[],this.warnings=[],this.addReference=function(t){this.references.push(t)},this.addElement=function(t){if(!t)throw Dt("expected element");var r=this.elementsById,n=At(t),i=n.idProperty,o;if(i&&(o=t.get(i.name),o)){if(!/^([a-z][\w-.]*:)?[a-z_][\w-.]*$/i.test(o))throw new Error("illegal ID <"+o+">");if(r[o])throw Dt("duplicate ID <"+o+">");r[o]=t}},this.addWarning=function(t){this.warnings.push(t)}}function wr(){}wr.prototype.handleEnd=function(){};wr.prototype.handleText=function(){};wr.prototype.handleNode=function(){};function si(){}si.prototype=Object.create(wr.prototype);si.prototype.handleNode=function(){return this};function ar(){}ar.prototype=Object.create(wr.prototype);ar.prototype.handleText=function(e){this.body=(this.body||"")+e};function Er(e,t){this.property=e,this.context=t}Er.prototype=Object.create(ar.prototype);Er.prototype.handleNode=function(e){if(this.element)throw Dt("expected no sub nodes");return this.element=this.createReference(e),this};Er.prototype.handleEnd=function(){this.element.id=this.body};Er.prototype.createReference=function(e){return{property:this.property.ns.name,id:""}};function li(e,t){this.element=t,this.propertyDesc=e}li.prototype=Object.create(ar.prototype);li.prototype.handleEnd=function(){var e=this.body||"",t=this.element,r=this.propertyDesc;e=sn(r.type,e),r.isMany?t.get(r.name).push(e):t.set(r.name,e)};function pn(){}pn.prototype=Object.create(ar.prototype);pn.prototype.handleNode=function(e){var t=this,r=this.element;return r?t=this.handleChild(e):(r=this.element=this.createElement(e),this.context.addElement(r)),t};function Pe(e,t,r){this.model=e,this.type=e.getType(t),this.context=r}Pe.prototype=Object.create(pn.prototype);Pe.prototype.addReference=function(e){this.context.addReference(e)};Pe.prototype.handleText=function(e){var t=this.element,r=At(t),n=r.bodyProperty;if(!n)throw Dt("unexpected body text <"+e+">");ar.prototype.handleText.call(this,e)};Pe.prototype.handleEnd=function(){var e=this.body,t=this.element,r=At(t),n=r.bodyProperty;n&&e!==void 0&&(e=sn(n.type,e),t.set(n.name,e))};Pe.prototype.createElement=function(e){var t=e.attributes,r=this.type,n=At(r),i=this.context,o=new r({}),l=this.model,u;return j(t,function(c,d){var b=n.propertiesByName[d],E;b&&b.isReference?b.isMany?(E=c.split(" "),j(E,function(O){i.addReference({element:o,property:b.ns.name,id:O})})):i.addReference({element:o,property:b.ns.name,id:c}):(b?c=sn(b.type,c):d==="xmlns"?d=":"+d:(u=ke(d,n.ns.prefix),l.getPackage(u.prefix)&&i.addWarning({message:"unknown attribute <"+d+">",element:o,property:d,value:c})),o.set(d,c))}),o};Pe.prototype.getPropertyForNode=function(e){var t=e.name,r=ke(t),n=this.type,i=this.model,o=At(n),l=r.name,u=o.propertiesByName[l];if(u&&!u.isAttr){let d=ou(u);if(d){let b=e.attributes[d];if(b){let E=lu(b,e.ns,i),O=i.getType(E);return C({},u,{effectiveType:At(O).name})}}return u}var c=i.getPackage(r.prefix);if(c){let d=na(r,c),b=i.getType(d);if(u=xe(o.properties,function(E){return!E.isVirtual&&!E.isReference&&!E.isAttribute&&b.hasType(E.type)}),u)return C({},u,{effectiveType:At(b).name})}else if(u=xe(o.properties,function(d){return!d.isReference&&!d.isAttribute&&d.type==="Element"}),u)return u;throw Dt("unrecognized element <"+r.name+">")};Pe.prototype.toString=function(){return"ElementDescriptor["+At(this.type).name+"]"};Pe.prototype.valueHandler=function(e,t){return new li(e,t)};Pe.prototype.referenceHandler=function(e){return new Er(e,this.context)};Pe.prototype.handler=function(e){return e==="Element"?new or(this.model,e,this.context):new Pe(this.model,e,this.context)};Pe.prototype.handleChild=function(e){var t,r,n,i;if(t=this.getPropertyForNode(e),n=this.element,r=t.effectiveType||t.type,ri(r))return this.valueHandler(t,n);t.isReference?i=this.referenceHandler(t).handleNode(e):i=this.handler(r).handleNode(e);var o=i.element;return o!==void 0&&(t.isMany?n.get(t.name).push(o):n.set(t.name,o),t.isReference?(C(o,{element:n}),this.context.addReference(o)):o.$parent=n),i};function ui(e,t,r){Pe.call(this,e,t,r)}ui.prototype=Object.create(Pe.prototype);ui.prototype.createElement=function(e){var t=e.name,r=ke(t),n=this.model,i=this.type,o=n.getPackage(r.prefix),l=o&&na(r,o)||t;if(!i.hasType(l))throw Dt("unexpected element <"+e.originalName+">");return Pe.prototype.createElement.call(this,e)};function or(e,t,r){this.model=e,this.context=r}or.prototype=Object.create(pn.prototype);or.prototype.createElement=function(e){var t=e.name,r=ke(t),n=r.prefix,i=e.ns[n+"$uri"],o=e.attributes;return this.model.createAny(t,i,o)};or.prototype.handleChild=function(e){var t=new or(this.model,"Element",this.context).handleNode(e),r=this.element,n=t.element,i;return n!==void 0&&(i=r.$children=r.$children||[],i.push(n),n.$parent=r),t};or.prototype.handleEnd=function(){this.body&&(this.element.$body=this.body)};function cn(e){e instanceof Ve&&(e={model:e}),C(this,{lax:!1},e)}cn.prototype.fromXML=function(e,t,r){var n=t.rootHandler;t instanceof Pe?(n=t,t={}):typeof t=="string"?(n=this.handler(t),t={}):typeof n=="string"&&(n=this.handler(n));var i=this.model,o=this.lax,l=new uu(C({},t,{rootHandler:n})),u=new oi({proxy:!0}),c=pu();n.context=l,c.push(n);function d(S,D,B){var y=D(),T=y.line,k=y.column,g=y.data;g.charAt(0)==="<"&&g.indexOf(" ")!==-1&&(g=g.slice(0,g.indexOf(" "))+">");var L="unparsable content "+(g?g+" ":"")+`detected
	line: `+T+`
	column: `+k+`
	nested error: `+S.message;if(B)return l.addWarning({message:L,error:S}),!0;throw Dt(L)}function b(S,D){return d(S,D,!0)}function E(){var S=l.elementsById,D=l.references,B,y;for(B=0;y=D[B];B++){var T=y.element,k=S[y.id],g=At(T).propertiesByName[y.property];if(k||l.addWarning({message:"unresolved reference <"+y.id+">",element:y.element,property:y.property,value:y.id}),g.isMany){var L=T.get(g.name),q=L.indexOf(y);q===-1&&(q=L.length),k?L[q]=k:L.splice(q,1)}else T.set(g.name,k)}}function O(){c.pop().handleEnd()}var z=/^<\?xml /i,Q=/ encoding="([^"]+)"/i,F=/^utf-8$/i;function V(S){if(z.test(S)){var D=Q.exec(S),B=D&&D[1];!B||F.test(B)||l.addWarning({message:"unsupported document encoding <"+B+">, falling back to UTF-8"})}}function G(S,D){var B=c.peek();try{c.push(B.handleNode(S))}catch(y){d(y,D,o)&&c.push(new si)}}function J(S,D){try{c.peek().handleText(S)}catch(B){b(B,D)}}function A(S,D){S.trim()&&J(S,D)}var w=i.getPackages().reduce(function(S,D){return S[D.uri]=D.prefix,S},Object.entries(ai).reduce(function(S,[D,B]){return S[B]=D,S},i.config&&i.config.nsMap||{}));return u.ns(w).on("openTag",function(S,D,B,y){var T=S.attrs||{},k=Object.keys(T).reduce(function(L,q){var re=D(T[q]);return L[q]=re,L},{}),g={name:S.name,originalName:S.originalName,attributes:k,ns:S.ns};G(g,y)}).on("question",V).on("closeTag",O).on("cdata",J).on("text",function(S,D,B){A(D(S),B)}).on("error",d).on("warn",b),new Promise(function(S,D){var B;try{u.parse(e),E()}catch(L){B=L}var y=n.element;!B&&!y&&(B=Dt("failed to parse document as <"+n.type.$descriptor.name+">"));var T=l.warnings,k=l.references,g=l.elementsById;return B?(B.warnings=T,D(B)):S({rootElement:y,elementsById:g,references:k,warnings:T})})};cn.prototype.handler=function(e){return new ui(this.model,e)};function pu(){var e=[];return Object.defineProperty(e,"peek",{value:function(){return this[this.length-1]}}),e}var cu=`<?xml version="1.0" encoding="UTF-8"?>
`,du=/<|>|'|"|&|\n\r|\n/g,ia=/<|>|&/g;function et(e){this.prefixMap={},this.uriMap={},this.used={},this.wellknown=[],this.custom=[],this.parent=e,this.defaultPrefixMap=e&&e.defaultPrefixMap||{}}et.prototype.mapDefaultPrefixes=function(e){this.defaultPrefixMap=e};et.prototype.defaultUriByPrefix=function(e){return this.defaultPrefixMap[e]};et.prototype.resolve=function(e){for(var t=this;t;){var r=e(t);if(r)return r;t=t.parent}};et.prototype.eachScope=function(e){for(var t=this;t;)e(t),t=t.parent};et.prototype.byUri=function(e){return this.resolve(function(t){return t.uriMap[e]})};et.prototype.add=function(e,t){this.uriMap[e.uri]=e,t?this.wellknown.push(e):this.custom.push(e),this.mapPrefix(e.prefix,e.uri)};et.prototype.uriByPrefix=function(e){var t=e||"xmlns";return this.resolve(function(r){return r.prefixMap[t]})};et.prototype.mapPrefix=function(e,t){this.prefixMap[e||"xmlns"]=t};et.prototype.getNSKey=function(e){return e.prefix!==void 0?e.uri+"|"+e.prefix:e.uri};et.prototype.logUsed=function(e){var t=e.uri,r=this.getNSKey(e),n=this.byUri(t);this.eachScope(function(i){i.used[r]=n})};et.prototype.getUsed=function(e){var t=[].concat(this.wellknown,this.custom);return t.filter(r=>{var n=this.getNSKey(r);return this.used[n]})};function fu(e){return e.charAt(0).toLowerCase()+e.slice(1)}function hu(e,t){return ea(t)?fu(e):e}function oa(e,t){e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}})}function aa(e){return $e(e)?e:(e.prefix?e.prefix+":":"")+e.localName}function mu(e){return e.getUsed().filter(function(t){return t.prefix!=="xml"}).map(function(t){var r="xmlns"+(t.prefix?":"+t.prefix:"");return{name:r,value:la(t.uri)}})}function yu(e,t){return t.isGeneric?C({localName:t.ns.localName},e):C({localName:hu(t.ns.localName,t.$pkg)},e)}function gu(e,t){return C({localName:t.ns.localName},e)}function vu(e){var t=e.$descriptor;return dt(t.properties,function(r){var n=r.name;if(r.isVirtual||!bt(e,n))return!1;var i=e[n];return i===r.default||i===null?!1:r.isMany?i.length:!0})}var bu={"\n":"#10","\n\r":"#10",'"':"#34","'":"#39","<":"#60",">":"#62","&":"#38"},xu={"<":"lt",">":"gt","&":"amp"};function sa(e,t,r){return e=$e(e)?e:""+e,e.replace(t,function(n){return"&"+r[n]+";"})}function la(e){return sa(e,du,bu)}function ua(e){return sa(e,ia,xu)}function wu(e){return dt(e,function(t){return t.isAttr})}function Eu(e){return dt(e,function(t){return!t.isAttr})}function pi(e){this.tagName=e}pi.prototype.build=function(e){return this.element=e,this};pi.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"+ua(this.element.id)+"</"+this.tagName+">").appendNewLine()};function Vt(){}Vt.prototype.serializeValue=Vt.prototype.serializeTo=function(e){e.append(this.escape?ua(this.value):this.value)};Vt.prototype.build=function(e,t){return this.value=t,e.type==="String"&&t.search(ia)!==-1&&(this.escape=!0),this};function ci(e){this.tagName=e}oa(ci,Vt);ci.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"),this.serializeValue(e),e.append("</"+this.tagName+">").appendNewLine()};function le(e,t){this.body=[],this.attrs=[],this.parent=e,this.propertyDescriptor=t}le.prototype.build=function(e){return Au(this,e),this};le.prototype.enter=function(e){this.element=e;var t=e.$descriptor,r=this.propertyDescriptor,n=t.isGeneric;if(n?this.otherAttrs=this.parseGenericNsAttributes(e):this.otherAttrs=this.parseNsAttributes(e),r?this.ns=this.nsPropertyTagName(r):this.ns=this.nsTagName(t),this.tagName=this.addTagName(this.ns),n)return this.collectGenericContainments(e);var i=vu(e);return this.parseAttributes(wu(i)),this.collectContainments(Eu(i))};le.prototype.exit=function(){this.parseGenericAttributes(this.element,this.otherAttrs)};le.prototype.nsTagName=function(e){var t=this.logNamespaceUsed(e.ns);return yu(t,e)};le.prototype.nsPropertyTagName=function(e){var t=this.logNamespaceUsed(e.ns);return gu(t,e)};le.prototype.isLocalNs=function(e){return e.uri===this.ns.uri};le.prototype.nsAttributeName=function(e){var t;if($e(e)?t=ke(e):t=e.ns,e.inherited)return{localName:t.localName};var r=this.logNamespaceUsed(t);return this.getNamespaces().logUsed(r),this.isLocalNs(r)?{localName:t.localName}:C({localName:t.localName},r)};le.prototype.parseGenericNsAttributes=function(e){return Object.entries(e).filter(([t,r])=>!t.startsWith("$")&&this.parseNsAttribute(e,t,r)).map(([t,r])=>({name:t,value:r}))};le.prototype.collectGenericContainments=function(e){var t=this,r=[],n=e.$body;n&&r.push({create:function(){return new Vt().build({type:"String"},n)}});var i=e.$children;return i&&j(i,function(o){r.push({create:function(){return new le(t)},element:o})}),r};le.prototype.parseNsAttribute=function(e,t,r){var n=e.$model,i=ke(t),o;if(i.prefix==="xmlns"&&(o={prefix:i.localName,uri:r}),!i.prefix&&i.localName==="xmlns"&&(o={uri:r}),!o)return{name:t,value:r};if(n&&n.getPackage(r))this.logNamespace(o,!0,!0);else{var l=this.logNamespaceUsed(o,!0);this.getNamespaces().logUsed(l)}};le.prototype.parseNsAttributes=function(e){var t=this,r=e.$attrs,n=[];return j(r,function(i,o){var l=t.parseNsAttribute(e,o,i);l&&n.push(l)}),n};le.prototype.parseGenericAttributes=function(e,t){var r=this;j(t,function(n){try{r.addAttribute(r.nsAttributeName(n.name),n.value)}catch(i){typeof console<"u"&&console.warn(`missing namespace information for <${n.name}=${n.value}> on`,e,i)}})};le.prototype.collectContainments=function(e){var t=this,r=this.element,n=[];return j(e,function(i){var o=r.get(i.name),l=i.isReference,u=i.isMany;if(u||(o=[o]),i.isBody)n.push({create:function(){return new Vt().build(i,o[0])}});else if(ri(i.type))j(o,function(d){n.push({create:function(){return new ci(t.addTagName(t.nsPropertyTagName(i))).build(i,d)}})});else if(l)j(o,function(d){n.push({create:function(){return new pi(t.addTagName(t.nsPropertyTagName(i))).build(d)}})});else{var c=ra(i);j(o,function(d){n.push({create:function(){return c?c===ta?new le(t,i):new dn(t,i,c):new le(t)},element:d})})}}),n};le.prototype.getNamespaces=function(e){var t=this.namespaces;if(!t){var r=this.getParentNamespaces();e||!r?this.namespaces=t=new et(r):t=r}return t};le.prototype.getParentNamespaces=function(){if(this.parentNamespaces!==void 0)return this.parentNamespaces;for(var e=null,t=this.parent;t;){if(t.namespaces){e=t.namespaces;break}if(t.parentNamespaces!==void 0){e=t.parentNamespaces;break}t=t.parent}return this.parentNamespaces=e};le.prototype.logNamespace=function(e,t,r){var n=this.getNamespaces(r),i=e.uri,o=e.prefix,l=n.byUri(i);return(!l||r)&&n.add(e,t),n.mapPrefix(o,i),e};le.prototype.logNamespaceUsed=function(e,t){var r=this.getNamespaces(t),n=e.prefix,i=e.uri,o,l,u;if(!n&&!i)return{localName:e.localName};if(u=r.defaultUriByPrefix(n),i=i||u||r.uriByPrefix(n),!i)throw new Error("no namespace uri given for prefix <"+n+">");if(e=r.byUri(i),!e&&!n&&(e=this.logNamespace({uri:i},u===i,!0)),!e){for(o=n,l=1;r.uriByPrefix(o);)o=n+"_"+l++;e=this.logNamespace({prefix:o,uri:i},u===i)}return n&&r.mapPrefix(n,i),e};le.prototype.parseAttributes=function(e){var t=this,r=this.element;j(e,function(n){var i=r.get(n.name);if(n.isReference)if(!n.isMany)i=i.id;else{var o=[];j(i,function(l){o.push(l.id)}),i=o.join(" ")}t.addAttribute(t.nsAttributeName(n),i)})};le.prototype.addTagName=function(e){var t=this.logNamespaceUsed(e);return this.getNamespaces().logUsed(t),aa(e)};le.prototype.addAttribute=function(e,t){var r=this.attrs;$e(t)&&(t=la(t));var n=Ri(r,function(o){return o.name.localName===e.localName&&o.name.uri===e.uri&&o.name.prefix===e.prefix}),i={name:e,value:t};n!==-1?r.splice(n,1,i):r.push(i)};le.prototype.serializeAttributes=function(e){var t=this.attrs,r=this.namespaces;r&&(t=mu(r).concat(t)),j(t,function(n){e.append(" ").append(aa(n.name)).append('="').append(n.value).append('"')})};le.prototype.serializeTo=function(e){_u(this,e)};function _u(e,t){for(var r=[{serializer:e,index:0,opened:!1,indent:!1}];r.length;){var n=r[r.length-1],i=n.serializer;if(!n.opened){var o=i.body[0];if(n.indent=o&&o.constructor!==Vt,t.appendIndent().append("<"+i.tagName),i.serializeAttributes(t),t.append(o?">":" />"),n.opened=!0,!o){t.appendNewLine(),r.pop();continue}n.indent&&t.appendNewLine().indent()}if(n.index<i.body.length){var l=i.body[n.index++];l instanceof le?r.push({serializer:l,index:0,opened:!1,indent:!1}):l.serializeTo(t);continue}n.indent&&t.unindent().appendIndent(),t.append("</"+i.tagName+">").appendNewLine(),r.pop()}}function dn(e,t,r){le.call(this,e,t),this.serialization=r}oa(dn,le);dn.prototype.parseNsAttributes=function(e){var t=le.prototype.parseNsAttributes.call(this,e).filter(l=>l.name!==this.serialization),r=e.$descriptor;if(r.name===this.propertyDescriptor.type)return t;var n=this.typeNs=this.nsTagName(r);this.getNamespaces().logUsed(this.typeNs);var i=e.$model.getPackage(n.uri),o=i.xml&&i.xml.typePrefix||"";return this.addAttribute(this.nsAttributeName(this.serialization),(n.prefix?n.prefix+":":"")+o+r.ns.localName),t};dn.prototype.isLocalNs=function(e){return e.uri===(this.typeNs||this.ns).uri};function ku(){this.value="",this.write=function(e){this.value+=e}}function Su(e,t){var r=[""];this.append=function(n){return e.write(n),this},this.appendNewLine=function(){return t&&e.write(`
`),this},this.appendIndent=function(){return t&&e.write(r.join("  ")),this},this.indent=function(){return r.push(""),this},this.unindent=function(){return r.pop(),this}}function pa(e){e=C({format:!1,preamble:!0},e||{});function t(r,n){var i=n||new ku,o=new Su(i,e.format);e.preamble&&o.append(cu);var l=new le,u=r.$model;if(l.getNamespaces().mapDefaultPrefixes(Cu(u)),l.build(r).serializeTo(o),!n)return i.value}return{toXML:t}}function Au(e,t){for(var r=[{serializer:e,children:e.enter(t),index:0}];r.length;){var n=r[r.length-1];if(n.index>=n.children.length){n.serializer.exit(),r.pop();continue}var i=n.children[n.index++],o=i.create();n.serializer.body.push(o),i.element&&r.push({serializer:o,children:o.enter(i.element),index:0})}}function Cu(e){let t=e.config&&e.config.nsMap||{},r={};for(let n in ai)r[n]=ai[n];for(let n in t){let i=t[n];r[i]=n}for(let n of e.getPackages())r[n.prefix]=n.uri;return r}function fn(e,t){Ve.call(this,e,t)}fn.prototype=Object.create(Ve.prototype);fn.prototype.fromXML=function(e,t,r){$e(t)||(r=t,t="bpmn:Definitions");var n=new cn(C({model:this,lax:!0},r)),i=n.handler(t);return n.fromXML(e,i)};fn.prototype.toXML=function(e,t){var r=new pa(t);return new Promise(function(n,i){try{var o=r.toXML(e);return n({xml:o})}catch(l){return i(l)}})};var Ru="BPMN20",Pu="http://www.omg.org/spec/BPMN/20100524/MODEL",Tu="bpmn",ju=[],Mu=[{name:"Interface",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"operations",type:"Operation",isMany:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"Operation",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"inMessageRef",type:"Message",isReference:!0},{name:"outMessageRef",type:"Message",isReference:!0},{name:"errorRef",type:"Error",isMany:!0,isReference:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"EndPoint",superClass:["RootElement"]},{name:"Auditing",superClass:["BaseElement"]},{name:"GlobalTask",superClass:["CallableElement"],properties:[{name:"resources",type:"ResourceRole",isMany:!0}]},{name:"Monitoring",superClass:["BaseElement"]},{name:"Performer",superClass:["ResourceRole"]},{name:"Process",superClass:["FlowElementsContainer","CallableElement"],properties:[{name:"processType",type:"ProcessType",isAttr:!0},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"properties",type:"Property",isMany:!0},{name:"laneSets",isMany:!0,replaces:"FlowElementsContainer#laneSets",type:"LaneSet"},{name:"flowElements",isMany:!0,replaces:"FlowElementsContainer#flowElements",type:"FlowElement"},{name:"artifacts",type:"Artifact",isMany:!0},{name:"resources",type:"ResourceRole",isMany:!0},{name:"correlationSubscriptions",type:"CorrelationSubscription",isMany:!0},{name:"supports",type:"Process",isMany:!0,isReference:!0},{name:"definitionalCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"isExecutable",isAttr:!0,type:"Boolean"}]},{name:"LaneSet",superClass:["BaseElement"],properties:[{name:"lanes",type:"Lane",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Lane",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"partitionElementRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"partitionElement",type:"BaseElement"},{name:"flowNodeRef",type:"FlowNode",isMany:!0,isReference:!0},{name:"childLaneSet",type:"LaneSet",xml:{serialize:"xsi:type"}}]},{name:"GlobalManualTask",superClass:["GlobalTask"]},{name:"ManualTask",superClass:["Task"]},{name:"UserTask",superClass:["Task"],properties:[{name:"renderings",type:"Rendering",isMany:!0},{name:"implementation",isAttr:!0,type:"String"}]},{name:"Rendering",superClass:["BaseElement"]},{name:"HumanPerformer",superClass:["Performer"]},{name:"PotentialOwner",superClass:["HumanPerformer"]},{name:"GlobalUserTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"renderings",type:"Rendering",isMany:!0}]},{name:"Gateway",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"gatewayDirection",type:"GatewayDirection",default:"Unspecified",isAttr:!0}]},{name:"EventBasedGateway",superClass:["Gateway"],properties:[{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"eventGatewayType",type:"EventBasedGatewayType",isAttr:!0,default:"Exclusive"}]},{name:"ComplexGateway",superClass:["Gateway"],properties:[{name:"activationCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ExclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"InclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ParallelGateway",superClass:["Gateway"]},{name:"RootElement",isAbstract:!0,superClass:["BaseElement"]},{name:"Relationship",superClass:["BaseElement"],properties:[{name:"type",isAttr:!0,type:"String"},{name:"direction",type:"RelationshipDirection",isAttr:!0},{name:"source",isMany:!0,isReference:!0,type:"Element"},{name:"target",isMany:!0,isReference:!0,type:"Element"}]},{name:"BaseElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,type:"String",isId:!0},{name:"documentation",type:"Documentation",isMany:!0},{name:"extensionDefinitions",type:"ExtensionDefinition",isMany:!0,isReference:!0},{name:"extensionElements",type:"ExtensionElements"}]},{name:"Extension",properties:[{name:"mustUnderstand",default:!1,isAttr:!0,type:"Boolean"},{name:"definition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"extensionAttributeDefinitions",type:"ExtensionAttributeDefinition",isMany:!0}]},{name:"ExtensionAttributeDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"type",isAttr:!0,type:"String"},{name:"isReference",default:!1,isAttr:!0,type:"Boolean"},{name:"extensionDefinition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionElements",properties:[{name:"valueRef",isAttr:!0,isReference:!0,type:"Element"},{name:"values",type:"Element",isMany:!0},{name:"extensionAttributeDefinition",type:"ExtensionAttributeDefinition",isAttr:!0,isReference:!0}]},{name:"Documentation",superClass:["BaseElement"],properties:[{name:"text",type:"String",isBody:!0},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Event",isAbstract:!0,superClass:["FlowNode","InteractionNode"],properties:[{name:"properties",type:"Property",isMany:!0}]},{name:"IntermediateCatchEvent",superClass:["CatchEvent"]},{name:"IntermediateThrowEvent",superClass:["ThrowEvent"]},{name:"EndEvent",superClass:["ThrowEvent"]},{name:"StartEvent",superClass:["CatchEvent"],properties:[{name:"isInterrupting",default:!0,isAttr:!0,type:"Boolean"}]},{name:"ThrowEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"inputSet",type:"InputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"CatchEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"parallelMultiple",isAttr:!0,type:"Boolean",default:!1},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"outputSet",type:"OutputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"BoundaryEvent",superClass:["CatchEvent"],properties:[{name:"cancelActivity",default:!0,isAttr:!0,type:"Boolean"},{name:"attachedToRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"EventDefinition",isAbstract:!0,superClass:["RootElement"]},{name:"CancelEventDefinition",superClass:["EventDefinition"]},{name:"ErrorEventDefinition",superClass:["EventDefinition"],properties:[{name:"errorRef",type:"Error",isAttr:!0,isReference:!0}]},{name:"TerminateEventDefinition",superClass:["EventDefinition"]},{name:"EscalationEventDefinition",superClass:["EventDefinition"],properties:[{name:"escalationRef",type:"Escalation",isAttr:!0,isReference:!0}]},{name:"Escalation",properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"escalationCode",isAttr:!0,type:"String"}],superClass:["RootElement"]},{name:"CompensateEventDefinition",superClass:["EventDefinition"],properties:[{name:"waitForCompletion",isAttr:!0,type:"Boolean",default:!0},{name:"activityRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"TimerEventDefinition",superClass:["EventDefinition"],properties:[{name:"timeDate",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeCycle",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeDuration",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"LinkEventDefinition",superClass:["EventDefinition"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"target",type:"LinkEventDefinition",isReference:!0},{name:"source",type:"LinkEventDefinition",isMany:!0,isReference:!0}]},{name:"MessageEventDefinition",superClass:["EventDefinition"],properties:[{name:"messageRef",type:"Message",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isReference:!0}]},{name:"ConditionalEventDefinition",superClass:["EventDefinition"],properties:[{name:"condition",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"SignalEventDefinition",superClass:["EventDefinition"],properties:[{name:"signalRef",type:"Signal",isAttr:!0,isReference:!0}]},{name:"Signal",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ImplicitThrowEvent",superClass:["ThrowEvent"]},{name:"DataState",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"ItemAwareElement",superClass:["BaseElement"],properties:[{name:"itemSubjectRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"dataState",type:"DataState"}]},{name:"DataAssociation",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"ItemAwareElement",isMany:!0,isReference:!0},{name:"targetRef",type:"ItemAwareElement",isReference:!0},{name:"transformation",type:"FormalExpression",xml:{serialize:"property"}},{name:"assignment",type:"Assignment",isMany:!0}]},{name:"DataInput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"inputSetRef",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithOptional",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithWhileExecuting",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"DataOutput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"outputSetRef",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithOptional",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithWhileExecuting",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"InputSet",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"dataInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"optionalInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"whileExecutingInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"outputSetRefs",type:"OutputSet",isMany:!0,isReference:!0}]},{name:"OutputSet",superClass:["BaseElement"],properties:[{name:"dataOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"inputSetRefs",type:"InputSet",isMany:!0,isReference:!0},{name:"optionalOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"whileExecutingOutputRefs",type:"DataOutput",isMany:!0,isReference:!0}]},{name:"Property",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"DataInputAssociation",superClass:["DataAssociation"]},{name:"DataOutputAssociation",superClass:["DataAssociation"]},{name:"InputOutputSpecification",superClass:["BaseElement"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"inputSets",type:"InputSet",isMany:!0},{name:"outputSets",type:"OutputSet",isMany:!0}]},{name:"DataObject",superClass:["FlowElement","ItemAwareElement"],properties:[{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"}]},{name:"InputOutputBinding",properties:[{name:"inputDataRef",type:"InputSet",isAttr:!0,isReference:!0},{name:"outputDataRef",type:"OutputSet",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"Assignment",superClass:["BaseElement"],properties:[{name:"from",type:"Expression",xml:{serialize:"xsi:type"}},{name:"to",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"DataStore",superClass:["RootElement","ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"capacity",isAttr:!0,type:"Integer"},{name:"isUnlimited",default:!0,isAttr:!0,type:"Boolean"}]},{name:"DataStoreReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataStoreRef",type:"DataStore",isAttr:!0,isReference:!0}]},{name:"DataObjectReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataObjectRef",type:"DataObject",isAttr:!0,isReference:!0}]},{name:"ConversationLink",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ConversationAssociation",superClass:["BaseElement"],properties:[{name:"innerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0},{name:"outerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0}]},{name:"CallConversation",superClass:["ConversationNode"],properties:[{name:"calledCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"Conversation",superClass:["ConversationNode"]},{name:"SubConversation",superClass:["ConversationNode"],properties:[{name:"conversationNodes",type:"ConversationNode",isMany:!0}]},{name:"ConversationNode",isAbstract:!0,superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"messageFlowRefs",type:"MessageFlow",isMany:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0}]},{name:"GlobalConversation",superClass:["Collaboration"]},{name:"PartnerEntity",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"PartnerRole",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"CorrelationProperty",superClass:["RootElement"],properties:[{name:"correlationPropertyRetrievalExpression",type:"CorrelationPropertyRetrievalExpression",isMany:!0},{name:"name",isAttr:!0,type:"String"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Error",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"errorCode",isAttr:!0,type:"String"}]},{name:"CorrelationKey",superClass:["BaseElement"],properties:[{name:"correlationPropertyRef",type:"CorrelationProperty",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Expression",superClass:["BaseElement"],isAbstract:!1,properties:[{name:"body",isBody:!0,type:"String"}]},{name:"FormalExpression",superClass:["Expression"],properties:[{name:"language",isAttr:!0,type:"String"},{name:"evaluatesToTypeRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Message",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"itemRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"ItemDefinition",superClass:["RootElement"],properties:[{name:"itemKind",type:"ItemKind",isAttr:!0},{name:"structureRef",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"import",type:"Import",isAttr:!0,isReference:!0}]},{name:"FlowElement",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"categoryValueRef",type:"CategoryValue",isMany:!0,isReference:!0}]},{name:"SequenceFlow",superClass:["FlowElement"],properties:[{name:"isImmediate",isAttr:!0,type:"Boolean"},{name:"conditionExpression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"sourceRef",type:"FlowNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"FlowNode",isAttr:!0,isReference:!0}]},{name:"FlowElementsContainer",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"laneSets",type:"LaneSet",isMany:!0},{name:"flowElements",type:"FlowElement",isMany:!0}]},{name:"CallableElement",isAbstract:!0,superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"supportedInterfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"ioBinding",type:"InputOutputBinding",isMany:!0,xml:{serialize:"property"}}]},{name:"FlowNode",isAbstract:!0,superClass:["FlowElement"],properties:[{name:"incoming",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"outgoing",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"lanes",type:"Lane",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"CorrelationPropertyRetrievalExpression",superClass:["BaseElement"],properties:[{name:"messagePath",type:"FormalExpression"},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"CorrelationPropertyBinding",superClass:["BaseElement"],properties:[{name:"dataPath",type:"FormalExpression"},{name:"correlationPropertyRef",type:"CorrelationProperty",isAttr:!0,isReference:!0}]},{name:"Resource",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"resourceParameters",type:"ResourceParameter",isMany:!0}]},{name:"ResourceParameter",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isRequired",isAttr:!0,type:"Boolean"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"CorrelationSubscription",superClass:["BaseElement"],properties:[{name:"correlationKeyRef",type:"CorrelationKey",isAttr:!0,isReference:!0},{name:"correlationPropertyBinding",type:"CorrelationPropertyBinding",isMany:!0}]},{name:"MessageFlow",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"MessageFlowAssociation",superClass:["BaseElement"],properties:[{name:"innerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0},{name:"outerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0}]},{name:"InteractionNode",isAbstract:!0,properties:[{name:"incomingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0},{name:"outgoingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"Participant",superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"interfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"participantMultiplicity",type:"ParticipantMultiplicity"},{name:"endPointRefs",type:"EndPoint",isMany:!0,isReference:!0},{name:"processRef",type:"Process",isAttr:!0,isReference:!0}]},{name:"ParticipantAssociation",superClass:["BaseElement"],properties:[{name:"innerParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"outerParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"ParticipantMultiplicity",properties:[{name:"minimum",default:0,isAttr:!0,type:"Integer"},{name:"maximum",default:1,isAttr:!0,type:"Integer"}],superClass:["BaseElement"]},{name:"Collaboration",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"participants",type:"Participant",isMany:!0},{name:"messageFlows",type:"MessageFlow",isMany:!0},{name:"artifacts",type:"Artifact",isMany:!0},{name:"conversations",type:"ConversationNode",isMany:!0},{name:"conversationAssociations",type:"ConversationAssociation"},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0},{name:"messageFlowAssociations",type:"MessageFlowAssociation",isMany:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"choreographyRef",type:"Choreography",isMany:!0,isReference:!0},{name:"conversationLinks",type:"ConversationLink",isMany:!0}]},{name:"ChoreographyActivity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"loopType",type:"ChoreographyLoopType",default:"None",isAttr:!0}]},{name:"CallChoreography",superClass:["ChoreographyActivity"],properties:[{name:"calledChoreographyRef",type:"Choreography",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"SubChoreography",superClass:["ChoreographyActivity","FlowElementsContainer"],properties:[{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"ChoreographyTask",superClass:["ChoreographyActivity"],properties:[{name:"messageFlowRef",type:"MessageFlow",isMany:!0,isReference:!0}]},{name:"Choreography",superClass:["Collaboration","FlowElementsContainer"]},{name:"GlobalChoreographyTask",superClass:["Choreography"],properties:[{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"TextAnnotation",superClass:["Artifact"],properties:[{name:"text",type:"String"},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Group",superClass:["Artifact"],properties:[{name:"categoryValueRef",type:"CategoryValue",isAttr:!0,isReference:!0}]},{name:"Association",superClass:["Artifact"],properties:[{name:"associationDirection",type:"AssociationDirection",isAttr:!0},{name:"sourceRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"targetRef",type:"BaseElement",isAttr:!0,isReference:!0}]},{name:"Category",superClass:["RootElement"],properties:[{name:"categoryValue",type:"CategoryValue",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Artifact",isAbstract:!0,superClass:["BaseElement"]},{name:"CategoryValue",superClass:["BaseElement"],properties:[{name:"categorizedFlowElements",type:"FlowElement",isMany:!0,isVirtual:!0,isReference:!0},{name:"value",isAttr:!0,type:"String"}]},{name:"Activity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"isForCompensation",default:!1,isAttr:!0,type:"Boolean"},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"boundaryEventRefs",type:"BoundaryEvent",isMany:!0,isReference:!0},{name:"properties",type:"Property",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"startQuantity",default:1,isAttr:!0,type:"Integer"},{name:"resources",type:"ResourceRole",isMany:!0},{name:"completionQuantity",default:1,isAttr:!0,type:"Integer"},{name:"loopCharacteristics",type:"LoopCharacteristics"}]},{name:"ServiceTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"SubProcess",superClass:["Activity","FlowElementsContainer","InteractionNode"],properties:[{name:"triggeredByEvent",default:!1,isAttr:!0,type:"Boolean"},{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"LoopCharacteristics",isAbstract:!0,superClass:["BaseElement"]},{name:"MultiInstanceLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"isSequential",default:!1,isAttr:!0,type:"Boolean"},{name:"behavior",type:"MultiInstanceBehavior",default:"All",isAttr:!0},{name:"loopCardinality",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopDataInputRef",type:"ItemAwareElement",isReference:!0},{name:"loopDataOutputRef",type:"ItemAwareElement",isReference:!0},{name:"inputDataItem",type:"DataInput",xml:{serialize:"property"}},{name:"outputDataItem",type:"DataOutput",xml:{serialize:"property"}},{name:"complexBehaviorDefinition",type:"ComplexBehaviorDefinition",isMany:!0},{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"oneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0},{name:"noneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0}]},{name:"StandardLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"testBefore",default:!1,isAttr:!0,type:"Boolean"},{name:"loopCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopMaximum",type:"Integer",isAttr:!0}]},{name:"CallActivity",superClass:["Activity","InteractionNode"],properties:[{name:"calledElement",type:"String",isAttr:!0}]},{name:"Task",superClass:["Activity","InteractionNode"]},{name:"SendTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ReceiveTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ScriptTask",superClass:["Task"],properties:[{name:"scriptFormat",isAttr:!0,type:"String"},{name:"script",type:"String"}]},{name:"BusinessRuleTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"AdHocSubProcess",superClass:["SubProcess"],properties:[{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"ordering",type:"AdHocOrdering",isAttr:!0},{name:"cancelRemainingInstances",default:!0,isAttr:!0,type:"Boolean"}]},{name:"Transaction",superClass:["SubProcess"],properties:[{name:"protocol",isAttr:!0,type:"String"},{name:"method",isAttr:!0,type:"String"}]},{name:"GlobalScriptTask",superClass:["GlobalTask"],properties:[{name:"scriptLanguage",isAttr:!0,type:"String"},{name:"script",isAttr:!0,type:"String"}]},{name:"GlobalBusinessRuleTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"ComplexBehaviorDefinition",superClass:["BaseElement"],properties:[{name:"condition",type:"FormalExpression"},{name:"event",type:"ImplicitThrowEvent"}]},{name:"ResourceRole",superClass:["BaseElement"],properties:[{name:"resourceRef",type:"Resource",isReference:!0},{name:"resourceParameterBindings",type:"ResourceParameterBinding",isMany:!0},{name:"resourceAssignmentExpression",type:"ResourceAssignmentExpression"},{name:"name",isAttr:!0,type:"String"}]},{name:"ResourceParameterBinding",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"parameterRef",type:"ResourceParameter",isAttr:!0,isReference:!0}],superClass:["BaseElement"]},{name:"ResourceAssignmentExpression",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}}],superClass:["BaseElement"]},{name:"Import",properties:[{name:"importType",isAttr:!0,type:"String"},{name:"location",isAttr:!0,type:"String"},{name:"namespace",isAttr:!0,type:"String"}]},{name:"Definitions",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"targetNamespace",isAttr:!0,type:"String"},{name:"expressionLanguage",default:"http://www.w3.org/1999/XPath",isAttr:!0,type:"String"},{name:"typeLanguage",default:"http://www.w3.org/2001/XMLSchema",isAttr:!0,type:"String"},{name:"imports",type:"Import",isMany:!0},{name:"extensions",type:"Extension",isMany:!0},{name:"rootElements",type:"RootElement",isMany:!0},{name:"diagrams",isMany:!0,type:"bpmndi:BPMNDiagram"},{name:"exporter",isAttr:!0,type:"String"},{name:"relationships",type:"Relationship",isMany:!0},{name:"exporterVersion",isAttr:!0,type:"String"}]}],Nu=[{name:"ProcessType",literalValues:[{name:"None"},{name:"Public"},{name:"Private"}]},{name:"GatewayDirection",literalValues:[{name:"Unspecified"},{name:"Converging"},{name:"Diverging"},{name:"Mixed"}]},{name:"EventBasedGatewayType",literalValues:[{name:"Parallel"},{name:"Exclusive"}]},{name:"RelationshipDirection",literalValues:[{name:"None"},{name:"Forward"},{name:"Backward"},{name:"Both"}]},{name:"ItemKind",literalValues:[{name:"Physical"},{name:"Information"}]},{name:"ChoreographyLoopType",literalValues:[{name:"None"},{name:"Standard"},{name:"MultiInstanceSequential"},{name:"MultiInstanceParallel"}]},{name:"AssociationDirection",literalValues:[{name:"None"},{name:"One"},{name:"Both"}]},{name:"MultiInstanceBehavior",literalValues:[{name:"None"},{name:"One"},{name:"All"},{name:"Complex"}]},{name:"AdHocOrdering",literalValues:[{name:"Parallel"},{name:"Sequential"}]}],Du={tagAlias:"lowerCase",typePrefix:"t"},Bu={name:Ru,uri:Pu,prefix:Tu,associations:ju,types:Mu,enumerations:Nu,xml:Du},Ou="BPMNDI",Lu="http://www.omg.org/spec/BPMN/20100524/DI",Iu="bpmndi",Fu=[{name:"BPMNDiagram",properties:[{name:"plane",type:"BPMNPlane",redefines:"di:Diagram#rootElement"},{name:"labelStyle",type:"BPMNLabelStyle",isMany:!0}],superClass:["di:Diagram"]},{name:"BPMNPlane",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"}],superClass:["di:Plane"]},{name:"BPMNShape",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"isHorizontal",isAttr:!0,type:"Boolean"},{name:"isExpanded",isAttr:!0,type:"Boolean"},{name:"isMarkerVisible",isAttr:!0,type:"Boolean"},{name:"label",type:"BPMNLabel"},{name:"isMessageVisible",isAttr:!0,type:"Boolean"},{name:"participantBandKind",type:"ParticipantBandKind",isAttr:!0},{name:"choreographyActivityShape",type:"BPMNShape",isAttr:!0,isReference:!0}],superClass:["di:LabeledShape"]},{name:"BPMNEdge",properties:[{name:"label",type:"BPMNLabel"},{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"sourceElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#source"},{name:"targetElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#target"},{name:"messageVisibleKind",type:"MessageVisibleKind",isAttr:!0,default:"initiating"}],superClass:["di:LabeledEdge"]},{name:"BPMNLabel",properties:[{name:"labelStyle",type:"BPMNLabelStyle",isAttr:!0,isReference:!0,redefines:"di:DiagramElement#style"}],superClass:["di:Label"]},{name:"BPMNLabelStyle",properties:[{name:"font",type:"dc:Font"}],superClass:["di:Style"]}],zu=[{name:"ParticipantBandKind",literalValues:[{name:"top_initiating"},{name:"middle_initiating"},{name:"bottom_initiating"},{name:"top_non_initiating"},{name:"middle_non_initiating"},{name:"bottom_non_initiating"}]},{name:"MessageVisibleKind",literalValues:[{name:"initiating"},{name:"non_initiating"}]}],$u=[],Vu={name:Ou,uri:Lu,prefix:Iu,types:Fu,enumerations:zu,associations:$u},Wu="DC",Hu="http://www.omg.org/spec/DD/20100524/DC",Uu="dc",Ku=[{name:"Boolean"},{name:"Integer"},{name:"Real"},{name:"String"},{name:"Font",properties:[{name:"name",type:"String",isAttr:!0},{name:"size",type:"Real",isAttr:!0},{name:"isBold",type:"Boolean",isAttr:!0},{name:"isItalic",type:"Boolean",isAttr:!0},{name:"isUnderline",type:"Boolean",isAttr:!0},{name:"isStrikeThrough",type:"Boolean",isAttr:!0}]},{name:"Point",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0}]},{name:"Bounds",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0},{name:"width",type:"Real",isAttr:!0},{name:"height",type:"Real",isAttr:!0}]}],Yu=[],qu={name:Wu,uri:Hu,prefix:Uu,types:Ku,associations:Yu},Gu="DI",Xu="http://www.omg.org/spec/DD/20100524/DI",Zu="di",Qu=[{name:"DiagramElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"extension",type:"Extension"},{name:"owningDiagram",type:"Diagram",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"owningElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"modelElement",isReadOnly:!0,isVirtual:!0,isReference:!0,type:"Element"},{name:"style",type:"Style",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"ownedElement",type:"DiagramElement",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Node",isAbstract:!0,superClass:["DiagramElement"]},{name:"Edge",isAbstract:!0,superClass:["DiagramElement"],properties:[{name:"source",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"target",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"waypoint",isUnique:!1,isMany:!0,type:"dc:Point",xml:{serialize:"xsi:type"}}]},{name:"Diagram",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"rootElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0},{name:"name",isAttr:!0,type:"String"},{name:"documentation",isAttr:!0,type:"String"},{name:"resolution",isAttr:!0,type:"Real"},{name:"ownedStyle",type:"Style",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Shape",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Plane",isAbstract:!0,superClass:["Node"],properties:[{name:"planeElement",type:"DiagramElement",subsettedProperty:"DiagramElement-ownedElement",isMany:!0}]},{name:"LabeledEdge",isAbstract:!0,superClass:["Edge"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"LabeledShape",isAbstract:!0,superClass:["Shape"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"Label",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Style",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"}]},{name:"Extension",properties:[{name:"values",isMany:!0,type:"Element"}]}],Ju=[],ep={tagAlias:"lowerCase"},tp={name:Gu,uri:Xu,prefix:Zu,types:Qu,associations:Ju,xml:ep},rp="bpmn.io colors for BPMN",np="http://bpmn.io/schema/bpmn/biocolor/1.0",ip="bioc",op=[{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]}],ap=[],sp=[],lp={name:rp,uri:np,prefix:ip,types:op,enumerations:ap,associations:sp},up="BPMN in Color",pp="http://www.omg.org/spec/BPMN/non-normative/color/1.0",cp="color",dp=[{name:"ColoredLabel",extends:["bpmndi:BPMNLabel"],properties:[{name:"color",isAttr:!0,type:"String"}]},{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"background-color",isAttr:!0,type:"String"},{name:"border-color",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"border-color",isAttr:!0,type:"String"}]}],fp=[],hp=[],mp={name:up,uri:pp,prefix:cp,types:dp,enumerations:fp,associations:hp},yp={bpmn:Bu,bpmndi:Vu,dc:qu,di:tp,bioc:lp,color:mp};function ca(e,t){let r=C({},yp,e);return new fn(r,t)}function Oe(e,t){return e.$instanceOf(t)}function gp(e){return xe(e.rootElements,function(t){return Oe(t,"bpmn:Process")||Oe(t,"bpmn:Collaboration")})}function di(e){var t={},r=[],n={};function i(x,v){return function(_){x(_,v)}}function o(x){t[x.id]=x}function l(x){return t[x.id]}function u(x,v){var _=x.gfx;if(_)throw new Error(`already rendered ${we(x)}`);return e.element(x,n[x.id],v)}function c(x,v){return e.root(x,n[x.id],v)}function d(x,v){try{var _=n[x.id]&&u(x,v);return o(x),_}catch(oe){b(oe.message,{element:x,error:oe}),console.error(`failed to import ${we(x)}`,oe)}}function b(x,v){e.error(x,v)}var E=this.registerDi=function(v){var _=v.bpmnElement;_?n[_.id]?b(`multiple DI elements defined for ${we(_)}`,{element:_}):n[_.id]=v:b(`no bpmnElement referenced in ${we(v)}`,{element:v})};function O(x){z(x.plane)}function z(x){E(x),j(x.planeElement,Q)}function Q(x){E(x)}this.handleDefinitions=function(v,_){var oe=v.diagrams;if(_&&oe.indexOf(_)===-1)throw new Error("diagram not part of <bpmn:Definitions />");if(!_&&oe&&oe.length&&(_=oe[0]),!_)throw new Error("no diagram to display");n={},O(_);var Te=_.plane;if(!Te)throw new Error(`no plane for ${we(_)}`);var p=Te.bpmnElement;if(!p)if(p=gp(v),p)b(`correcting missing bpmnElement on ${we(Te)} to ${we(p)}`),Te.bpmnElement=p,E(Te);else throw new Error("no process or collaboration to display");var s=c(p,Te);if(Oe(p,"bpmn:Process")||Oe(p,"bpmn:SubProcess"))V(p,s);else if(Oe(p,"bpmn:Collaboration"))H(p,s),G(v.rootElements,s);else throw new Error(`unsupported bpmnElement for ${we(Te)}: ${we(p)}`);F(r)};var F=this.handleDeferred=function(){for(var v;r.length;)v=r.shift(),v()};function V(x,v){Ue(x,v),T(x.ioSpecification,v),y(x.artifacts,v),o(x)}function G(x,v){var _=dt(x,function(oe){return!l(oe)&&Oe(oe,"bpmn:Process")&&oe.laneSets});_.forEach(i(V,v))}function J(x,v){d(x,v)}function A(x,v){j(x,i(J,v))}function w(x,v){d(x,v)}function S(x,v){d(x,v)}function D(x,v){d(x,v)}function B(x,v){d(x,v)}function y(x,v){j(x,function(_){Oe(_,"bpmn:Association")?r.push(function(){B(_,v)}):B(_,v)})}function T(x,v){x&&(j(x.dataInputs,i(S,v)),j(x.dataOutputs,i(D,v)))}var k=this.handleSubProcess=function(v,_){Ue(v,_),y(v.artifacts,_)};function g(x,v){var _=d(x,v);Oe(x,"bpmn:SubProcess")&&k(x,_||v),Oe(x,"bpmn:Activity")&&T(x.ioSpecification,v),r.push(function(){j(x.dataInputAssociations,i(w,v)),j(x.dataOutputAssociations,i(w,v))})}function L(x,v){d(x,v)}function q(x,v){d(x,v)}function re(x,v){r.push(function(){var _=d(x,v);x.childLaneSet&&He(x.childLaneSet,_||v),ie(x)})}function He(x,v){j(x.lanes,i(re,v))}function qt(x,v){j(x,i(He,v))}function Ue(x,v){Le(x.flowElements,v),x.laneSets&&qt(x.laneSets,v)}function Le(x,v){j(x,function(_){Oe(_,"bpmn:SequenceFlow")?r.push(function(){L(_,v)}):Oe(_,"bpmn:BoundaryEvent")?r.unshift(function(){g(_,v)}):Oe(_,"bpmn:FlowNode")?g(_,v):Oe(_,"bpmn:DataObject")||(Oe(_,"bpmn:DataStoreReference")||Oe(_,"bpmn:DataObjectReference")?q(_,v):b(`unrecognized flowElement ${we(_)} in context ${we(v&&v.businessObject)}`,{element:_,context:v}))})}function U(x,v){var _=d(x,v),oe=x.processRef;oe&&V(oe,_||v)}function H(x,v){j(x.participants,i(U,v)),r.push(function(){A(x.messageFlows,v)}),y(x.artifacts,v)}function ie(x){j(x.flowNodeRef,function(v){var _=v.get("lanes");_&&_.push(x)})}}function da(e,t,r){var n,i,o,l,u=[];function c(d,b){var E={root:function(F,V){return n.add(F,V)},element:function(F,V,G){return n.add(F,V,G)},error:function(F,V){u.push({message:F,context:V})}},O=new di(E);b=b||d.diagrams&&d.diagrams[0];var z=vp(d,b);if(!z)throw new Error("no diagram to display");j(z,function(F){O.handleDefinitions(d,F)});var Q=b.plane.bpmnElement.id;o.setRootElement(o.findRoot(Q+"_plane")||o.findRoot(Q))}return new Promise(function(d,b){try{return n=e.get("bpmnImporter"),i=e.get("eventBus"),o=e.get("canvas"),i.fire("import.render.start",{definitions:t}),c(t,r),i.fire("import.render.complete",{error:l,warnings:u}),d({warnings:u})}catch(E){return E.warnings=u,b(E)}})}function vp(e,t){if(!(!t||!t.plane)){var r=t.plane.bpmnElement,n=r;!N(r,"bpmn:Process")&&!N(r,"bpmn:Collaboration")&&(n=bp(r));var i;N(n,"bpmn:Collaboration")?i=n:i=xe(e.rootElements,function(d){if(N(d,"bpmn:Collaboration"))return xe(d.participants,function(b){return b.processRef===n})});var o=[n];i&&(o=Pi(i.participants,function(d){return d.processRef}),o.push(i));var l=fa(o),u=[t],c=[r];return j(e.diagrams,function(d){if(d.plane){var b=d.plane.bpmnElement;l.indexOf(b)!==-1&&c.indexOf(b)===-1&&(u.push(d),c.push(b))}}),u}}function fa(e){var t=[];return j(e,function(r){r&&(t.push(r),t=t.concat(fa(r.flowElements)))}),t}function bp(e){for(var t=e;t;){if(N(t,"bpmn:Process"))return t;t=t.$parent}}var xp='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14.02 5.57" width="53" height="21"><path fill="currentColor" d="M1.88.92v.14c0 .41-.13.68-.4.8.33.14.46.44.46.86v.33c0 .61-.33.95-.95.95H0V0h.95c.65 0 .93.3.93.92zM.63.57v1.06h.24c.24 0 .38-.1.38-.43V.98c0-.28-.1-.4-.32-.4zm0 1.63v1.22h.36c.2 0 .32-.1.32-.39v-.35c0-.37-.12-.48-.4-.48H.63zM4.18.99v.52c0 .64-.31.98-.94.98h-.3V4h-.62V0h.92c.63 0 .94.35.94.99zM2.94.57v1.35h.3c.2 0 .3-.09.3-.37v-.6c0-.29-.1-.38-.3-.38h-.3zm2.89 2.27L6.25 0h.88v4h-.6V1.12L6.1 3.99h-.6l-.46-2.82v2.82h-.55V0h.87zM8.14 1.1V4h-.56V0h.79L9 2.4V0h.56v4h-.64zm2.49 2.29v.6h-.6v-.6zM12.12 1c0-.63.33-1 .95-1 .61 0 .95.37.95 1v2.04c0 .64-.34 1-.95 1-.62 0-.95-.37-.95-1zm.62 2.08c0 .28.13.39.33.39s.32-.1.32-.4V.98c0-.29-.12-.4-.32-.4s-.33.11-.33.4z"/><path fill="currentColor" d="M0 4.53h14.02v1.04H0zM11.08 0h.63v.62h-.63zm.63 4V1h-.63v2.98z"/></svg>',fi=xp,hi={verticalAlign:"middle"},mi={color:"#404040"},wp={zIndex:"1001",position:"fixed",top:"0",left:"0",right:"0",bottom:"0"},Ep={width:"100%",height:"100%",background:"rgba(40,40,40,0.2)"},_p={position:"absolute",left:"50%",top:"40%",transform:"translate(-50%)",width:"260px",padding:"10px",background:"white",boxShadow:"0 1px 4px rgba(0,0,0,0.3)",fontFamily:"Helvetica, Arial, sans-serif",fontSize:"14px",display:"flex",lineHeight:"1.3"},kp='<div class="bjs-powered-by-lightbox"><div class="backdrop"></div><div class="notice"><a href="https://bpmn.io" target="_blank" rel="noopener" class="link">'+fi+'</a><span>Web-based tooling for BPMN, DMN and forms powered by <a href="https://bpmn.io" target="_blank" rel="noopener">bpmn.io</a>.</span></div></div>',vt;function Sp(){vt=Ee(kp),Ae(vt,wp),Ae(qe("svg",vt),hi),Ae(qe(".backdrop",vt),Ep),Ae(qe(".notice",vt),_p),Ae(qe(".link",vt),mi,{margin:"15px 20px 15px 10px",alignSelf:"center"})}function ha(){vt||(Sp(),dr.bind(vt,".backdrop","click",function(e){document.body.removeChild(vt)})),document.body.appendChild(vt)}var hn=5,ma="djs-outline-hidden";function ce(e){e=C({},Cp,e),this._moddle=this._createModdle(e),this._container=this._createContainer(e),this._init(this._container,this._moddle,e),Pp(this._container)}be(ce,gt);ce.prototype.importXML=async function(t,r){let n=this;function i(l){return n.get("eventBus").createEvent(l)}let o=[];try{t=this._emit("import.parse.start",{xml:t})||t;let l;try{l=await this._moddle.fromXML(t,"bpmn:Definitions")}catch(O){throw this._emit("import.parse.complete",{error:O}),O}let u=l.rootElement,c=l.references,d=l.warnings,b=l.elementsById;o=o.concat(d),u=this._emit("import.parse.complete",i({error:null,definitions:u,elementsById:b,references:c,warnings:o}))||u;let E=await this.importDefinitions(u,r);return o=o.concat(E.warnings),this._emit("import.done",{error:null,warnings:o}),{warnings:o}}catch(l){let u=l;throw o=o.concat(u.warnings||[]),mn(u,o),u=Ap(u),this._emit("import.done",{error:u,warnings:u.warnings}),u}};ce.prototype.importDefinitions=async function(t,r){return this._setDefinitions(t),{warnings:(await this.open(r)).warnings}};ce.prototype.open=async function(t){let r=this._definitions,n=t;if(!r){let o=new Error("no XML imported");throw mn(o,[]),o}if(typeof t=="string"&&(n=Rp(r,t),!n)){let o=new Error("BPMNDiagram <"+t+"> not found");throw mn(o,[]),o}try{this.clear()}catch(o){throw mn(o,[]),o}let{warnings:i}=await da(this,r,n);return{warnings:i}};ce.prototype.saveXML=async function(t){t=t||{};let r=this._definitions,n,i;try{if(!r)throw new Error("no definitions loaded");r=this._emit("saveXML.start",{definitions:r})||r,i=(await this._moddle.toXML(r,t)).xml,i=this._emit("saveXML.serialized",{xml:i})||i}catch(l){n=l}let o=n?{error:n}:{xml:i};if(this._emit("saveXML.done",o),n)throw n;return o};ce.prototype.saveSVG=async function(){this._emit("saveSVG.start");let t,r;try{let n=this.get("canvas"),i=n.getActiveLayer(),o=qe(":scope > defs",n._svg),l=Bn(i),u=o?"<defs>"+Bn(o)+"</defs>":"",c=n.getContainer();Je(c).add(ma);let d;try{d=i.getBBox()}finally{Je(c).remove(ma)}let b=d.x-hn,E=d.y-hn,O=d.width+hn*2,z=d.height+hn*2;t=`<?xml version="1.0" encoding="utf-8"?>
<!-- created with bpmn-js / http://bpmn.io -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="`+O+'" height="'+z+'" viewBox="'+b+" "+E+" "+O+" "+z+'" version="1.1">'+u+l+"</svg>"}catch(n){r=n}if(this._emit("saveSVG.done",{error:r,svg:t}),r)throw r;return{svg:t}};ce.prototype._setDefinitions=function(e){this._definitions=e};ce.prototype.getModules=function(){return this._modules};ce.prototype.clear=function(){this.getDefinitions()&&gt.prototype.clear.call(this)};ce.prototype.destroy=function(){gt.prototype.destroy.call(this),er(this._container)};ce.prototype.on=function(e,t,r,n){return this.get("eventBus").on(e,t,r,n)};ce.prototype.off=function(e,t){this.get("eventBus").off(e,t)};ce.prototype.attachTo=function(e){if(!e)throw new Error("parentNode required");this.detach(),e.get&&e.constructor.prototype.jquery&&(e=e.get(0)),typeof e=="string"&&(e=qe(e)),e.appendChild(this._container),this._emit("attach",{}),this.get("canvas").resized()};ce.prototype.getDefinitions=function(){return this._definitions};ce.prototype.detach=function(){let e=this._container,t=e.parentNode;t&&(this._emit("detach",{}),t.removeChild(e))};ce.prototype._init=function(e,t,r){let n=r.modules||this.getModules(r),i=r.additionalModules||[],o=[{bpmnjs:["value",this],moddle:["value",t]}],l=[].concat(o,n,i),u=C(Mi(r,["additionalModules"]),{canvas:C({},r.canvas,{container:e}),modules:l});gt.call(this,u),r&&r.container&&this.attachTo(r.container)};ce.prototype._emit=function(e,t){return this.get("eventBus").fire(e,t)};ce.prototype._createContainer=function(e){let t=Ee('<div class="bjs-container bio-theme-parent"></div>');return Ae(t,{width:ya(e.width),height:ya(e.height),position:e.position}),t};ce.prototype._createModdle=function(e){let t=C({},this._moddleExtensions,e.moddleExtensions);return new ca(t)};ce.prototype._modules=[];function mn(e,t){return e.warnings=t,e}function Ap(e){let r=/unparsable content <([^>]+)> detected([\s\S]*)$/.exec(e.message);return r&&(e.message="unparsable content <"+r[1]+"> detected; this may indicate an invalid BPMN 2.0 diagram file"+r[2]),e}var Cp={width:"100%",height:"100%",position:"relative"};function ya(e){return e+(ze(e)?"px":"")}function Rp(e,t){return t&&xe(e.diagrams,function(r){return r.id===t})||null}function Pp(e){let r='<a href="http://bpmn.io" target="_blank" class="bjs-powered-by" title="Powered by bpmn.io" >'+fi+"</a>",n=Ee(r);Ae(qe("svg",n),hi),Ae(n,mi,{position:"absolute",bottom:"15px",right:"15px",zIndex:"100"}),e.appendChild(n),Ce.bind(n,"click",function(i){ha(),i.preventDefault()})}function Bt(e){ce.call(this,e)}be(Bt,ce);Bt.prototype._modules=[co,bo,Yr,rn,Vr];Bt.prototype._moddleExtensions={};var Tp=300;function yn(e,t,r){this._selectionWasVisible=!1;let n=pr(()=>{this._selectionWasVisible=i()},Tp);e.on("canvas.viewbox.changed",n),e.on("selection.changed",n),e.on("diagram.destroy",()=>{n.cancel()}),e.on("canvas.resized",()=>{var o=r.get();if(o.length&&this._selectionWasVisible&&!i()){var l=t.getRootElement();t.scrollToElement(o.concat(l))}});function i(){var o=r.get();if(!o.length)return!1;var l=wt(o),u=t.viewbox(),c=Pt(l),d=Pt(u);return c.left>=d.left&&c.right<=d.right&&c.top>=d.top&&c.bottom<=d.bottom}this._flush=n.flush}yn.$inject=["eventBus","canvas","selection"];var ga={__init__:["keepSelectionVisible"],__depends__:[rn],keepSelectionVisible:["type",yn]};var va=["c","C"],ba=["v","V"],jp=["d","D"],Mp=["x","X"],xa=["y","Y"],yi=["z","Z"];function wa(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function tt(e){return e.altKey?!1:e.ctrlKey||e.metaKey}function We(e,t){return e=de(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(Bp(t))!==-1}var Np=/^(?!\p{Script_Extensions=Latin}|\p{Script=Common})\p{Letter}$/u,Dp=/^\P{Letter}$/u;function Bp(e){var t=e.key,r=/^Key([A-Z])$/.exec(e.code||"");if(!r||typeof t!="string")return null;var n=r[1];return Np.test(t)?e.shiftKey?n:n.toLowerCase():e.shiftKey&&Dp.test(t)&&e.keyCode===n.charCodeAt(0)?n:null}function gn(e){return e.shiftKey}function Ea(e){return tt(e)&&We(va,e)}function _a(e){return tt(e)&&We(ba,e)}function ka(e){return tt(e)&&We(jp,e)}function Sa(e){return tt(e)&&We(Mp,e)}function Aa(e){return tt(e)&&!gn(e)&&We(yi,e)}function Ca(e){return tt(e)&&(We(xa,e)||We(yi,e)&&gn(e))}var vn="keyboard.keydown",Op="keyboard.keyup",Lp=1e3,Ra="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see https://github.com/bpmn-io/diagram-js/issues/661";function Se(e,t){var r=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){r._fire("destroy"),r.unbind()}),e.bindTo&&console.error("unsupported configuration <keyboard.bindTo>",new Error(Ra));var n=e&&e.bind!==!1;t.on("canvas.init",function(i){r._target=i.svg,n&&r.bind(),r._fire("init")})}Se.$inject=["config.keyboard","eventBus"];Se.prototype._keydownHandler=function(e){this._keyHandler(e,vn)};Se.prototype._keyupHandler=function(e){this._keyHandler(e,Op)};Se.prototype._keyHandler=function(e,t){var r;if(!this._isEventIgnored(e)){var n={keyEvent:e};r=this._eventBus.fire(t||vn,n),r&&e.preventDefault()}};Se.prototype._isEventIgnored=function(e){return!1};Se.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(Ra)),this.unbind(),e=this._node=this._target,Ce.bind(e,"keydown",this._keydownHandler),Ce.bind(e,"keyup",this._keyupHandler),this._fire("bind")};Se.prototype.getBinding=function(){return this._node};Se.prototype.unbind=function(){var e=this._node;e&&(this._fire("unbind"),Ce.unbind(e,"keydown",this._keydownHandler),Ce.unbind(e,"keyup",this._keyupHandler)),this._node=null};Se.prototype._fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};Se.prototype.addListener=function(e,t,r){ot(e)&&(r=t,t=e,e=Lp),this._eventBus.on(r||vn,e,t)};Se.prototype.removeListener=function(e,t){this._eventBus.off(t||vn,e)};Se.prototype.hasModifier=wa;Se.prototype.isCmd=tt;Se.prototype.isShift=gn;Se.prototype.isKey=We;var Ip=500;function _r(e,t){var r=this;e.on("editorActions.init",Ip,function(n){var i=n.editorActions;r.registerBindings(t,i)})}_r.$inject=["eventBus","keyboard"];_r.prototype.registerBindings=function(e,t){function r(n,i){t.isRegistered(n)&&e.addListener(i)}r("undo",function(n){var i=n.keyEvent;if(Aa(i))return t.trigger("undo"),!0}),r("redo",function(n){var i=n.keyEvent;if(Ca(i))return t.trigger("redo"),!0}),r("copy",function(n){var i=n.keyEvent;if(Ea(i))return t.trigger("copy"),!0}),r("paste",function(n){var i=n.keyEvent;if(_a(i))return t.trigger("paste"),!0}),r("duplicate",function(n){var i=n.keyEvent;if(ka(i))return t.trigger("duplicate"),!0}),r("cut",function(n){var i=n.keyEvent;if(Sa(i))return t.trigger("cut"),!0}),r("stepZoom",function(n){var i=n.keyEvent;if(We(["+","="],i)&&tt(i))return t.trigger("stepZoom",{value:1}),!0}),r("stepZoom",function(n){var i=n.keyEvent;if(We("-",i)&&tt(i))return t.trigger("stepZoom",{value:-1}),!0}),r("zoom",function(n){var i=n.keyEvent;if(We("0",i)&&tt(i))return t.trigger("zoom",{value:1}),!0}),r("removeSelection",function(n){var i=n.keyEvent;if(We(["Backspace","Delete"],i))return t.trigger("removeSelection"),!0})};var Pa={__init__:["keyboard","keyboardBindings"],keyboard:["type",Se],keyboardBindings:["type",_r]};var Fp={moveSpeed:50,moveSpeedAccelerated:200};function bn(e,t,r){var n=this;this._config=C({},Fp,e||{}),t.addListener(i);function i(o){var l=o.keyEvent,u=n._config;if(t.isCmd(l)&&t.isKey(["ArrowLeft","ArrowUp","ArrowDown","ArrowRight"],l)){var c=t.isShift(l)?u.moveSpeedAccelerated:u.moveSpeed,d;switch(l.key){case"ArrowLeft":d="left";break;case"ArrowUp":d="up";break;case"ArrowRight":d="right";break;case"ArrowDown":d="down";break}return n.moveCanvas({speed:c,direction:d}),!0}}this.moveCanvas=function(o){var l=0,u=0,c=o.speed,d=c/Math.min(Math.sqrt(r.viewbox().scale),1);switch(o.direction){case"left":l=d;break;case"up":u=d;break;case"right":l=-d;break;case"down":u=-d;break}r.scroll({dx:l,dy:u})}}bn.$inject=["config.keyboardMove","keyboard","canvas"];var Ta={__depends__:[Pa],__init__:["keyboardMove"],keyboardMove:["type",bn]};var zp=/^djs-cursor-.*$/;function gi(e){var t=Je(document.body);t.removeMatching(zp),e&&t.add("djs-cursor-"+e)}function ja(){gi(null)}var $p=5e3;function Ma(e,t){t=t||"element.click";function r(){return!1}return e.once(t,$p,r),function(){e.off(t,r)}}function vi(e,t){return{x:e.x-t.x,y:e.y-t.y}}var Vp=15;function xn(e,t){var r;function n(u){return l(u.originalEvent)}e.on("canvas.focus.changed",function(u){u.focused?e.on("element.mousedown",500,n):e.off("element.mousedown",n)}),e.on("diagram.destroy",function(){r&&o()});function i(u){var c=r.start,d=r.button,b=Yn(u),E=vi(b,c);if(!r.dragging&&Wp(E)>Vp&&(r.dragging=!0,d===0&&Ma(e),gi("grab")),r.dragging){var O=r.last||r.start;E=vi(b,O),t.scroll({dx:E.x,dy:E.y}),r.last=b}u.preventDefault()}function o(u){Ce.unbind(document,"mousemove",i),Ce.unbind(document,"mouseup",o),r=null,ja()}function l(u){if(!zn(u.target,".djs-draggable")){var c=u.button;if(!(c>=2||u.ctrlKey||u.shiftKey||u.altKey))return r={button:c,start:Yn(u)},Ce.bind(document,"mousemove",i),Ce.bind(document,"mouseup",o),!0}}this.isActive=function(){return!!r}}xn.$inject=["eventBus","canvas"];function Wp(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var Na={__init__:["moveCanvas"],moveCanvas:["type",xn]};function kr(e){return Math.log(e)/Math.log(10)}function bi(e,t){var r=kr(e.min),n=kr(e.max),i=Math.abs(r)+Math.abs(n);return i/t}function Da(e,t){return Math.max(e.min,Math.min(e.max,t))}var Hp=Math.sign||function(e){return e>=0?1:-1},xi={min:.2,max:4},Ba=10,Up=.1,Kp=.75;function rt(e,t,r){e=e||{},this._enabled=!1,this._canvas=r,this._container=r._container,this._handleWheel=at(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||Kp;var n=this;t.on("canvas.mouseover",function(){n._init(e.enabled!==!1)}),t.on("canvas.mouseout",function(){n._init(!1)})}rt.$inject=["config.zoomScroll","eventBus","canvas"];rt.prototype.scroll=function(t){this._canvas.scroll(t)};rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};rt.prototype.zoom=function(t,r){var n=bi(xi,Ba*2);this._totalDelta+=t,Math.abs(this._totalDelta)>Up&&(this._zoom(t,r,n),this._totalDelta=0)};rt.prototype._handleWheel=function(t){if(this._enabled){var r=this._container;t.preventDefault();var n=t.ctrlKey||xo()&&t.metaKey,i=t.shiftKey,o=-1*this._scale,l;if(n?o*=t.deltaMode===0?.02:.32:o*=t.deltaMode===0?1:16,n){var u=r.getBoundingClientRect(),c={x:t.clientX-u.left,y:t.clientY-u.top};l=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*Hp(t.deltaY)*o,this.zoom(l,c)}else i?l={dx:o*t.deltaY,dy:0}:l={dx:o*t.deltaX,dy:o*t.deltaY},this.scroll(l)}};rt.prototype.stepZoom=function(t,r){var n=bi(xi,Ba);this._zoom(t,r,n)};rt.prototype._zoom=function(e,t,r){var n=this._canvas,i=e>0?1:-1,o=kr(n.zoom()),l=Math.round(o/r)*r;l+=r*i;var u=Math.pow(10,l);n.zoom(Da(xi,u),t)};rt.prototype.toggle=function(t){var r=this._container,n=this._handleWheel,i=this._enabled;return typeof t>"u"&&(t=!i),i!==t&&Ce[t?"bind":"unbind"](r,"wheel",n,!1),this._enabled=t,t};rt.prototype._init=function(e){this.toggle(e)};var Oa={__init__:["zoomScroll"],zoomScroll:["type",rt]};function Wt(e){Bt.call(this,e)}be(Wt,Bt);Wt.prototype._navigationModules=[ga,Ta,Na,Oa];Wt.prototype._modules=[].concat(Bt.prototype._modules,Wt.prototype._navigationModules);var La=`/**
 * Semantic tokens, copied from \`@bpmn-io/theme\` to style the components
 * according to this theme.
 *
 * Names and values of the tokens should stay intact with the \`@bpmn-io/theme\`
 * source of truth, to ensure matching styles and allow overrides with an
 * alternative theme.
 */
.bio-theme-parent {
  --bio-surface: hsl(0, 0%, 100%);
  --bio-surface-overlay: hsl(0, 0%, 100%);
  --bio-surface-subtle: hsl(225, 10%, 97%);
  --bio-surface-medium: hsl(225, 10%, 95%);
  --bio-surface-inverted: hsl(0, 0%, 22%);
  --bio-surface-inverted-subtle: hsl(225, 10%, 35%);
  --bio-text: hsl(225, 10%, 15%);
  --bio-text-subtle: hsl(225, 10%, 35%);
  --bio-text-subtlest: hsl(225, 10%, 55%);
  --bio-text-on-inverted: hsl(0, 0%, 100%);
  --bio-border: hsl(225, 10%, 75%);
  --bio-border-disabled: hsl(225, 10%, 90%);
  --bio-primary: hsl(205, 100%, 40%);
  --bio-primary-surface: hsl(205, 100%, 95%);
  --bio-danger: hsl(360, 100%, 45%);
  --bio-danger-surface-subtle: hsl(360, 100%, 97%);
  --bio-selected-surface: var(--bio-surface-medium);
  --bio-selected-text: var(--bio-text);
  --bio-focus: hsl(205, 100%, 40%);
  --bio-focus-surface: hsl(205, 100%, 95%);
  --bio-canvas-accent: hsl(205, 100%, 40%);
  --bio-canvas-accent-subtle: hsl(205, 100%, 75%);
  --bio-shadow: hsla(0, 0%, 0%, 30%);
  --bio-shadow-subtle: hsla(0, 0%, 0%, 10%);
  --bio-radius-sm: 2px;
  --bio-radius-md: 3px;
  --bio-radius-lg: 4px;
}

/**
 * color definitions
 *
 * Colours resolve through the semantic tokens in \`@bpmn-io/theme\`; a handful of
 * values with no matching token stay literal.
 */
.djs-parent {

  --button-border-radius: var(--bio-radius-md);
  --input-border-radius: var(--bio-radius-sm);
  --surface-border-radius: var(--bio-radius-lg);

  --canvas-fill-color: var(--bio-surface);

  --accent-color: var(--bio-canvas-accent);

  --bendpoint-fill-color: var(--bio-canvas-accent);
  --bendpoint-stroke-color: var(--canvas-fill-color);

  --context-pad-entry-background-color: var(--bio-surface);
  --context-pad-entry-hover-background-color: var(--bio-surface-medium);

  --element-dragger-color: var(--accent-color);
  --element-selected-outline-stroke-color: var(--accent-color);
  --element-selected-outline-secondary-stroke-color: var(--bio-canvas-accent-subtle);

  --lasso-fill-color: color-mix(in srgb, var(--bio-canvas-accent) 15%, transparent);
  --lasso-stroke-color: var(--element-selected-outline-stroke-color);

  --palette-entry-color: var(--bio-text);
  --palette-entry-hover-color: var(--bio-primary);
  --palette-entry-selected-color: var(--bio-primary);
  --palette-separator-color: var(--bio-border);
  --palette-toggle-hover-background-color: var(--bio-surface-medium);
  --palette-background-color: var(--bio-surface-subtle);
  --palette-border-color: var(--bio-border);

  --popup-font-family: "IBM Plex Sans", sans-serif;
  --popup-font-size: 14px;
  --popup-secondary-font-size: .9em;
  --popup-header-entry-selected-color: var(--bio-primary);
  --popup-header-font-weight: bolder;
  --popup-header-group-divider-color: var(--bio-border);
  --popup-background-color: var(--bio-surface-overlay);
  --popup-border-color: transparent;
  --popup-shadow-color: var(--bio-shadow);
  /* translucent, so the thumb darkens whatever it scrolls over */
  --popup-scrollbar-thumb-color: rgba(0, 0, 0, 0.2);
  --popup-button-background-color: var(--bio-surface-overlay);
  --popup-button-hover-background-color: var(--bio-surface-medium);
  --popup-disabled-color: var(--bio-text-subtle);
  --popup-description-color: var(--bio-text-subtle);
  --popup-no-results-color: var(--bio-text-subtlest);
  --popup-entry-title-color: var(--bio-text-subtlest);

  --popup-entry-selected-background-color: var(--bio-selected-surface);
  --popup-entry-selected-color: var(--bio-selected-text);
  --popup-search-border-color: var(--bio-border);
  --popup-search-focus-border-color: var(--bio-focus);
  --popup-search-focus-background-color: var(--bio-focus-surface);
  --popup-tab-color: var(--bio-text-subtlest);
  --popup-tab-hover-color: var(--bio-text);
  --popup-tab-active-color: var(--bio-text);
  --popup-tab-active-border-color: var(--bio-primary);
  --popup-tab-strip-border-color: var(--bio-border-disabled);
  --popup-tab-focus-border-color: var(--bio-focus);

  --resizer-fill-color: var(--bio-canvas-accent);
  --resizer-stroke-color: var(--canvas-fill-color);

  --search-font-family: "IBM Plex Sans", sans-serif;
  --search-font-size: 14px;
  --search-container-background-color: var(--bio-surface-overlay);
  --search-shadow-color: var(--bio-shadow);
  --search-input-border-color: var(--bio-border);
  --search-input-focus-border-color: var(--bio-focus);
  --search-input-focus-background-color: var(--bio-primary-surface);
  --search-result-hover-background-color: var(--bio-surface-medium);
  --search-result-secondary-color: var(--bio-text-subtlest);
  --search-preselected-background-color: color-mix(in srgb, var(--bio-canvas-accent) 15%, transparent);

  --shape-attach-allowed-stroke-color: var(--accent-color);
  --shape-connect-allowed-fill-color: var(--bio-surface-subtle);
  --shape-drop-allowed-fill-color: var(--bio-surface-subtle);
  --shape-drop-not-allowed-fill-color: var(--bio-danger-surface-subtle);
  --shape-resize-preview-stroke-color: var(--accent-color);

  --snap-line-stroke-color: color-mix(in srgb, var(--bio-canvas-accent) 30%, transparent);

  --space-tool-crosshair-stroke-color: var(--bio-text);

  --tooltip-error-background-color: var(--bio-danger-surface-subtle);
  --tooltip-error-border-color: var(--bio-danger);
  --tooltip-error-color: var(--bio-danger);

  --hover-tooltip-font-family: "IBM Plex Sans", sans-serif;
  --hover-tooltip-font-size: 12px;
  --hover-tooltip-secondary-font-size: 11px;
  --hover-tooltip-background-color: var(--bio-surface-inverted);
  --hover-tooltip-color: var(--bio-text-on-inverted);
  --hover-tooltip-shadow-color: var(--bio-shadow-subtle);

  --palette-tooltip-shortcut-background-color: var(--bio-surface-inverted-subtle);
}

/**
 * SVG styles
 */

.djs-container svg.drop-not-ok {
  background: var(--shape-drop-not-allowed-fill-color) !important;
}

.djs-container svg.new-parent {
  background: var(--shape-drop-allowed-fill-color) !important;
}

.djs-container svg:focus {
  outline-offset: -1px;
}

/**
 * outline styles
 */

.djs-outline,
.djs-selection-outline {
  fill: none;
  shape-rendering: geometricPrecision;
  stroke-width: 2px;
}

.djs-outline {
  visibility: hidden;
}

.djs-selection-outline {
  stroke: var(--element-selected-outline-stroke-color);
}

.djs-element.selected .djs-outline {
  visibility: visible;

  stroke: var(--element-selected-outline-stroke-color);
}

.djs-connection.selected .djs-outline {
  display: none;
}

.djs-multi-select .djs-element.selected .djs-outline,
.djs-dragging-active-lasso .djs-element.selected .djs-outline {
  stroke: var(--element-selected-outline-secondary-stroke-color);
  display: block;
}

.djs-outline-hidden .djs-outline {
  display: none !important;
}

.djs-shape.connect-ok .djs-visual > :nth-child(1) {
  fill: var(--shape-connect-allowed-fill-color) !important;
}

.djs-shape.connect-not-ok .djs-visual > :nth-child(1),
.djs-shape.drop-not-ok .djs-visual > :nth-child(1) {
  fill: var(--shape-drop-not-allowed-fill-color) !important;
}

.djs-shape.new-parent .djs-visual > :nth-child(1) {
  fill: var(--shape-drop-allowed-fill-color) !important;
}


/* Override move cursor during drop and connect */
.drop-not-ok,
.connect-not-ok,
.drop-not-ok *,
.connect-not-ok * {
  cursor: not-allowed !important;
}

.drop-ok,
.connect-ok,
.drop-ok *,
.connect-ok * {
  cursor: default !important;
}

.djs-element.attach-ok .djs-visual > :nth-child(1) {
  stroke-width: 5px !important;
  stroke: var(--shape-attach-allowed-stroke-color) !important;
}

.djs-frame.connect-not-ok .djs-visual > :nth-child(1),
.djs-frame.drop-not-ok .djs-visual > :nth-child(1) {
  stroke-width: 3px !important;
  stroke: var(--shape-drop-not-allowed-fill-color) !important;
  fill: none !important;
}

/**
* Selection box style
*
*/
.djs-lasso-overlay {
  fill: var(--lasso-fill-color);
  stroke: var(--lasso-stroke-color);
  stroke-width: 2px;
  shape-rendering: geometricPrecision;
  pointer-events: none;
}

/**
 * Resize styles
 */
.djs-resize-overlay {
  fill: none;

  stroke-dasharray: 5 1 3 1;
  stroke: var(--shape-resize-preview-stroke-color);

  pointer-events: none;
}

.djs-resizer-hit {
  fill: none;
  pointer-events: all;
}

.djs-resizer-visual {
  fill: var(--resizer-fill-color);
  stroke-width: 1px;
  stroke: var(--resizer-stroke-color);
  shape-rendering: geometricPrecision;
}

.djs-resizer:hover .djs-resizer-visual {
  stroke: var(--resizer-stroke-color);
  stroke-opacity: 1;
}

.djs-cursor-resize-ns,
.djs-resizer-n,
.djs-resizer-s {
  cursor: ns-resize;
}

.djs-cursor-resize-ew,
.djs-resizer-e,
.djs-resizer-w {
  cursor: ew-resize;
}

.djs-cursor-resize-nwse,
.djs-resizer-nw,
.djs-resizer-se {
  cursor: nwse-resize;
}

.djs-cursor-resize-nesw,
.djs-resizer-ne,
.djs-resizer-sw {
  cursor: nesw-resize;
}

.djs-shape.djs-resizing > .djs-outline {
  visibility: hidden !important;
}

.djs-shape.djs-resizing > .djs-resizer {
  visibility: hidden;
}

.djs-dragger > .djs-resizer {
  visibility: hidden;
}

/**
 * drag styles
 */
.djs-dragger * {
  fill: none !important;
  stroke: var(--element-dragger-color) !important;
}

.djs-dragger tspan,
.djs-dragger text {
  fill: var(--element-dragger-color) !important;
  stroke: none !important;
}

.djs-dragger marker circle,
.djs-dragger marker path,
.djs-dragger marker polygon,
.djs-dragger marker polyline,
.djs-dragger marker rect {
  fill: var(--element-dragger-color) !important;
  stroke: none !important;
}

.djs-dragger marker text,
.djs-dragger marker tspan {
  fill: none !important;
  stroke: var(--element-dragger-color) !important;
}

.djs-dragging,
.djs-dragging > * {
  opacity: 0.3 !important;
  pointer-events: none !important;
}

/**
 * no pointer events for visual
 */
.djs-visual,
.djs-outline {
  pointer-events: none;
}

.djs-element.attach-ok .djs-hit {
  stroke-width: 60px !important;
}

/**
 * all pointer events for hit shape
 */
.djs-element > .djs-hit-all,
.djs-element > .djs-hit-no-move {
  pointer-events: all;
}

.djs-element > .djs-hit-stroke,
.djs-element > .djs-hit-click-stroke {
  pointer-events: stroke;
}

/**
 * shape / connection basic styles
 */
.djs-connection .djs-visual {
  stroke-width: 2px;
  fill: none;
}

.djs-cursor-grab {
  cursor: -webkit-grab;
  cursor: -moz-grab;
  cursor: grab;
}

.djs-cursor-grabbing {
  cursor: -webkit-grabbing;
  cursor: -moz-grabbing;
  cursor: grabbing;
}

.djs-cursor-crosshair {
  cursor: crosshair;
}

.djs-cursor-move {
  cursor: move;
}

.djs-cursor-resize-ns {
  cursor: ns-resize;
}

.djs-cursor-resize-ew {
  cursor: ew-resize;
}


/**
 * snapping
 */
.djs-snap-line {
  stroke: var(--snap-line-stroke-color);
  stroke-linecap: round;
  stroke-width: 2px;
  pointer-events: none;
}

/**
 * snapping
 */
.djs-crosshair {
  stroke: var(--space-tool-crosshair-stroke-color);
  stroke-linecap: round;
  stroke-width: 1px;
  pointer-events: none;
  shape-rendering: geometricPrecision;
  stroke-dasharray: 5, 5;
}

/**
 * palette
 */

.djs-palette {
  position: absolute;
  left: 20px;
  top: 20px;

  box-sizing: border-box;
  width: 48px;
}

.djs-palette .separator {
  margin: 5px;
  padding-top: 5px;

  border: none;
  border-bottom: solid 1px var(--palette-separator-color);

  clear: both;
}

.djs-palette .entry:before {
  vertical-align: initial;
}

.djs-palette .djs-palette-toggle {
  cursor: pointer;
}

.djs-palette .entry,
.djs-palette .djs-palette-toggle {
  color: var(--palette-entry-color);
  font-size: 30px;

  text-align: center;
}

.djs-palette .entry {
  float: left;
}

.djs-palette .entry img {
  max-width: 100%;
}

.djs-palette .djs-palette-entries:after {
  content: '';
  display: table;
  clear: both;
}

.djs-palette .djs-palette-toggle:hover {
  background: var(--palette-toggle-hover-background-color);
}

.djs-palette .entry:hover {
  color: var(--palette-entry-hover-color);
}

.djs-palette .highlighted-entry {
  color: var(--palette-entry-selected-color) !important;
}

.djs-palette .entry,
.djs-palette .djs-palette-toggle {
  width: 46px;
  height: 46px;
  line-height: 46px;
  cursor: default;
}

/**
 * Palette open / two-column layout is controlled via
 * classes on the palette. Events to hook into palette
 * changed life-cycle are available in addition.
 */
.djs-palette.two-column.open {
  width: 94px;
}

.djs-palette:not(.open) .djs-palette-entries {
  display: none;
}

.djs-palette:not(.open) {
  overflow: hidden;
}

.djs-palette.open .djs-palette-toggle {
  display: none;
}

.djs-hover-tooltip {
  position: fixed;
  z-index: 1000;

  display: flex;
  align-items: center;
  gap: 6px;

  padding: 6px 10px;
  border-radius: var(--surface-border-radius);

  background-color: var(--hover-tooltip-background-color);
  color: var(--hover-tooltip-color);

  font-family: var(--hover-tooltip-font-family);
  font-size: var(--hover-tooltip-font-size);
  line-height: 1.2;
  white-space: nowrap;

  pointer-events: none;
  box-shadow: 0 1px 4px var(--hover-tooltip-shadow-color);
}

.djs-hover-tooltip--right {
  transform: translateY(-50%);
}

.djs-hover-tooltip--top {
  transform: translate(-50%, -100%);
}

.djs-palette-tooltip-shortcut {
  padding: 1px 5px;

  border-radius: var(--button-border-radius);

  background-color: var(--palette-tooltip-shortcut-background-color);

  font-family: monospace;
  font-size: var(--hover-tooltip-secondary-font-size);
  line-height: 1.2;
}

/**
 * context-pad
 */
.djs-context-pad {
  position: absolute;
  display: none;
  pointer-events: none;
  line-height: 1;
  width: 72px;
  z-index: 100;
}

.djs-context-pad .entry {
  width: 22px;
  height: 22px;
  text-align: center;
  display: inline-block;
  font-size: 22px;
  margin: 0 2px 2px 0;

  border-radius: 3px;

  cursor: default;

  background-color: var(--context-pad-entry-background-color);
  box-shadow: 0 0 2px 1px var(--context-pad-entry-background-color);
  pointer-events: all;
  vertical-align: middle;
}

.djs-context-pad .entry:hover {
  background: var(--context-pad-entry-hover-background-color);
}

.djs-context-pad.open {
  display: block;
}

/**
 * popup styles
 */
.djs-popup {
  line-height: 1;
  box-sizing: border-box;
  background: var(--popup-background-color);
  overflow: hidden;
  position: fixed;
  z-index: 200;
  box-shadow: 0px 2px 6px var(--popup-shadow-color);
  border: solid 1px var(--popup-border-color);
  min-width: 120px;
  max-width: 300px;
  outline: none;
  font-size: var(--popup-font-size);
  font-family: var(--popup-font-family);
}

.djs-popup-search input {
  width: 100%;
  box-sizing: border-box;
  font-size: var(--popup-font-size);
  padding: 3px 6px 3px 28px;
  border-radius: var(--input-border-radius);
  border: solid 1px var(--popup-search-border-color);
  line-height: 21px;
}

.djs-popup-search input:focus {
  background-color: var(--popup-search-focus-background-color);
  border: solid 1px var(--popup-search-focus-border-color);
  outline: none;
}

.djs-popup-header {
  display: flex;
  align-items: stretch;
  line-height: 20px;
  margin: 10px 12px 10px 12px;
}

.djs-popup-header .entry {
  border-radius: 2px;
}

.djs-popup button.entry {
  padding: 0;
  background: transparent;
  border: 0;
}

.djs-popup-header .entry.active {
  color: var(--popup-header-entry-selected-color);
}

.djs-popup-header .entry.disabled {
  color: inherit;
}

.djs-popup-header-group {
  display: flex;
  flex-direction: row;
  align-items: center;
  list-style: none;
  margin: 0;
  padding: 0;
}

.djs-popup-header-group .entry {
  display: flex;
  flex-direction: row;
  align-items: center;
}

.djs-popup-header-group + .djs-popup-header-group:before {
  content: '';
  width: 1px;
  height: 20px;
  background: var(--popup-header-group-divider-color);
  margin: 0 5px;
}

.djs-popup-search {
  position: relative;
  width: auto;
  margin: 10px 12px;
}

.djs-popup-tabs-container {
  position: relative;
  border-bottom: solid 1px var(--popup-tab-strip-border-color);
}

/**
 * The scroll control doubles as the edge fade: tabs scrolled past it fade out
 * rather than being cut off behind an opaque block.
 */
.djs-popup-tabs-scroll {
  appearance: none;
  position: absolute;
  top: 0;
  bottom: 1px;
  width: 28px;
  display: flex;
  align-items: center;
  padding: 0;
  border: none;
  border-radius: 0;
  color: var(--popup-tab-color);
  cursor: pointer;
}

.djs-popup-tabs-scroll:hover {
  color: var(--popup-tab-hover-color);
}

.djs-popup-tabs-scroll-start {
  left: 0;
  justify-content: flex-start;
  background: linear-gradient(to left, transparent, var(--popup-background-color) 60%);
}

.djs-popup-tabs-scroll-end {
  right: 0;
  justify-content: flex-end;
  background: linear-gradient(to right, transparent, var(--popup-background-color) 60%);
}

.djs-popup-tabs-scroll-start svg {
  transform: rotate(180deg);
}

.djs-popup-tabs {
  display: flex;
  flex-wrap: nowrap;
  gap: 2px;
  overflow-x: auto;
  overflow-y: hidden;
  padding: 0 12px;

  /* keep scrolled-to tabs clear of the scroll controls */
  scroll-padding: 0 28px;
  scrollbar-width: none;
}

.djs-popup-tabs::-webkit-scrollbar {
  display: none;
}

.djs-popup-tab {
  appearance: none;
  background: transparent;
  border: none;
  border-bottom: solid 2px transparent;
  border-radius: 0;
  flex: 0 0 auto;
  padding: 6px 10px;
  font: inherit;
  font-size: var(--popup-font-size);
  color: var(--popup-tab-color);
  cursor: pointer;
  white-space: nowrap;
}

.djs-popup-tab:hover {
  color: var(--popup-tab-hover-color);
}

.djs-popup-tab:focus-visible {
  outline: solid 1px var(--popup-tab-focus-border-color);
  outline-offset: -2px;
}

.djs-popup-tab[aria-selected="true"] {
  color: var(--popup-tab-active-color);
  border-bottom-color: var(--popup-tab-active-border-color);
  font-weight: var(--popup-header-font-weight);
}

.djs-popup-title {
  font-size: var(--popup-font-size);
  font-weight: var(--popup-header-font-weight);
  flex: 1;
  margin: 0;
}

.djs-popup-breadcrumbs {
  display: flex;
  line-height: 20px;
  margin: 10px 12px;
}

.djs-popup-breadcrumbs-item {
  display: inline-flex;
  min-width: 0;
  padding: 0;
  margin: 0;
  background: transparent;
  border: 0;
  outline: none;
  appearance: none;
  color: var(--popup-description-color);
  font: inherit;
  cursor: pointer;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.djs-popup-breadcrumbs-item--separator::before {
  display: inline-block;
  content: '/';
  color: var(--popup-description-color);
  margin: 0 4px;
}

.djs-popup-breadcrumbs-item:hover {
  color: inherit;
  text-decoration: underline;
}

.djs-popup-breadcrumbs-item:focus-visible {
  outline: 1px solid var(--popup-search-focus-border-color);
  outline-offset: 2px;
}

.djs-popup-breadcrumbs-item--back {
  align-items: center;
  justify-content: center;
  flex-shrink: 0;
  padding: 2px 3px;
  margin-right: 6px;
  border: 1px solid var(--popup-search-border-color);
  border-radius: 4px;
}

.djs-popup-breadcrumbs-item--back:hover {
  background: var(--popup-button-hover-background-color);
}

.djs-popup-breadcrumbs-item--current {
  font-weight: var(--popup-header-font-weight);
  color: inherit;
  cursor: default;
}

.djs-popup-breadcrumbs-item--current:hover {
  text-decoration: none;
}

.djs-popup-entry-actions {
  display: flex;
  align-items: center;
  flex-shrink: 0;
  gap: 6px;
  margin-left: 6px;
}

.djs-popup-entry-chevron {
  display: flex;
  align-items: center;
  color: var(--popup-description-color);
}

.djs-popup-search-icon {
  position: absolute;
  left: 8px;
  top: 7px;
}

.djs-popup-search-count {
  margin: 0 12px;
  font-size: var(--popup-secondary-font-size);
  color: var(--popup-description-color);
}

.djs-popup-results {
  margin: 7px 3px 7px 12px;
  list-style: none;
  max-height: 280px;
  overflow: auto;
  padding-right: 9px;
}

/**
 * The results list is focusable (as a listbox holding
 * \`aria-activedescendant\`) when there is no search field.
 * The active entry is indicated via \`.entry.selected\`, so we hide
 * the outline on the list container itself.
 */
.djs-popup-results:focus {
  outline: none;
}

.djs-popup-group {
  margin: 0;
  padding: 0;
  width: 100%;
}

.djs-popup-body .entry,
.djs-popup-body .entry-header {
  padding: 5px 7px;
  cursor: default;
  border-radius: 4px;
}

.djs-popup-body .entry-header {
  font-weight: var(--popup-header-font-weight);
  color: var(--popup-entry-title-color);
  padding-left: 0;
}

.djs-popup [class*="icon"] .djs-popup-label,
.djs-popup-label:not(:first-child) {
  margin-left: .5em;
}

.djs-popup [class*="icon"]:before,
.djs-popup-entry-icon {
  width: 1em;
  height: 1em;
  display: inline-block;
  font-size: 1.4em;
  vertical-align: middle;
}

.djs-popup-body .entry-header:not(:first-child) {
  margin-top: 8px;
  margin-bottom: 2px;
}

.djs-popup-body .entry {
  display: flex;
  flex-direction: row;
  align-items: stretch;
  height: min-content;
}

.djs-popup .entry.selected {
  color: var(--popup-entry-selected-color);
  background-color: var(--popup-entry-selected-background-color);
}

.djs-popup .entry.disabled {
  color: var(--popup-disabled-color);
  cursor: not-allowed;
}

.djs-popup-body .entry:not(:first-child) {
  margin-top: 2px;
}

.djs-popup-entry-content {
  display: flex;
  flex-direction: column;
  flex: 1;
}

.djs-popup-entry-description {
  font-size: var(--popup-secondary-font-size);
  margin-top: .25em;

  color: var(--popup-description-color);
}

.djs-popup-label,
.djs-popup-entry-description {
  line-height: 1.4em;
}

.djs-popup .entry,
.djs-popup .entry-header {
  margin: 1px;
}

.djs-popup-body {
  flex-direction: column;
  width: auto;
}

.djs-popup *::-webkit-scrollbar {
  width: 6px;
}

.djs-popup *::-webkit-scrollbar-thumb {
  border-radius: 3px;
  background-color: var(--popup-scrollbar-thumb-color);
}

.djs-popup *::-webkit-scrollbar-track {
  box-shadow: none;
  background: transparent;
  margin: 0;
  padding: 5px;
}

.djs-popup-no-results {
  padding: 0 12px 12px 12px;
  color: var(--popup-no-results-color);
}

.djs-popup-footer {
  display: flex;
  padding: 5px 12px 7px 12px;
  border-top: solid 1px var(--popup-border-color);
}

/**
 * The footer holds the keyboard/assistive-technology reachable documentation
 * link. Pointer interaction switches the popup to the per-entry
 * \`.djs-popup-entry-docs\` affordance instead.
 */
.djs-popup--pointer .djs-popup-footer {
  display: none;
}

.djs-popup-entry-docs {
  display: flex;
  align-items: center;
  justify-content: center;
  flex-shrink: 0;
  visibility: hidden;
  padding: 2px 3px;
  color: var(--popup-description-color);
  background: var(--popup-button-background-color);
  border: 1px solid var(--popup-search-border-color);
  border-radius: 4px;
  cursor: pointer;
  transition: background-color .12s ease, border-color .12s ease, color .12s ease;
}

.djs-popup--pointer .djs-popup-body .entry:hover .djs-popup-entry-docs {
  visibility: visible;
}

.djs-popup-body .entry .djs-popup-entry-docs:hover {
  background: var(--popup-button-hover-background-color);
}

.djs-popup-entry-docs svg {
  vertical-align: middle;
}

.djs-popup-footer-docs {
  display: inline-flex;
  align-items: center;
  gap: 3px;
  font-size: var(--popup-secondary-font-size);
  color: var(--popup-description-color);
  text-decoration: none;
}

.djs-popup-footer-docs:hover {
  text-decoration: underline;
}

.djs-popup-footer-docs svg {
  vertical-align: middle;
  margin: 2px;
}

/**
 *  palette styles
 */
.djs-palette {
  background: var(--palette-background-color);
  border: solid 1px var(--palette-border-color);
  border-radius: var(--surface-border-radius);
}

/**
 * bendpoints
 */
.djs-segment-dragger,
.djs-bendpoint {
  display: none;
}

.djs-segment-dragger .djs-visual {
  display: none;

  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-width: 1px;
  stroke-opacity: 1;
}

.djs-segment-dragger:hover .djs-visual {
  display: block;
}

.djs-bendpoint .djs-visual {
  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-width: 1px;
}

.djs-segment-dragger:hover,
.djs-bendpoints.hover .djs-segment-dragger,
.djs-bendpoints.selected .djs-segment-dragger,
.djs-bendpoint:hover,
.djs-bendpoints.hover .djs-bendpoint,
.djs-bendpoints.selected .djs-bendpoint {
  display: block;
}

.djs-drag-active .djs-bendpoints * {
  display: none;
}

.djs-bendpoints:not(.hover) .floating {
  display: none;
}

.djs-bendpoint.floating:not(.positioned) {
  display: none;
}

.djs-segment-dragger:hover .djs-visual,
.djs-segment-dragger.djs-dragging .djs-visual,
.djs-bendpoint:hover .djs-visual,
.djs-bendpoint.floating .djs-visual {
  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-opacity: 1;
}

.djs-bendpoint.floating .djs-hit {
  pointer-events: none;
}

.djs-segment-dragger .djs-hit,
.djs-bendpoint .djs-hit {
  fill: none;
  pointer-events: all;
}

.djs-segment-dragger.horizontal .djs-hit {
  cursor: ns-resize;
}

.djs-segment-dragger.vertical .djs-hit {
  cursor: ew-resize;
}

.djs-segment-dragger.djs-dragging .djs-hit {
  pointer-events: none;
}

.djs-updating,
.djs-updating > * {
  pointer-events: none !important;
}

.djs-updating .djs-context-pad,
.djs-updating .djs-outline,
.djs-updating .djs-bendpoint,
.djs-multi-select .djs-bendpoint,
.djs-multi-select .djs-segment-dragger,
.connect-ok .djs-bendpoint,
.connect-not-ok .djs-bendpoint,
.drop-ok .djs-bendpoint,
.drop-not-ok .djs-bendpoint {
  display: none !important;
}

.djs-segment-dragger.djs-dragging,
.djs-bendpoint.djs-dragging {
  display: block;
  opacity: 1.0;
}


/**
 * tooltips
 */
.djs-tooltip-error {
  width: 160px;
  padding: 6px;

  background: var(--tooltip-error-background-color);
  border: solid 1px var(--tooltip-error-border-color);
  border-radius: var(--surface-border-radius);
  color: var(--tooltip-error-color);
  font-size: 12px;
  line-height: 16px;

  opacity: 0.75;
}

.djs-tooltip-error:hover {
  opacity: 1;
}


/**
 * search pad
 */
.djs-search-open .djs-context-pad {
  display: none;
}

.djs-search-open .djs-connection.selected .djs-outline {
  display: block;
}

.djs-search-container {
  position: absolute;
  top: 20px;
  left: 0;
  right: 0;
  margin-left: auto;
  margin-right: auto;

  width: 25%;
  min-width: 300px;
  max-width: 400px;
  z-index: 10;

  font-family: var(--search-font-family);
  font-size: var(--search-font-size);
  border-radius: var(--surface-border-radius);
  box-shadow: 0px 2px 6px var(--search-shadow-color);
}

.djs-search-container:not(.open) {
  display: none;
}

.djs-search-input {
  position: relative;
}

.djs-search-input svg {
  position: absolute;
  left: 8px;
  top: 7px;
}

.djs-search-input input {
  font-size: var(--search-font-size);
  width: 100%;
  padding: 3px 6px 3px 28px;
  border: 1px solid var(--search-input-border-color);
  border-radius: var(--input-border-radius);
  box-sizing: border-box;
  line-height: 21px;
}

.djs-search-input input:focus {
  background-color: var(--search-input-focus-background-color);
  border: solid 1px var(--search-input-focus-border-color);
  outline: none;
}

.djs-search-results {
  position: relative;
  overflow-y: auto;
  max-height: 200px;
  background: var(--search-container-background-color);
}

.djs-search-result {
  padding: 6px 8px;
}

.djs-search-result-primary {
  margin: 0 0 3px;
  text-overflow: ellipsis;
  overflow: hidden;
  white-space: nowrap;
}

.djs-search-result-secondary {
  font-family: monospace;
  margin: 0;
  text-overflow: ellipsis;
  overflow: hidden;
  white-space: nowrap;
  color: var(--search-result-secondary-color);
}

.djs-search-result:hover {
  background: var(--search-result-hover-background-color);
}

.djs-search-result-selected {
  background: var(--search-result-hover-background-color);
}

.djs-search-result-selected:hover {
  background: var(--search-result-hover-background-color);
}

.djs-search-open .djs-element .djs-outline {
  fill: var(--search-preselected-background-color) !important;
}

/**
 * hidden styles
 */
.djs-element-hidden,
.djs-element-hidden .djs-hit,
.djs-element-hidden .djs-outline,
.djs-label-hidden .djs-label {
  display: none !important;
}

.djs-element .djs-hit-stroke,
.djs-element .djs-hit-click-stroke,
.djs-element .djs-hit-all {
  cursor: move;
}`;var Ia=`/**
 * Semantic tokens, copied from \`@bpmn-io/theme\` to style the components
 * according to this theme.
 *
 * Names and values of the tokens should stay intact with the \`@bpmn-io/theme\`
 * source of truth, to ensure matching styles and allow overrides with an
 * alternative theme.
 */
.bio-theme-parent {
  --bio-surface-subtle: hsl(225, 10%, 97%);
  --bio-text-on-primary: hsl(0, 0%, 100%);
  --bio-border: hsl(225, 10%, 75%);
  --bio-primary: hsl(205, 100%, 40%);
  --bio-focus: hsl(205, 100%, 40%);
  --bio-radius-md: 3px;
  --bio-radius-lg: 4px;
}

.bjs-container {
  --bjs-font-family: Arial, sans-serif;

  --accent-color: var(--bio-primary);

  --breadcrumbs-font-family: var(--bjs-font-family);
  --breadcrumbs-item-color: var(--accent-color);
  --breadcrumbs-background-color: var(--bio-surface-subtle);
  --breadcrumbs-border-color: var(--bio-border);
  --breadcrumbs-focus-outline-color: var(--bio-focus);
  --drilldown-fill-color: var(--bio-text-on-primary);
  --drilldown-background-color: var(--accent-color);
  --drilldown-focus-outline-color: var(--bio-focus);

  --button-border-radius: var(--bio-radius-md);
  --surface-border-radius: var(--bio-radius-lg);
}

.bjs-breadcrumbs {
  position: absolute;
  display: none;
  flex-wrap: wrap;
  align-items: center;
  top: 20px;
  left: 20px;
  padding: 5px 10px;
  margin: 0px;
  font-family: var(--breadcrumbs-font-family);
  font-size: 16px;
  line-height: normal;
  background-color: var(--breadcrumbs-background-color);
  border: solid 1px var(--breadcrumbs-border-color);
  border-radius: var(--surface-border-radius);
  row-gap: 5px;
}

.bjs-breadcrumbs-shown .bjs-breadcrumbs {
  display: flex;
}

.djs-palette-shown .bjs-breadcrumbs {
  left: 90px;
}

.djs-palette-shown.djs-palette-two-column .bjs-breadcrumbs {
  left: 140px;
}

.bjs-breadcrumbs li {
  display: inline-flex;
  align-items: center;
}

.bjs-breadcrumbs a.bjs-crumb {
  cursor: pointer;
  color: var(--breadcrumbs-item-color);
  text-decoration: none;
}

.bjs-breadcrumbs a.bjs-crumb:focus-visible {
  outline: solid 1px var(--breadcrumbs-focus-outline-color);
  outline-offset: 1px;
}

.bjs-breadcrumbs li:not(:first-child)::before {
  content: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="17" height="17" viewBox="0 0 24 24"><path d="M10 6L8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z" /><path d="M0 0h24v24H0z" fill="none" /></svg>');
  padding: 0 8px;
  height: 1em;
}

.bjs-breadcrumbs .bjs-crumb {
  display: inline-block;
  max-width: 200px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.bjs-drilldown {
  width: 20px;
  height: 20px;

  padding: 0px;
  margin-left: -20px;

  cursor: pointer;
  border: none;
  border-radius: var(--button-border-radius);

  fill: var(--drilldown-fill-color);
  background-color: var(--drilldown-background-color);
}

.bjs-drilldown:focus-visible {
  outline: solid 1px var(--drilldown-focus-outline-color);
  outline-offset: 1px;
}

.bjs-drilldown-empty {
  display: none;
}

.selected .bjs-drilldown-empty {
  display: inherit;
}

[data-popup="align-elements"] .djs-popup-results {
  display: flex;
}

[data-popup="align-elements"] .djs-popup-body [data-group] + [data-group] {
  border-left: 1px solid var(--popup-border-color);
}

[data-popup="align-elements"] [data-group="align"] {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
}

[data-popup="align-elements"] .djs-popup-body .entry {
  padding: 6px 8px;
}

[data-popup="align-elements"] .djs-popup-body .entry:not(:first-child) {
  margin-top: 0;
}

[data-popup="align-elements"] .djs-popup-entry-icon {
  display: block;
  margin: 0;
  height: 20px;
  width: 20px;
}
`;var Fa=`* { box-sizing: border-box }
body { margin: 0; display: flex; height: 100vh; font: 14px/1.45 system-ui, 'DejaVu Sans', sans-serif; color: #1d2733; background: #f5f6f8 }
h1 { font-size: 16px; margin: 0 0 12px } h2 { margin: 0 0 12px; font-size: 20px } h3 { margin: 20px 0 8px; font-size: 15px }
small { color: #5c6876; font-weight: 400 } h2 small { font-size: 13px }
nav { width: 270px; flex: none; overflow: auto; padding: 16px; background: #fff; border-right: 1px solid #d8dde3 }
nav select { width: 100%; margin-bottom: 12px; padding: 5px }
nav a { display: flex; justify-content: space-between; gap: 8px; padding: 5px 8px; border-radius: 5px; color: inherit; text-decoration: none }
nav a small { flex: none } nav a:hover { background: #eef1f5 } nav a.kini { background: #dfe8f5; font-weight: 600 }
main { flex: 1; overflow: auto; padding: 20px 24px }
.angka { display: flex; gap: 28px; margin-bottom: 14px } .angka > div > span:first-child { display: block; color: #5c6876; font-size: 12px }
.takar { display: inline-flex; align-items: center; gap: 7px; white-space: nowrap }
.batang { width: 64px; height: 7px; border-radius: 4px; background: #f0b9a8; overflow: hidden } .batang i { display: block; height: 100%; background: #2c8a57 }
main.definisi { display: flex; flex-direction: column; padding-bottom: 0 }
.tabel { flex: 0 1 auto; max-height: 56vh; overflow: auto }
.kanvas { flex: none; height: 56vh; background: #fff; border: 1px solid #d8dde3; border-radius: 6px }
.bawah { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 24px } .bawah section { overflow: auto; padding-bottom: 16px }
table { border-collapse: collapse; background: #fff; border: 1px solid #d8dde3 } th, td { padding: 5px 11px; text-align: left; border-bottom: 1px solid #e6e9ee; vertical-align: top }
th { font-size: 12px; color: #5c6876; font-weight: 600 } td a { color: #124b8f }
.dmn { width: 100% } .dmn th { position: sticky; top: 0; background: #fff } .dmn tbody tr { cursor: pointer } .dmn td.batas { border-right: 3px double #b8c1cc }
.dmn tr.dilewati { background: #e5f4ea } .dmn tr.belum-dilewati { background: #fce4dd }
ul.belum, ol.uji { margin: 0; padding-left: 0; list-style: none } ul.belum li { padding: 3px 0 } 
.belum button { border: 0; background: none; padding: 0; font: inherit; color: #a1280c; text-align: left; cursor: pointer; text-decoration: underline dotted }
.macam { display: inline-block; width: 104px; color: #5c6876; font-size: 12px }
#rincian > p:first-child { margin-top: 22px } .kosong, .id { color: #5c6876; margin: 0 0 8px } p.penuh { color: #1f7044 } small.penuh { color: #1f7044 } small.kurang { color: #a1280c }
.gagal { color: #a1280c; font-weight: 600; margin: 0 0 8px }
.jenis { display: inline-block; margin-right: 6px; padding: 1px 7px; border-radius: 9px; font-size: 12px } .jenis.ya { background: #d5eddf } .jenis.tidak { background: #fce4dd; text-decoration: line-through }
.hitung { padding: 0 5px; border-radius: 8px; background: #2c8a57; color: #fff; font-size: 10px; line-height: 15px; display: block }
.dilewati.djs-shape > .djs-visual > :is(rect, circle, polygon):first-child { fill: #e5f4ea !important; stroke: #2c8a57 !important }
.dilewati.djs-connection > .djs-visual > path { stroke: #2c8a57 !important; stroke-width: 2.5px !important }
.belum-dilewati.djs-shape > .djs-visual > :is(rect, circle, polygon):first-child { fill: #fce4dd !important; stroke: #c4391a !important; stroke-width: 3px !important }
.belum-dilewati.djs-connection > .djs-visual > path { stroke: #c4391a !important; stroke-width: 3px !important; stroke-dasharray: 6 4 }
.legenda { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 12px } .legenda span { padding: 0 9px; border: 1px solid #7d8794; border-radius: 9px; font-size: 12px; line-height: 20px }
.panas-1 { --panas: #eef6fb; --tulisan: #1d2733 } .panas-2 { --panas: #c9e2f2; --tulisan: #1d2733 } .panas-3 { --panas: #fde3a1; --tulisan: #1d2733 } .panas-4 { --panas: #f8b36a; --tulisan: #1d2733 } .panas-5 { --panas: #e8704a; --tulisan: #1d2733 } .tak-dilewati { --panas: #fff; --tulisan: #5c6876 }
.legenda span, .dmn tr[class^=panas], .dmn tr.tak-dilewati { background: var(--panas); color: var(--tulisan) }
:is(.panas-1, .panas-2, .panas-3, .panas-4, .panas-5).djs-shape > .djs-visual > :is(rect, circle, polygon):first-child { fill: var(--panas) !important }
:is(.panas-4, .panas-5).djs-connection > .djs-visual > path { stroke-width: 4px !important } .panas-3.djs-connection > .djs-visual > path { stroke-width: 3px !important }
.tak-dilewati.djs-shape > .djs-visual > :is(rect, circle, polygon):first-child { stroke: #b8c1cc !important } .tak-dilewati.djs-connection > .djs-visual > path { stroke: #b8c1cc !important; stroke-dasharray: 6 4 }
.bilangan { text-align: right; font-variant-numeric: tabular-nums }
.berbeda.djs-shape > .djs-visual > :is(rect, circle, polygon):first-child { stroke: #8a3ffc !important; stroke-width: 5px !important }
.berbeda.djs-connection > .djs-visual > path { stroke: #8a3ffc !important; stroke-width: 5px !important }
.dmn tr.berbeda td:first-child { box-shadow: inset 5px 0 #8a3ffc } .beda { color: #6929c4; margin: 0 0 4px }
.banding { max-width: 100% } .banding td { overflow-wrap: anywhere } .banding td:nth-child(-n + 3) { overflow-wrap: normal } .banding td:nth-child(2) { white-space: nowrap } .banding td:first-child { min-width: 13em } .banding td p { margin: 0 0 4px }
.hilang { background: #fce4dd } .datang { background: #e5f4ea } mark { color: inherit } .hilang mark { background: #f3b09d; text-decoration: line-through } .datang mark { background: #a5d9b7 }
.gulir { overflow-x: auto }
.dipilih .djs-outline, .dipilih > .djs-visual { filter: drop-shadow(0 0 5px #124b8f) drop-shadow(0 0 2px #124b8f) }
@media (max-width: 700px) {
  body { display: block; height: auto } nav { width: auto; max-height: 35vh; border-right: 0; border-bottom: 1px solid #d8dde3 } main { overflow: visible; padding: 16px }
  .angka { flex-wrap: wrap; gap: 8px 20px } .bawah { grid-template-columns: minmax(0, 1fr); gap: 0 } #rincian { order: -1 }
  .banding thead { display: none } .banding, .banding tbody, .banding tr { display: block } .banding tr { padding: 8px 0; border-bottom: 1px solid #d8dde3 }
  .banding td { display: grid; grid-template-columns: 84px minmax(0, 1fr); padding: 2px 10px; border: 0 } .banding td::before { content: attr(data-kolom); color: #5c6876; font-size: 12px }
}
`;var Y=JSON.parse(document.getElementById("data").textContent),$a="ringkasan",Va=(Y.comparison??Y.year)?.title??"Cakupan BPMN dan DMN",Ht=Y.year?"simulasi":Y.comparison?"cerita":"uji",wi=Y.definitions.filter(e=>!Y.comparison?.before.includes(e.id)),Ei=(e,t)=>Y.comparison?.elements[e.id]?.[t.id]??[],za=.8,ut={uji:Y.year?0:-1,penampil:null,ditunjuk:null},Xp=[.02,.1,.35,.7,1],Ut=e=>e.toLocaleString("id-ID");function P(e,t={},...r){let n=Object.assign(document.createElement(e),t);return n.append(...r.filter(i=>i!=null)),n}var _i=e=>`${(Math.floor(e*10)/10).toFixed(1).replace(".",",")} %`,Yt=e=>e.tests.filter(([t])=>ut.uji<0||t===ut.uji).reduce((t,[,r])=>t+r,0),_n=e=>Yt(e)>0,Wa=(e,t)=>e.elements.filter(r=>r.sorts.includes(t)),ki=(e,t)=>{let r=Wa(e,t);return{total:r.length,lewat:r.filter(_n).length}},wn=({total:e,lewat:t})=>e?100*t/e:100,Sr=e=>["simpul","alur","aturan"].map(t=>ki(e,t)).reduce((t,r)=>({total:t.total+r.total,lewat:t.lewat+r.lewat}),{total:0,lewat:0});function Ar(e){let t=wn(e);return P("span",{className:"takar",title:`${e.lewat} dari ${e.total}`},P("span",{className:`batang ${t===100?"penuh":""}`},Object.assign(P("i"),{style:`width:${t}%`})),P("b",{textContent:e.total?_i(t):"–"}),P("small",{textContent:e.total?`${e.lewat}/${e.total}`:""}))}function Kt(e,t=!1){return P("tr",{},...e.map(r=>P(t?"th":"td",{},r??"")))}function sr(e,t){return P("table",{},P("thead",{},Kt(e,!0)),P("tbody",{},...t))}var En=(...e)=>P("div",{className:"gulir"},...e),Ha=e=>e.on?`${e.name}, pada ${e.on}`:e.name,Ua=e=>P("a",{href:`#${encodeURIComponent(e.id)}`,textContent:e.name,title:e.id});function Zp(e){let t=ut.penampil?.get("elementRegistry").get(e.id);if(!t)return;let r=ut.penampil.get("canvas");ut.ditunjuk&&r.removeMarker(ut.ditunjuk,"dipilih"),ut.ditunjuk=e.id,r.addMarker(e.id,"dipilih"),r.zoom()<za&&r.zoom(za),r.scrollToElement(t)}function Qp(e){let t=[...e.tests].sort((r,n)=>n[1]-r[1]);return t.length?P("ol",{className:"uji"},...t.map(([r,n])=>P("li",{},`${Y.tests[r]} `,P("small",{textContent:`${n} ×`})))):P("p",{className:"kosong",textContent:`Tidak dilewati ${Ht} mana pun.`})}function Si(e,t){Zp(t),document.querySelector(".kanvas, .tabel").scrollIntoView({block:"nearest"});let r=Y.kinds.names.length?P("p",{},"Jenis perkara: ",...Y.kinds.names.map(n=>P("span",{className:`jenis ${t.kinds.includes(n)?"ya":"tidak"}`,textContent:n}))):null;document.getElementById("rincian").replaceChildren(P("h3",{textContent:Ha(t)}),P("p",{className:"id",textContent:`${t.id} · ${t.sorts.join(", ")} · ${Ut(Yt(t))} ×`}),...Ei(e,t).map(n=>P("p",{className:"beda",textContent:n})),r,Qp(t))}function Jp(e){let t=e.elements.filter(n=>!_n(n)),r={simpul:"Simpul",tepi:"Peristiwa tepi",alur:"Alur",aturan:"Aturan"};return t.length?P("ul",{className:"belum"},...t.map(n=>P("li",{},P("span",{className:"macam",textContent:r[n.sorts.at(-1)]}),P("button",{textContent:Ha(n),title:n.id,onclick:()=>Si(e,n)})))):P("p",{className:"penuh",textContent:"Semuanya dilewati."})}function Ka(e){let t=Math.max(1,...e.elements.map(Yt));return Xp.map(r=>Math.max(1,Math.round(r*t)))}function Ya(e,t){return _n(t)?Y.year?`panas-${Ka(e).findIndex(r=>Yt(t)<=r)+1}`:"dilewati":Y.year?"tak-dilewati":"belum-dilewati"}function ec(e){let t=Ka(e),r=t.map((n,i)=>[i?t[i-1]+1:1,n,i+1]).filter(([n,i])=>n<=i);return P("p",{className:"legenda"},"Berapa kali dilewati:",P("span",{className:"tak-dilewati",textContent:"tidak pernah"}),...r.map(([n,i,o])=>P("span",{className:`panas-${o}`,textContent:n===i?Ut(i):`${Ut(n)}–${Ut(i)}`})))}async function tc(e,t){let r=new Wt({container:t});ut.penampil=r,await r.importXML(Y.files[e.id]);let n=r.get("canvas"),i=r.get("elementRegistry"),o=new Map(e.elements.map(l=>[l.id,l]));for(let l of e.elements)i.get(l.id)&&(n.addMarker(l.id,Ya(e,l)),Ei(e,l).length&&n.addMarker(l.id,"berbeda"),_n(l)&&!l.sorts.includes("alur")&&r.get("overlays").add(l.id,{position:{top:-9,right:12},html:P("span",{className:"hitung",textContent:Ut(Yt(l))})}));n.zoom("fit-viewport","auto"),r.on("element.click",({element:l})=>{let u=o.get(l.id.replace(/_label$/,""));u&&Si(e,u)})}function rc(e){let t=e.elements.map((n,i)=>{let o=Kt([String(i+1),...n.cells.map(l=>l||"–"),`${Ut(Yt(n))} ×`]);return o.className=Ya(e,n),o.onclick=()=>Si(e,n),Ei(e,n).length&&o.classList.add("berbeda"),o.children[e.inputs]?.classList.add("batas"),o}),r=sr(["",...e.columns,"dilewati"],t);return r.className="dmn",r}async function nc(e){let t=P("div",{className:e.decision?"tabel":"kanvas"}),r=e.decision?["aturan"]:["simpul","alur","tepi"],n={simpul:"Simpul",alur:"Alur",tepi:"Peristiwa tepi",aturan:"Aturan"};document.querySelector("main").replaceChildren(P("h2",{},e.name,P("small",{textContent:` ${e.file}`})),Y.year?ec(e):P("div",{className:"angka"},...r.map(i=>P("div",{},P("span",{textContent:n[i]}),Ar(ki(e,i)))),Y.comparison?P("p",{className:"beda",textContent:"Bergaris ungu: diubah, atau dilewati lain daripada semula."}):null),t,P("div",{className:"bawah"},P("section",{},P("h3",{textContent:Y.year?"Tidak pernah dilewati":"Belum dilewati"}),Jp(e)),P("section",{id:"rincian"},P("p",{className:"kosong",textContent:Y.year?"Pilih sebuah elemen untuk melihat namanya dan berapa kali ia dilewati.":`Pilih sebuah elemen untuk melihat ${Ht} yang melewatinya.`})))),e.decision?t.append(rc(e)):await tc(e,t)}function ic(){let{names:e,rows:t}=Y.kinds;if(!e.length)return[];let r=Y.definitions.map(n=>{let i=t.filter(o=>o.process===n.id);return i.length?Kt([Ua(n),...e.map(o=>{let l=i.find(d=>d.kind===o),u={total:l.total,lewat:l.total-l.missing.length},c=Ar(u);return c.title=[l.missing.length?`tanpa: ${l.missing.join(", ")}`:"",l.needless.length?`dikecualikan tetapi dilewati: ${l.needless.join(", ")}`:""].filter(Boolean).join(`
`)||c.title,c})]):null}).filter(Boolean);return[P("h3",{textContent:"Menurut jenis perkara"}),P("p",{className:"kosong",textContent:"Yang dilewati suatu jenis perkara wajib dilewati setiap jenis, kecuali yang dikecualikan."}),En(sr(["",...e],r))]}function oc(e,t,r=""){let[n,i]=[t,r].map(d=>d.split(" ")),o=Math.min(n.length,i.length),[l,u]=[0,0];for(;l<o&&n[l]===i[l];)l+=1;for(;u<o-l&&n.at(-1-u)===i.at(-1-u);)u+=1;let c=(d,b)=>n.slice(d,b).join(" ");return P("p",{className:e},`${c(0,l)} `,P("mark",{textContent:c(l,n.length-u)}),` ${c(n.length-u)}`)}function ac(){if(!Y.comparison)return[];let{summary:e,columns:t,rows:r,unproved:n}=Y.comparison,i=(l,u,c)=>Array.isArray(l)?P("div",{},...l.map((d,b)=>oc(u===3?"hilang":"datang",d,c[7-u][b]))):l,o=r.map(l=>Kt(l.map((u,c)=>i(u,c,l))));for(let l of o)[...l.children].forEach((u,c)=>u.dataset.kolom=t[c]);return[...e.map(l=>P("p",{textContent:l})),r.length?Object.assign(sr(t,o),{className:"banding"}):null,...n.length?[P("h3",{textContent:"Diubah, tetapi tidak dilewati cerita mana pun"}),P("p",{className:"kosong",textContent:"Akibatnya tidak diketahui dari cerita-cerita ini."}),P("ul",{},...n.map(l=>P("li",{textContent:l})))]:[],P("h3",{textContent:"Yang dilewati cerita"})].filter(Boolean)}function sc(){let{title:e,about:t,tables:r}=Y.year,n=i=>{let o=i.rows.map(l=>Kt(l));for(let l of o)[...l.children].slice(i.keys).forEach(u=>u.className="bilangan");return[P("h3",{textContent:i.title}),i.rows.length?En(sr(i.columns,o)):P("p",{className:"kosong",textContent:"Tidak ada."})]};document.querySelector("main").replaceChildren(P("h2",{textContent:e}),...t.map(i=>P("p",{textContent:i})),P("p",{className:"kosong",textContent:"Pilih sebuah diagram untuk melihat berapa kali tiap langkah dilewati; satu perkara dapat melewatinya berulang kali."}),...r.flatMap(n))}function lc(){if(Y.year)return sc();let e={total:0,lewat:0},t=wi.map(Sr).reduce((i,o)=>({total:i.total+o.total,lewat:i.lewat+o.lewat}),e),r=[...wi].sort((i,o)=>wn(Sr(i))-wn(Sr(o))).map(i=>Kt([Ua(i),Ar(Sr(i)),...["simpul","alur","tepi","aturan"].map(o=>Wa(i,o).length?Ar(ki(i,o)):null)])),n=Y.tests.map((i,o)=>({nama:i,n:wi.flatMap(l=>l.elements).filter(l=>l.tests.some(([u])=>u===o)).length}));document.querySelector("main").replaceChildren(P("h2",{textContent:Y.comparison?Va:"Ringkasan"}),...ac(),P("div",{className:"angka"},P("div",{},P("span",{textContent:"Simpul, alur dan aturan"}),Ar(t)),Y.threshold===null?null:P("div",{},P("span",{textContent:"Batas"}),P("b",{textContent:_i(Y.threshold)}))),...Y.reasons.map(i=>P("p",{className:"gagal",textContent:i})),En(sr(["","semua","simpul","alur","peristiwa tepi","aturan"],r)),...ic(),P("h3",{textContent:`Menurut ${Ht}`}),En(sr([Ht,"elemen yang dilewati"],n.sort((i,o)=>o.n-i.n).map(i=>Kt([i.nama,String(i.n)])))))}async function Ai(){ut.penampil?.destroy(),Object.assign(ut,{penampil:null,ditunjuk:null});let e=decodeURIComponent(location.hash.slice(1)),t=Y.definitions.find(n=>n.id===e);for(let n of document.querySelectorAll("nav a"))n.classList.toggle("kini",n.hash===(t?`#${encodeURIComponent(t.id)}`:`#${$a}`));let r=document.querySelector("main");r.classList.toggle("definisi",!!t),r.scrollTop=0,t?await nc(t):lc(),document.body.dataset.siap="ya"}function uc(){let e=P("select",{title:`Tampilkan yang dilewati ${Ht} ini saja`},Y.year?null:P("option",{value:"-1",textContent:`semua ${Ht}`}),...Y.tests.map((n,i)=>P("option",{value:String(i),textContent:n})));e.onchange=()=>{ut.uji=Number(e.value),r(),Ai()};let t=P("div"),r=()=>t.replaceChildren(...Y.definitions.map(n=>{let i=wn(Sr(n));return P("a",{href:`#${encodeURIComponent(n.id)}`},P("span",{className:Y.comparison?.elements[n.id]?"beda":"",textContent:n.name}),Y.year?P("small",{title:"yang paling sering dilewati",textContent:Ut(Math.max(0,...n.elements.map(Yt)))}):P("small",{className:Y.comparison?"":i===100?"penuh":"kurang",title:`dilewati ${Ht}`,textContent:_i(i)}))}));return r(),P("nav",{},P("h1",{textContent:Va}),Y.year&&Y.tests.length<2?null:e,P("a",{href:`#${$a}`,textContent:"Ringkasan"}),t)}document.head.append(P("style",{textContent:La+Ia+Fa}));document.body.append(uc(),P("main"));window.addEventListener("hashchange",Ai);Ai();})();
