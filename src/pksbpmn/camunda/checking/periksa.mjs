/*! Built by tools/lint/bangun.mjs from tools/lint and, under their own licences:
 * @bpmn-io/feel-analyzer 0.3.0: MIT
 * @bpmn-io/lezer-feel 2.5.0: MIT
 * @bpmn-io/moddle-utils 0.3.0: MIT
 * @bpmn-io/semver-compat 0.1.0: MIT
 * @camunda/feel-builtins 1.4.1: MIT
 * @lezer/common 1.5.5: MIT
 * @lezer/highlight 1.2.5: MIT
 * @lezer/lr 1.4.12: MIT
 * ajv 8.20.0: MIT
 * bpmn-moddle 10.3.1: MIT
 * bpmnlint 11.15.0: MIT
 * bpmnlint-plugin-camunda-compat 2.61.0: MIT
 * bpmnlint-utils 1.1.1: MIT
 * dmn-moddle 12.2.1: MIT
 * dmnlint 0.2.0: MIT
 * dmnlint-utils 0.1.0: MIT
 * fast-deep-equal 3.1.3: MIT
 * fast-uri 3.1.9: BSD-3-Clause
 * json-schema-traverse 1.0.0: MIT
 * min-dash 5.1.0: MIT
 * moddle 8.2.1: MIT
 * moddle-xml 12.3.2: MIT
 * modeler-moddle 0.2.0: MIT
 * saxen 11.2.0: MIT
 * semver-compare 1.0.0: MIT
 * zeebe-bpmn-moddle 1.18.0: MIT
 */
var U1=Object.create;var Js=Object.defineProperty;var X1=Object.getOwnPropertyDescriptor;var G1=Object.getOwnPropertyNames;var Y1=Object.getPrototypeOf,W1=Object.prototype.hasOwnProperty;var tn=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var y=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Qr=(t,e)=>{for(var n in e)Js(t,n,{get:e[n],enumerable:!0})},Wp=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of G1(e))!W1.call(t,s)&&s!==n&&Js(t,s,{get:()=>e[s],enumerable:!(r=X1(e,s))||r.enumerable});return t};var _=(t,e,n)=>(n=t!=null?U1(Y1(t)):{},Wp(e||!t||!t.__esModule?Js(n,"default",{value:t,enumerable:!0}):n,t)),le=t=>Wp(Js({},"__esModule",{value:!0}),t);var I=y(Vo=>{"use strict";function Kp(t,e){return e.indexOf(":")===-1&&(e="bpmn:"+e),typeof t.$instanceOf=="function"?t.$instanceOf(e):t.$type===e}function K1(t,e){return e.some(function(n){return Kp(t,n)})}Vo.is=Kp;Vo.isAny=K1});var ge=y((u5,Vr)=>{var{is:Hp}=I();function H1(t,e){return function(){function n(r,s){Hp(r,t)&&s.report(r.id,"Element type <"+t+"> is discouraged")}return Zp(e,{check:n})}}Vr.exports.checkDiscouragedNodeType=H1;function Bo(t,e){if(!t)return null;let n=t.$parent;return n?Hp(n,e)?n:Bo(n,e):t}Vr.exports.findParent=Bo;function Z1(t){let e=Bo(t,"bpmn:Process");return e&&e.isExecutable}Vr.exports.isInExecutableProcess=Z1;var J1="https://github.com/bpmn-io/bpmnlint/blob/main/docs/rules";function Zp(t,e){let{meta:{documentation:n={},...r}={},...s}=e;return{meta:{documentation:{url:`${J1}/${t}.md`,...n},...r},...s}}Vr.exports.annotateRule=Zp});var ef=y((l5,Jp)=>{var{is:Uo}=I(),{annotateRule:ew}=ge();Jp.exports=function(){function t(e,n){if(!Uo(e,"bpmn:AdHocSubProcess"))return;(e.flowElements||[]).forEach(function(s){Uo(s,"bpmn:StartEvent")&&n.report(s.id,"A <Start Event> is not allowed in <Ad Hoc Sub Process>"),Uo(s,"bpmn:EndEvent")&&n.report(s.id,"An <End Event> is not allowed in <Ad Hoc Sub Process>")})}return ew("ad-hoc-sub-process",{check:t})}});var rf=y((c5,nf)=>{var{annotateRule:tw}=ge();nf.exports=function(){function t(e,n){if(!nw(e))return;(e.outgoing||[]).forEach(s=>{!tf(s)&&!rw(e,s)&&n.report(s.id,"Sequence flow is missing condition",["conditionExpression"])})}return tw("conditional-flows",{check:t})};function nw(t){let e=t.default,n=t.outgoing||[];return e||n.find(tf)}function tf(t){return!!t.conditionExpression}function rw(t,e){return t.default===e}});var of=y((p5,sf)=>{var{is:Xo,isAny:sw}=I(),{annotateRule:iw}=ge();sf.exports=function(){function t(n){return(n.flowElements||[]).some(s=>Xo(s,"bpmn:EndEvent"))}function e(n,r){if(!(!sw(n,["bpmn:Process","bpmn:SubProcess"])||Xo(n,"bpmn:AdHocSubProcess"))&&!t(n)){let s=Xo(n,"bpmn:SubProcess")?"Sub process":"Process";r.report(n.id,s+" is missing end event")}}return iw("end-event-required",{check:e})}});var uf=y((f5,af)=>{var{is:ow}=I(),{annotateRule:aw}=ge();af.exports=function(){function t(e,n){if(!ow(e,"bpmn:EventBasedGateway"))return;let r=e.outgoing||[];r.length<2&&n.report(e.id,"An <Event-based Gateway> must have at least 2 outgoing <Sequence Flows>"),r.forEach(s=>{uw(s)&&n.report(s.id,"A <Sequence Flow> outgoing from an <Event-based Gateway> must not be conditional")})}return aw("event-based-gateway",{check:t})};function uw(t){return!!t.conditionExpression}});var pf=y((m5,cf)=>{var{is:lf}=I(),{annotateRule:lw}=ge();cf.exports=function(){function t(e,n){if(!lf(e,"bpmn:SubProcess")||!e.triggeredByEvent)return;(e.flowElements||[]).forEach(function(s){if(!lf(s,"bpmn:StartEvent"))return!1;(s.eventDefinitions||[]).length===0&&n.report(s.id,"Start event is missing event definition",["eventDefinitions"])})}return lw("event-sub-process-typed-start-event",{check:t})}});var mf=y((d5,ff)=>{var{isAny:cw}=I(),{annotateRule:pw}=ge();ff.exports=function(){function t(e,n){if(!cw(e,["bpmn:Activity","bpmn:Event"]))return;(e.incoming||[]).length>1&&n.report(e.id,"Incoming flows do not join")}return pw("fake-join",{check:t})}});var gf=y((g5,df)=>{var{is:rt,isAny:Go}=I(),{annotateRule:fw}=ge();df.exports=function(){function t(o,a){if(!rt(o,"bpmn:Definitions"))return!1;let u=e(o),c=n(o);u.forEach(l=>{r(l)||a.report(l.id,"Element is missing name"),s(l,c)||a.report(l.id,"Element is unused"),i(l,u)||a.report(l.id,"Element name is not unique")})}return fw("global",{check:t});function e(o){return o.rootElements.filter(a=>Go(a,["bpmn:Error","bpmn:Escalation","bpmn:Message","bpmn:Signal"]))}function n(o){let a=[];function u(c){rt(c,"bpmn:Definitions")&&c.get("rootElements").length&&c.get("rootElements").forEach(u),rt(c,"bpmn:FlowElementsContainer")&&c.get("flowElements").length&&c.get("flowElements").forEach(u),rt(c,"bpmn:Event")&&c.get("eventDefinitions").length&&c.get("eventDefinitions").forEach(l=>a.push(l)),rt(c,"bpmn:Collaboration")&&c.get("messageFlows").length&&c.get("messageFlows").forEach(u),Go(c,["bpmn:MessageFlow","bpmn:ReceiveTask","bpmn:SendTask"])&&a.push(c)}return u(o),a}function r(o){return o.name?.trim()!==""}function s(o,a){if(rt(o,"bpmn:Error"))return a.some(u=>rt(u,"bpmn:ErrorEventDefinition")&&o.get("id")===u.get("errorRef")?.get("id"));if(rt(o,"bpmn:Escalation"))return a.some(u=>rt(u,"bpmn:EscalationEventDefinition")&&o.get("id")===u.get("escalationRef")?.get("id"));if(rt(o,"bpmn:Message"))return a.some(u=>Go(u,["bpmn:MessageEventDefinition","bpmn:MessageFlow","bpmn:ReceiveTask","bpmn:SendTask"])&&o.get("id")===u.get("messageRef")?.get("id"));if(rt(o,"bpmn:Signal"))return a.some(u=>rt(u,"bpmn:SignalEventDefinition")&&o.get("id")===u.get("signalRef")?.get("id"))}function i(o,a){return a.filter(u=>rt(u,o.$type)&&o.name===u.name).length===1}}});var bf=y((h5,yf)=>{var{is:Yo,isAny:hf}=I(),{annotateRule:mw}=ge();yf.exports=function(){function t(e,n){hf(e,["bpmn:ParallelGateway","bpmn:EventBasedGateway"])||Yo(e,"bpmn:Gateway")&&!dw(e)||Yo(e,"bpmn:SubProcess")||Yo(e,"bpmn:SequenceFlow")&&!gw(e)||hf(e,["bpmn:FlowNode","bpmn:SequenceFlow","bpmn:Participant","bpmn:Lane"])&&(e.name||"").trim().length===0&&n.report(e.id,"Element is missing label/name",["name"])}return mw("label-required",{check:t})};function dw(t){return(t.outgoing||[]).length>1}function gw(t){return t.conditionExpression}});var Ye={};Qr(Ye,{assign:()=>fe,bind:()=>nn,debounce:()=>Pw,ensureArray:()=>vf,every:()=>Of,filter:()=>Xr,find:()=>Ur,findIndex:()=>Ko,flatten:()=>hw,forEach:()=>Z,get:()=>kw,groupBy:()=>qf,has:()=>Wn,isArray:()=>ei,isDefined:()=>Ef,isFunction:()=>Wo,isNil:()=>ct,isNumber:()=>bw,isObject:()=>Yn,isString:()=>_e,isUndefined:()=>lt,keys:()=>wf,map:()=>ti,matchPattern:()=>$w,merge:()=>Rf,omit:()=>_w,pick:()=>Jo,reduce:()=>xf,set:()=>Zo,size:()=>xw,some:()=>vw,sortBy:()=>qw,throttle:()=>Sw,unionBy:()=>ww,uniqueBy:()=>$f,values:()=>Ow,without:()=>Ew});function hw(t){return Array.prototype.concat.apply([],t)}function lt(t){return t===void 0}function Ef(t){return t!==void 0}function ct(t){return t==null}function ei(t){return Br.call(t)==="[object Array]"}function Yn(t){return Br.call(t)==="[object Object]"}function bw(t){return Br.call(t)==="[object Number]"}function Wo(t){let e=Br.call(t);return e==="[object Function]"||e==="[object AsyncFunction]"||e==="[object GeneratorFunction]"||e==="[object AsyncGeneratorFunction]"||e==="[object Proxy]"}function _e(t){return Br.call(t)==="[object String]"}function vf(t){if(!ei(t))throw new Error("must supply array")}function Wn(t,e){return!ct(t)&&yw.call(t,e)}function Ur(t,e){let n=ni(e),r;return Z(t,function(s,i){if(n(s,i))return r=s,!1}),r}function Ko(t,e){let n=ni(e),r=ei(t)?-1:void 0;return Z(t,function(s,i){if(n(s,i))return r=i,!1}),r}function Xr(t,e){let n=ni(e),r=[];return Z(t,function(s,i){n(s,i)&&r.push(s)}),r}function Z(t,e){let n,r;if(lt(t))return;let s=ei(t)?Aw:Rw;for(let i in t)if(Wn(t,i)&&(n=t[i],r=e(n,s(i)),r===!1))return n}function Ew(t,e){if(lt(t))return[];vf(t);let n=ni(e);return t.filter(function(r,s){return!n(r,s)})}function xf(t,e,n){return Z(t,function(r,s){n=e(n,r,s)}),n}function Of(t,e){return!!xf(t,function(n,r,s){return n&&e(r,s)},!0)}function vw(t,e){return!!Ur(t,e)}function ti(t,e){let n=[];return Z(t,function(r,s){n.push(e(r,s))}),n}function wf(t){return t&&Object.keys(t)||[]}function xw(t){return wf(t).length}function Ow(t){return ti(t,e=>e)}function qf(t,e,n={}){return e=Ho(e),Z(t,function(r){let s=e(r)||"_",i=n[s];i||(i=n[s]=[]),i.push(r)}),n}function $f(t,...e){t=Ho(t);let n={};return Z(e,s=>qf(s,t,n)),ti(n,function(s,i){return s[0]})}function qw(t,e){e=Ho(e);let n=[];return Z(t,function(r,s){let i=e(r,s),o={d:i,v:r};for(var a=0;a<n.length;a++){let{d:u}=n[a];if(i<u){n.splice(a,0,o);return}}n.push(o)}),ti(n,r=>r.v)}function $w(t){return function(e){return Of(t,function(n,r){return e[r]===n})}}function Ho(t){return Wo(t)?t:e=>e[t]}function ni(t){return Wo(t)?t:e=>e===t}function Rw(t){return t}function Aw(t){return Number(t)}function Pw(t,e){let n,r,s,i;function o(p){let f=Date.now(),m=p?0:i+e-f;if(m>0)return a(m);t.apply(s,r),u()}function a(p){n=setTimeout(o,p)}function u(){n&&clearTimeout(n),n=i=r=s=void 0}function c(){n&&o(!0),u()}function l(...p){i=Date.now(),r=p,s=this,n||a(e)}return l.flush=c,l.cancel=u,l}function Sw(t,e){let n=!1;return function(...r){n||(t(...r),n=!0,setTimeout(()=>{n=!1},e))}}function nn(t,e){return t.bind(e)}function fe(t,...e){return Object.assign(t,...e)}function Zo(t,e,n){let r=t;return Z(e,function(s,i){if(typeof s!="number"&&typeof s!="string")throw new Error("illegal key type: "+typeof s+". Key should be of type number or string.");if(s==="constructor")throw new Error("illegal key: constructor");if(s==="__proto__")throw new Error("illegal key: __proto__");let o=e[i+1],a=r[s];Ef(o)&&ct(a)&&(a=r[s]=isNaN(+o)?{}:[]),lt(o)?lt(n)?delete r[s]:r[s]=n:r=a}),t}function kw(t,e,n){let r=t;return Z(e,function(s){if(ct(r))return r=void 0,!1;r=r[s]}),lt(r)?n:r}function Jo(t,e){let n={},r=Object(t);return Z(e,function(s){s in r&&(n[s]=t[s])}),n}function _w(t,e){let n={},r=Object(t);return Z(r,function(s,i){e.indexOf(i)===-1&&(n[i]=s)}),n}function Rf(t,...e){return e.length&&Z(e,function(n){!n||!Yn(n)||Z(n,function(r,s){if(s==="__proto__")return;let i=t[s];Yn(r)?(Yn(i)||(i={}),t[s]=Rf(i,r)):t[s]=r})}),t}var Br,yw,ww,$e=tn(()=>{Br=Object.prototype.toString,yw=Object.prototype.hasOwnProperty;ww=$f});var Sf=y((y5,Pf)=>{var{groupBy:Tw}=($e(),le(Ye)),{is:Kn}=I(),{annotateRule:Nw}=ge();Pf.exports=function(){function t(e,n){if(!Kn(e,"bpmn:FlowElementsContainer"))return;let r=(e.flowElements||[]).filter(Cw);for(let i of r)Af(i)||n.report(i.id,"Link event is missing link name");let s=Tw(r,i=>Af(i));for(let[i,o]of Object.entries(s)){if(!i)continue;if(o.length===1){let u=o[0];n.report(u.id,`Link ${Iw(u)?"catch":"throw"} event with link name <${i}> missing in scope`);continue}let a=o.filter(Dw);if(a.length>1)for(let u of a)n.report(u.id,`Duplicate link catch event with link name <${i}> in scope`);else if(a.length===0)for(let u of o)n.report(u.id,`Link catch event with link name <${i}> missing in scope`)}}return Nw("link-event",{check:t})};function Cw(t){var e=t.eventDefinitions||[];return Kn(t,"bpmn:Event")?e.some(n=>Kn(n,"bpmn:LinkEventDefinition")):!1}function Af(t){return t.get("eventDefinitions").find(e=>Kn(e,"bpmn:LinkEventDefinition")).name}function Iw(t){return Kn(t,"bpmn:ThrowEvent")}function Dw(t){return Kn(t,"bpmn:CatchEvent")}});var _f=y((b5,kf)=>{var{is:Fw}=I(),{flatten:ea}=($e(),le(Ye)),{annotateRule:Mw}=ge();kf.exports=function(){function t(e,n){if(!Fw(e,"bpmn:Definitions"))return!1;let s=ta(e.rootElements).filter(jw),i=Lw(e);s.forEach(o=>{i.has(o.id)||n.report(o.id,"Element is missing bpmndi")})}return Mw("no-bpmndi",{check:t})};function ta(t){return ea(t.map(e=>{let n=e.laneSets&&e.laneSets[0]||e.childLaneSet,r=ea([e.flowElements||[],e.flowElements&&ta(e.flowElements.filter(zw))||[],e.participants||[],e.artifacts||[],n&&n.lanes||[],n&&n.lanes&&ta(n.lanes.filter(Qw))||[],e.messageFlows||[]]);return r.length>0?r.map(s=>({id:s.id,$type:s.$type})):[]}))}function Lw(t){return new Set(ea(t.get("diagrams").map(e=>(e.plane.planeElement||[]).map(r=>r.bpmnElement?.id))))}function jw(t){return!["bpmn:DataObject"].includes(t.$type)}function zw(t){return!!t.flowElements}function Qw(t){return!!t.childLaneSet}});var Nf=y((E5,Tf)=>{var Vw=ge().checkDiscouragedNodeType;Tf.exports=Vw("bpmn:ComplexGateway","no-complex-gateway")});var If=y((v5,Cf)=>{var{isAny:Bw,is:na}=I(),{annotateRule:Uw}=ge();Cf.exports=function(){function t(e,n){if(!Bw(e,["bpmn:Task","bpmn:Gateway","bpmn:SubProcess","bpmn:Event"])||e.triggeredByEvent||Yw(e)||na(e.$parent,"bpmn:AdHocSubProcess"))return;let r=e.incoming||[],s=e.outgoing||[];!r.length&&!s.length&&n.report(e.id,"Element is not connected")}return Uw("no-disconnected",{check:t})};function Xw(t){var e=t.eventDefinitions;return!na(t,"bpmn:BoundaryEvent")||!e||e.length!==1?!1:na(e[0],"bpmn:CompensateEventDefinition")}function Gw(t){return t.isForCompensation}function Yw(t){var e=Xw(t),n=Gw(t);return e||n}});var Ff=y((x5,Df)=>{var{is:Ww}=I(),{annotateRule:Kw}=ge();Df.exports=function(){let t={},e={},n={};function r(s,i){if(!Ww(s,"bpmn:SequenceFlow"))return;let o=Hw(s);if(o in t){i.report(s.id,"SequenceFlow is a duplicate");let a=s.sourceRef.id,u=s.targetRef.id;e[a]||(i.report(a,"Duplicate outgoing sequence flows"),e[a]=!0),n[u]||(i.report(u,"Duplicate incoming sequence flows"),n[u]=!0)}else t[o]=s}return Kw("no-duplicate-sequence-flows",{check:r})};function Hw(t){let e=t.conditionExpression,n=e?e.body:"",r=t.sourceRef?t.sourceRef.id:t.id,s=t.targetRef?t.targetRef.id:t.id;return r+"#"+s+"#"+n}});var Lf=y((O5,Mf)=>{var{is:Zw}=I(),{annotateRule:Jw}=ge();Mf.exports=function(){function t(e,n){if(!Zw(e,"bpmn:Gateway"))return;let r=e.incoming||[],s=e.outgoing||[];r.length>1&&s.length>1&&n.report(e.id,"Gateway forks and joins")}return Jw("no-gateway-join-fork",{check:t})}});var zf=y((w5,jf)=>{var{isAny:eq}=I(),{annotateRule:tq}=ge();jf.exports=function(){function t(e,n){if(!eq(e,["bpmn:Activity","bpmn:Event"]))return;(e.outgoing||[]).filter(i=>!nq(i)&&!rq(e,i)).length>1&&n.report(e.id,"Flow splits implicitly")}return tq("no-implicit-split",{check:t})};function nq(t){return!!t.conditionExpression}function rq(t,e){return t.default===e}});var Vf=y((q5,Qf)=>{var{is:jt,isAny:sq}=I(),{findParent:iq,annotateRule:oq}=ge();Qf.exports=function(){function t(o){let a=o.eventDefinitions||[];return a.length&&a.every(u=>jt(u,"bpmn:LinkEventDefinition"))}function e(o){let a=o.eventDefinitions||[];return a.length&&a.every(u=>jt(u,"bpmn:CompensateEventDefinition"))}function n(o){return(iq(o,"bpmn:Process").artifacts||[]).some(c=>jt(c,"bpmn:Association")?c.sourceRef.id===o.id:!1)}function r(o){return o.isForCompensation}function s(o){let a=o.outgoing||[];return jt(o,"bpmn:SubProcess")&&o.triggeredByEvent||jt(o,"bpmn:IntermediateThrowEvent")&&t(o)||jt(o.$parent,"bpmn:AdHocSubProcess")||jt(o,"bpmn:EndEvent")||jt(o,"bpmn:BoundaryEvent")&&e(o)&&n(o)||jt(o,"bpmn:Activity")&&r(o)?!1:a.length===0}function i(o,a){sq(o,["bpmn:Event","bpmn:Activity","bpmn:Gateway"])&&s(o)&&a.report(o.id,"Element is an implicit end")}return oq("no-implicit-end",{check:i})}});var Xf=y(($5,Uf)=>{var{is:Gr,isAny:Bf}=I(),{annotateRule:aq}=ge();Uf.exports=function(){function t(s){let i=s.eventDefinitions||[];return i.length&&i.every(o=>Gr(o,"bpmn:LinkEventDefinition"))}function e(s){return s.isForCompensation}function n(s){let i=s.incoming||[];return Gr(s,"bpmn:Activity")&&e(s)||Gr(s.$parent,"bpmn:AdHocSubProcess")||Gr(s,"bpmn:SubProcess")&&s.triggeredByEvent||Gr(s,"bpmn:IntermediateCatchEvent")&&t(s)||Bf(s,["bpmn:StartEvent","bpmn:BoundaryEvent"])?!1:i.length===0}function r(s,i){Bf(s,["bpmn:Event","bpmn:Activity","bpmn:Gateway"])&&n(s)&&i.report(s.id,"Element is an implicit start")}return aq("no-implicit-start",{check:r})}});var Yf=y((R5,Gf)=>{var uq=ge().checkDiscouragedNodeType;Gf.exports=uq("bpmn:InclusiveGateway","no-inclusive-gateway")});var Zf=y((A5,Hf)=>{var{is:Hn}=I(),{annotateRule:lq}=ge();Hf.exports=function(){function t(e,n){if(!Hn(e,"bpmn:Definitions"))return;let r=e.rootElements||[],s=new Set,i=new Set,o=mq(e),a=new Map;r.filter(u=>Hn(u,"bpmn:Collaboration")).forEach(u=>{let c=u.participants||[];Kf(c,s,o),c.forEach(l=>{a.set(l.processRef,o.get(l))})}),r.filter(u=>Hn(u,"bpmn:Process")).forEach(u=>{let c=a.get(u)||{};Wf(u,s,i,o,c)}),s.forEach(u=>n.report(u.id,"Element overlaps with other element")),i.forEach(u=>n.report(u.id,"Element is outside of parent boundary"))}return lq("no-overlapping-elements",{check:t})};function Wf(t,e,n,r,s){let i=t.flowElements||[],o=i.filter(u=>r.has(u));Kf(o,e,r),o.forEach(u=>{!Hn(u,"bpmn:DataStoreReference")&&pq(r.get(u).bounds,s.bounds)&&n.add(u)}),i.filter(u=>Hn(u,"bpmn:SubProcess")).forEach(u=>{let c=r.get(u)||{},l=c.isExpanded?c:{};Wf(u,e,n,r,l)})}function Kf(t,e,n){let r=cq(t,n).sort((i,o)=>i.left-o.left),s=new Set;for(let i=0;i<r.length;i++){let o=r[i];for(let a=i+1;a<r.length&&r[a].left<=o.right;a++){let u=r[a];fq(o,u)&&(o.element.attachedToRef===u.element||u.element.attachedToRef===o.element||(s.add(o.element),s.add(u.element)))}}t.forEach(i=>{s.has(i)&&e.add(i)})}function cq(t,e){let n=[];return t.forEach(r=>{let s=e.get(r)?.bounds;if(!ra(s))return;let i=s.x,o=s.x+s.width;Number.isNaN(i)||Number.isNaN(o)||n.push({element:r,left:i,right:o,top:s.y,bottom:s.y+s.height})}),n}function pq(t,e){if(!ra(t)||!ra(e))return!1;let n=t.x>=e.x&&t.y>=e.y,r=t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;return!(n&&r)}function fq(t,e){let n=t.right>=e.left&&e.right>=t.left,r=t.bottom>=e.top&&e.bottom>=t.top;return n&&r}function ra(t){return!!t&&Hn(t,"dc:Bounds")&&typeof t.x=="number"&&typeof t.y=="number"&&typeof t.width=="number"&&typeof t.height=="number"}function mq(t){let e=new Map;return(t.diagrams||[]).filter(r=>!!r.plane).forEach(r=>{(r.plane.planeElement||[]).filter(i=>!!i.bpmnElement).forEach(i=>{e.set(i.bpmnElement,i)})}),e}});var em=y((P5,Jf)=>{var{is:sa}=I(),{annotateRule:dq}=ge();Jf.exports=function(){function t(e,n){if(!sa(e,"bpmn:FlowElementsContainer"))return;if((e.flowElements||[]).filter(function(i){return sa(i,"bpmn:StartEvent")?(i.eventDefinitions||[]).length===0:!1}).length>1){let i=sa(e,"bpmn:SubProcess")?"Sub process":"Process";n.report(e.id,i+" has multiple blank start events")}}return dq("single-blank-start-event",{check:t})}});var nm=y((S5,tm)=>{var{is:gq}=I(),{annotateRule:hq}=ge();tm.exports=function(){function t(e,n){if(!gq(e,"bpmn:Event"))return;(e.eventDefinitions||[]).length>1&&n.report(e.id,"Event has multiple event definitions",["eventDefinitions"])}return hq("single-event-definition",{check:t})}});var sm=y((k5,rm)=>{var{is:ia,isAny:yq}=I(),{annotateRule:bq}=ge();rm.exports=function(){function t(n){return(n.flowElements||[]).some(s=>ia(s,"bpmn:StartEvent"))}function e(n,r){if(!(!yq(n,["bpmn:Process","bpmn:SubProcess"])||ia(n,"bpmn:AdHocSubProcess"))&&!t(n)){let s=ia(n,"bpmn:SubProcess")?"Sub process":"Process";r.report(n.id,s+" is missing start event")}}return bq("start-event-required",{check:e})}});var am=y((_5,om)=>{var{is:im}=I(),{annotateRule:Eq}=ge();om.exports=function(){function t(e,n){if(!im(e,"bpmn:SubProcess")||e.triggeredByEvent)return;(e.flowElements||[]).forEach(function(s){if(!im(s,"bpmn:StartEvent"))return!1;(s.eventDefinitions||[]).length>0&&n.report(s.id,"Start event must be blank",["eventDefinitions"])})}return Eq("sub-process-blank-start-event",{check:t})}});var lm=y((T5,um)=>{var{is:vq}=I(),{annotateRule:xq}=ge();um.exports=function(){function t(e,n){if(!vq(e,"bpmn:Gateway"))return;let r=e.incoming||[],s=e.outgoing||[];r.length===1&&s.length===1&&n.report(e.id,"Gateway is superfluous. It only has one source and target.")}return xq("superfluous-gateway",{check:t})}});var pm=y((N5,cm)=>{var{is:oa}=I(),{annotateRule:Oq}=ge();cm.exports=function(){function t(e,n){!oa(e,"bpmn:SequenceFlow")||!(e.name||"").trim()||wq(e)||qq(e)||$q(e)||n.report(e.id,"Sequence flow has superfluous label",["name"])}return Oq("superfluous-label",{check:t})};function wq(t){return!!t.conditionExpression}function qq(t){let e=t.sourceRef;return e&&e.default===t}function $q(t){let e=t.sourceRef;return e?(oa(e,"bpmn:ExclusiveGateway")||oa(e,"bpmn:InclusiveGateway"))&&(e.outgoing||[]).length>1:!1}});var dm=y((C5,mm)=>{var{is:Yr,isAny:Rq}=I(),{annotateRule:Aq}=ge();mm.exports=function(){function t(e,n){if(!Rq(e,["bpmn:Process","bpmn:SubProcess"]))return;let s=(e.flowElements||[]).filter(a=>Yr(a,"bpmn:FlowNode")&&(a.outgoing||[]).length===0),i=s.filter(fm);if(i.length!==1)return;if(s.every(a=>Pq(a)||fm(a)))for(let a of i)n.report(a.id,"Termination is superfluous.")}return Aq("superfluous-termination",{check:t})};function fm(t){return Yr(t,"bpmn:EndEvent")&&(t.eventDefinitions||[]).some(e=>Yr(e,"bpmn:TerminateEventDefinition"))}function Pq(t){return Yr(t,"bpmn:SubProcess")&&t.triggeredByEvent&&(t.flowElements||[]).some(n=>Yr(n,"bpmn:StartEvent")&&n.isInterrupting)}});var Ie={};Qr(Ie,{getPath:()=>Sq,pathConcat:()=>_q,pathEquals:()=>Tq,pathParse:()=>Nq,pathStringify:()=>aa});function Sq(t,e){if(!t)return null;if(t===e)return[];let n=[],r;do{if(r=t.$parent,!r){if(t.$instanceOf("bpmn:Definitions"))break;return null}if(n=[...kq(t,r),...n],t=r,e&&t===e)break}while(r);return n}function kq(t,e){for(let n of Object.values(e.$descriptor.propertiesByName))if(n.isMany){if(e.get(n.name).includes(t))return[n.name,e.get(n.name).indexOf(t)]}else if(e.get(n.name)===t)return[n.name];return[]}function _q(...t){let e=[];for(let n of t){if(ct(n)||lt(n))return null;_e(n)&&(n=[n]),e=e.concat(n)}return e}function Tq(t,e,n="."){return ct(t)||lt(t)||ct(e)||lt(e)?!1:(_e(t)||(t=aa(t,n)),_e(e)||(e=aa(e,n)),t===e)}function Nq(t,e="."){return ct(t)||lt(t)?null:t.split(e).map(n=>isNaN(n)?n:parseInt(n))}function aa(t,e="."){return ct(t)||lt(t)?null:t.join(e)}var De=tn(()=>{$e()});var hm=y((D5,gm)=>{gm.exports={calledDecision:{"bpmn:BusinessRuleTask":"1.3"},taskDefinition:{"bpmn:AdHocSubProcess":"8.8","bpmn:BusinessRuleTask":"1.1","bpmn:IntermediateThrowEvent":{"bpmn:MessageEventDefinition":"1.2"},"bpmn:EndEvent":{"bpmn:MessageEventDefinition":"1.2"},"bpmn:ScriptTask":"1.1","bpmn:SendTask":"1.1","bpmn:ServiceTask":"1.0"},script:{"bpmn:ScriptTask":"8.2"}}});var ua=y((F5,ym)=>{ym.exports={"bpmn:Association":"1.0","bpmn:BoundaryEvent":{"bpmn:CompensateEventDefinition":"8.5","bpmn:ConditionalEventDefinition":"8.9","bpmn:ErrorEventDefinition":"1.0","bpmn:EscalationEventDefinition":"8.2","bpmn:MessageEventDefinition":"1.0","bpmn:TimerEventDefinition":"1.0","bpmn:SignalEventDefinition":"8.3"},"bpmn:BusinessRuleTask":"1.1","bpmn:CallActivity":"1.0","bpmn:Collaboration":"1.0","bpmn:DataObject":"8.0","bpmn:DataObjectReference":"8.0","bpmn:DataStoreReference":"8.0","bpmn:Definitions":"1.0","bpmn:EndEvent":{_:"1.0","bpmn:CompensateEventDefinition":"8.5","bpmn:ErrorEventDefinition":"1.0","bpmn:EscalationEventDefinition":"8.2","bpmn:MessageEventDefinition":"1.2","bpmn:SignalEventDefinition":"8.3","bpmn:TerminateEventDefinition":"8.1"},"bpmn:EventBasedGateway":"1.0","bpmn:ExclusiveGateway":"1.0","bpmn:Group":"1.0","bpmn:InclusiveGateway":"8.1","bpmn:IntermediateCatchEvent":{"bpmn:ConditionalEventDefinition":"8.9","bpmn:MessageEventDefinition":"1.0","bpmn:LinkEventDefinition":"8.2","bpmn:TimerEventDefinition":"1.0","bpmn:SignalEventDefinition":"8.3"},"bpmn:IntermediateThrowEvent":{_:"1.1","bpmn:CompensateEventDefinition":"8.5","bpmn:EscalationEventDefinition":"8.2","bpmn:LinkEventDefinition":"8.2","bpmn:MessageEventDefinition":"1.2","bpmn:SignalEventDefinition":"8.3"},"bpmn:ManualTask":"1.1","bpmn:MessageFlow":"1.0","bpmn:ParallelGateway":"1.0","bpmn:Participant":"1.0","bpmn:Process":"1.0","bpmn:ReceiveTask":"1.0","bpmn:ScriptTask":"1.1","bpmn:SendTask":"1.1","bpmn:SequenceFlow":"1.0","bpmn:ServiceTask":"1.0","bpmn:StartEvent":{_:"1.0","bpmn:ConditionalEventDefinition":"8.9","bpmn:ErrorEventDefinition":"1.0","bpmn:EscalationEventDefinition":"8.2","bpmn:MessageEventDefinition":"1.0","bpmn:SignalEventDefinition":"8.2","bpmn:TimerEventDefinition":"1.0"},"bpmn:SubProcess":"1.0","bpmn:Task":"8.2","bpmn:TextAnnotation":"1.0","bpmn:UserTask":"1.0","bpmn:AdHocSubProcess":"8.7"}});var Em=y((M5,bm)=>{bm.exports=function(e,n){for(var r=e.split("."),s=n.split("."),i=0;i<3;i++){var o=Number(r[i]),a=Number(s[i]);if(o>a)return 1;if(a>o)return-1;if(!isNaN(o)&&isNaN(a))return 1;if(isNaN(o)&&!isNaN(a))return-1}return 0}});var Ve=y((L5,vm)=>{var Cq=Em();vm.exports.greaterOrEqual=function(t,e){if(!t)throw new Error('Rule requires { version } config, e.g. [ "warn", { "version": "8.0" } ]');return Cq(t,e)!==-1}});var Pe=y((j5,xm)=>{xm.exports.ERROR_TYPES=Object.freeze({CHILD_ELEMENT_OF_TYPE_REQUIRED:"camunda.childElementOfTypeRequired",CHILD_ELEMENT_TYPE_NOT_ALLOWED:"camunda.childElementTypeNotAllowed",CONNECTORS_PROPERTY_VALUE_NOT_ALLOWED:"camunda.connectors.propertyValueNotAllowed",ELEMENT_COLLAPSED_NOT_ALLOWED:"camunda.elementCollapsedNotAllowed",ELEMENT_MULTIPLE_NOT_ALLOWED:"camunda.elementMultipleNotAllowed",ELEMENT_TYPE_NOT_ALLOWED:"camunda.elementTypeNotAllowed",ELEMENT_PROPERTY_VALUE_DUPLICATED:"camunda.elementPropertyValueDuplicated",EVENT_BASED_GATEWAY_TARGET_NOT_ALLOWED:"camunda.eventBasedGatewayTargetNotAllowed",EXPRESSION_NOT_ALLOWED:"camunda.expressionNotAllowed",EXPRESSION_REQUIRED:"camunda.expressionRequired",EXPRESSION_VALUE_NOT_ALLOWED:"camunda.expressionValueNotAllowed",EXTENSION_ELEMENT_NOT_ALLOWED:"camunda.extensionElementNotAllowed",EXTENSION_ELEMENT_REQUIRED:"camunda.extensionElementRequired",FEEL_EXPRESSION_INVALID:"camunda.feelExpressionInvalid",FEEL_EXPRESSION_UNSUPPORTED_FUNCTION:"camunda.feelExpressionUnsupportedFunction",LOOP_NOT_ALLOWED:"camunda.loopNotAllowed",ATTACHED_TO_REF_ELEMENT_TYPE_NOT_ALLOWED:"camunda.attachedToRefElementTypeNotAllowed",PROPERTY_DEPENDENT_REQUIRED:"camunda.propertyDependentRequired",PROPERTY_NOT_ALLOWED:"camunda.propertyNotAllowed",PROPERTY_DEPRECATED:"camunda.propertyDeprecated",PROPERTY_REQUIRED:"camunda.propertyRequired",PROPERTY_TYPE_NOT_ALLOWED:"camunda.propertyTypeNotAllowed",PROPERTY_VALUE_DUPLICATED:"camunda.propertyValueDuplicated",PROPERTY_VALUES_DUPLICATED:"camunda.propertiesValuesDuplicated",PROPERTY_VALUE_NOT_ALLOWED:"camunda.propertyValueNotAllowed",PROPERTY_VALUE_REQUIRED:"camunda.propertyValueRequired",SECRET_EXPRESSION_FORMAT_DEPRECATED:"camunda.secretExpressionFormatDeprecated",SECRET_EXPRESSION_FORMAT_LEGACY:"camunda.secretExpressionFormatLegacy",SECRET_REFERENCE_STRING_LITERAL_NOT_ALLOWED:"camunda.secretReferenceStringLiteralNotAllowed",SECRET_REFERENCE_INSIDE_LIST_NOT_ALLOWED:"camunda.secretReferenceInsideListNotAllowed",SECRET_REFERENCE_INSIDE_IF_BRANCH_CONTEXT_NOT_ALLOWED:"camunda.secretReferenceInsideIfBranchContextNotAllowed",AGENT_FEEL_FUNCTION_NAME_INVALID:"camunda.agentFeelFunctionNameInvalid",AGENT_FEEL_KEY_MISSING:"camunda.agentFeelKeyMissing",AGENT_FEEL_KEY_TYPE_INVALID:"camunda.agentFeelKeyTypeInvalid",AGENT_FEEL_KEY_PREFIX_MISSING:"camunda.agentFeelKeyPrefixMissing",AGENT_FEEL_DESCRIPTION_TYPE_INVALID:"camunda.agentFeelDescriptionTypeInvalid",AGENT_FEEL_WRONG_CONTEXT:"camunda.agentFeelWrongContext",AGENT_FEEL_KEY_SEGMENTS_INVALID:"camunda.agentFeelKeySegmentsInvalid",AGENT_FEEL_KEY_DUPLICATE:"camunda.agentFeelKeyDuplicate",AGENT_FEEL_NON_ENTRY_ELEMENT:"camunda.agentFeelNonEntryElement",AGENT_TOOL_OUTPUT_KEY_INVALID:"camunda.agentToolOutputKeyInvalid",AGENT_TOOL_OUTPUT_KEY_CASING_INVALID:"camunda.agentToolOutputKeyCasingInvalid",AGENT_TOOL_OUTPUT_KEY_OVERWRITE:"camunda.agentToolOutputKeyOverwrite",AGENT_TOOL_RESULT_MISSING:"camunda.agentToolResultMissing",AGENT_TOOL_DOCUMENTATION_MISSING:"camunda.agentToolDocumentationMissing"})});var B=y((z5,xe)=>{var{filter:Iq,isArray:Jn,isDefined:Dq,isFunction:Fq,isNil:wm,isObject:Mq,isString:Lq,isUndefined:jq,matchPattern:zq,some:qm}=($e(),le(Ye)),{is:zt,isAny:$m}=I(),{getPath:rn,pathConcat:St}=(De(),le(Ie)),{ERROR_TYPES:We}=Pe(),{greaterOrEqual:Qq}=Ve();xe.exports.ERROR_TYPES=We;function Rm(t,e,n=null){let r=t.map(s=>rn(s,n)).filter(s=>Jn(s)).map(s=>St(s,e));return r.length?{paths:r}:{}}function Vq({element:t,referenceHolder:e,referenceProperty:n,referencedRoot:r,node:s}){return St(rn(e,t),n,rn(s,r))}xe.exports.getReferencePath=Vq;function Am(t){let e=t.get("eventDefinitions");if(e)return e[0]}xe.exports.getEventDefinition=Am;xe.exports.getMessageEventDefinition=function(t){return zt(t,"bpmn:ReceiveTask")?t:Am(t)};function ca(t,e){let n=t.get("extensionElements");if(!n)return;let r=n.get("values");if(!(!r||!r.length))return Jn(e)||(e=[e]),r.filter(s=>$m(s,e))}xe.exports.findExtensionElements=ca;function Wr(t,e){let n=ca(t,e);if(n&&n.length)return n[0]}xe.exports.findExtensionElement=Wr;function pa(t,e=!1){return t.reduce((n,r,s)=>s===0?`<${r}>`:s===t.length-1?`${n} ${e?"or":"and"} <${r}>`:`${n}, <${r}>`,"")}xe.exports.formatNames=pa;xe.exports.hasDuplicatedPropertyValues=function(t,e,n,r=null){let s=t.get(e),i=s.map(a=>a.get(n)),o=i.reduce((a,u,c)=>i.indexOf(u)!==c&&!a.includes(u)?[...a,u]:a,[]);return o.length?o.map(a=>{let u=s.filter(c=>c.get(n)===a);return{message:`Properties of type <${u[0].$type}> have property <${n}> with duplicate value of <${a}>`,path:null,...Rm(u,n,r),data:{type:We.PROPERTY_VALUE_DUPLICATED,node:t,parentNode:r==t?null:r,duplicatedProperty:n,duplicatedPropertyValue:a,properties:u,propertiesName:e}}}):[]};xe.exports.hasDuplicatedPropertiesValues=function(t,e,n,r=null){let s=t.get(e),i=s.reduce((o,a,u)=>s.slice(0,u).find(p=>n.every(f=>p.get(f)===a.get(f)))?o.concat(a):o,[]);return i.length?i.map(o=>{let a={};for(let l of n)a[l]=o.get(l);let u=Iq(s,zq(a)),c=n.map(l=>`property <${l}> with duplicate value of <${a[l]}>`).join(", ");return{message:`Properties of type <${o.$type}> have properties with duplicate values (${c})`,path:null,...Rm(u,"type",r),data:{type:We.PROPERTY_VALUES_DUPLICATED,node:t,parentNode:r==t?null:r,duplicatedProperties:a,properties:u,propertiesName:e}}}):[]};xe.exports.hasProperties=function(t,e,n=null,r){return Object.entries(e).reduce((s,i)=>{let[o,a]=i,{allowedVersion:u=null}=a,c=r===void 0?rn(t,n):r,l=t.get(o);return a.required&&la(l)?[...s,{message:u?`Element of type <${t.$type}> without property <${o}> only allowed by Camunda ${u} or newer`:`Element of type <${t.$type}> must have property <${o}>`,path:St(c||[],o),data:Zn({type:We.PROPERTY_REQUIRED,node:t,parentNode:n==t?null:n,requiredProperty:o},u)}]:a.dependentRequired&&t.get(a.dependentRequired)&&la(l)?[...s,{message:`Element of type <${t.$type}> must have property <${o}> if it has property <${a.dependentRequired}>`,path:St(c||[],o),data:{type:We.PROPERTY_DEPENDENT_REQUIRED,node:t,parentNode:n==t?null:n,property:a.dependentRequired,dependentRequiredProperty:o}}]:a.type&&l&&(!l.$instanceOf||!Jn(a.type)&&!l.$instanceOf(a.type)||Jn(a.type)&&!qm(a.type,p=>l.$instanceOf(p)))?[...s,{message:u?`Property <${o}> of type <${l.$type}> only allowed by Camunda ${u} or newer`:`Property <${o}> of type <${l.$type}> not allowed`,path:St(c||[],o),data:Zn({type:We.PROPERTY_TYPE_NOT_ALLOWED,node:t,parentNode:n==t?null:n,property:o,allowedPropertyType:a.type},u)}]:"value"in a&&a.value!==l?[...s,{message:`Property <${o}> must have value of <${a.value}>`,path:St(c||[],o),data:{type:We.PROPERTY_VALUE_REQUIRED,node:t,parentNode:n==t?null:n,property:o,requiredValue:a.value}}]:a.allowed===!1&&Dq(l)&&!wm(l)?[...s,{message:u?`Property <${o}> only allowed by Camunda ${u} or newer`:`Property <${o}> not allowed`,path:St(c||[],o),data:Zn({type:We.PROPERTY_NOT_ALLOWED,node:t,parentNode:n==t?null:n,property:o},u)}]:Fq(a.allowed)&&!a.allowed(l)?[...s,{message:u?`Property value of <${Om(l)}> only allowed by Camunda ${u} or newer`:`Property value of <${Om(l)}> not allowed`,path:St(c||[],o),data:Zn({type:We.PROPERTY_VALUE_NOT_ALLOWED,node:t,parentNode:n==t?null:n,property:o},u)}]:s},[])};xe.exports.hasProperty=function(t,e,n=null){return e=Jn(e)?e:[e],Bq(t,e).length!==1?[{message:`Element of type <${t.$type}> must have property ${pa(e,!0)}`,path:rn(t,n),data:{type:We.PROPERTY_REQUIRED,node:t,parentNode:n==t?null:n,requiredProperty:e}}]:[]};function Bq(t,e){let n=[];for(let r of e){let s=t.get(r);la(s)||n.push(t.get(r))}return n}xe.exports.hasExtensionElement=function(t,e,n=null){let r=Jn(e)?e:[e],s=ca(t,r);return!s||s.length!==1?[{message:`Element of type <${t.$type}> must have one extension element of type ${pa(r,!0)}`,path:rn(t,n),data:{type:We.EXTENSION_ELEMENT_REQUIRED,node:t,parentNode:n==t?null:n,requiredExtensionElement:e}}]:[]};xe.exports.hasNoExtensionElement=function(t,e,n=null,r=null){let s=Wr(t,e);return s?[{message:r?`Extension element of type <${e}> only allowed by Camunda ${r}`:`Extension element of type <${e}> not allowed`,path:rn(s,n),data:Zn({type:We.EXTENSION_ELEMENT_NOT_ALLOWED,node:t,parentNode:n==t?null:n,extensionElement:s},r)}]:[]};xe.exports.hasExpression=function(t,e,n,r=null){let s=t.get(e);if(!s)throw new Error("Expression not found");let i=s;zt(s,"bpmn:Expression")&&(i=s.get("body"));let o=rn(t,r);if(!i)return n.required!==!1?[{message:`Property <${e}> must have expression value`,path:St(o,e),data:{type:We.EXPRESSION_REQUIRED,node:zt(s,"bpmn:Expression")?s:t,parentNode:r,property:e}}]:[];let a=n.allowed(i);if(a!==!0){let u=null;return Mq(a)&&({allowedVersion:u}=a),[{message:u?`Expression value of <${i}> only allowed by Camunda ${u}`:`Expression value of <${i}> not allowed`,path:St(o,e),data:Zn({type:We.EXPRESSION_VALUE_NOT_ALLOWED,node:zt(s,"bpmn:Expression")?s:t,parentNode:r,property:e},u)}]}return[]};function Pm(t,e){let{$model:n}=t;return n.getType(t.$type)===n.getType(e)}xe.exports.isExactly=Pm;xe.exports.isAnyExactly=function(t,e){return qm(e,n=>Pm(t,n))};function Om(t,e=10){let n=`${t}`;return n.length>e?`${n.slice(0,e)}...`:n}function Zn(t,e){return e?{...t,allowedVersion:e}:t}function Uq(t){let e=t.$parent;for(;e;){if(zt(e,"bpmn:AdHocSubProcess"))return e;e=e.$parent}return null}xe.exports.findAncestorAdHocSubProcess=Uq;var Xq="io.camunda.agenticai.toolContainer",Gq="io.camunda.connectors.agenticai.aiagent.jobworker.v1",Yq="io.camunda.agenticai:aiagent-job-worker:";function Sm(t){let e=Wr(t,"zeebe:TaskDefinition"),n=e&&e.get("type");return!!n&&n.startsWith(Yq)}xe.exports.hasAiAgentJobWorkerType=Sm;function km(t){let e=Wr(t,"zeebe:Properties");return e?(e.get("properties")||[]).some(n=>n.get("name")===Xq&&n.get("value")==="true"):!1}xe.exports.hasToolContainerProperty=km;function _m(t,e){return km(t)||t.get("modelerTemplate")===Gq||Sm(t)?!0:!!e&&Qq(e,"8.10")&&!!Wr(t,"zeebe:AgentDefinition")}xe.exports.isAgenticAdHocSubProcess=_m;function Wq(t,e){return zt(t,"bpmn:Activity")&&!(zt(t,"bpmn:SubProcess")&&t.get("triggeredByEvent"))&&(t.get("incoming")||[]).length===0&&zt(t.$parent,"bpmn:AdHocSubProcess")&&_m(t.$parent,e)}xe.exports.isAgenticToolElement=Wq;function Tm(t,e){if(!t)return null;let n=t.$parent;return n?zt(n,e)?n:Tm(n,e):t}xe.exports.findParent=Tm;function Kq(t){for(;t&&!$m(t,["bpmn:FlowElement","bpmn:FlowElementsContainer"]);)t=t.$parent;return t}xe.exports.findParentNode=Kq;function Hq(t){return Lq(t)&&t.trim()===""}function la(t){return jq(t)||wm(t)||Hq(t)}});var X=y((Q5,fa)=>{var{is:Nm}=I(),{isArray:Zq}=($e(),le(Ye));fa.exports.reportErrors=function(t,e,n){Zq(n)||(n=[n]),n.forEach(({message:r,...s})=>{let i=Cm(t);i&&(s={...s,name:i}),e.report(t.get("id"),r,s)})};function Cm(t){if(Nm(t,"bpmn:TextAnnotation"))return t.get("text");if(Nm(t,"bpmn:Group")){let e=t.get("categoryValueRef");return e&&e.get("value")}return t.get("name")}fa.exports.getName=Cm});var G=y((V5,Dm)=>{var{is:ma}=I(),{greaterOrEqual:Jq}=Ve();function e$(t){return function(e={}){let n=t(e),{version:r,platform:s="camunda-cloud"}=e;function i(o,a){return s==="camunda-cloud"&&r&&Jq(r,"8.2")&&Im(o)||s==="camunda-platform"&&Im(o)?!1:n.check(o,a)}return{...n,check:i}}}Dm.exports={skipInNonExecutableProcess:e$};function Im(t){let e;return ma(t,"bpmn:Process")&&(e=t),ma(t,"bpmndi:BPMNPlane")&&ma(t.get("bpmnElement"),"bpmn:Process")&&(e=t.get("bpmnElement")),e&&!e.get("isExecutable")}});var Xm=y((B5,Um)=>{var{is:Qm,isAny:t$}=I(),{getPath:da}=(De(),le(Ie)),{isString:Vm}=($e(),le(Ye)),er=hm(),n$=ua(),{greaterOrEqual:Kr}=Ve(),{findExtensionElement:ga,getEventDefinition:Bm,hasExtensionElement:Fm,hasProperties:ha}=B(),{reportErrors:On}=X(),{ERROR_TYPES:ya}=Pe(),{skipInNonExecutableProcess:r$}=G();Um.exports=r$(function({version:t}){function e(n,r){let s=n$[n.$type];if(!s||Vm(s)&&!Kr(t,s))return;let i=t$(n,["bpmn:CatchEvent","bpmn:ThrowEvent"])&&Bm(n);if(i&&(!s[i.$type]||!Kr(t,s[i.$type]))||Qm(n,"bpmn:ThrowEvent")&&!i)return;let o=er.calledDecision[n.$type],a=er.script[n.$type],u=er.taskDefinition[n.$type],c,l=ga(n,"zeebe:CalledDecision"),p=ga(n,"zeebe:Script"),f=ga(n,"zeebe:TaskDefinition");if(l&&!p&&!f){if(!Mm(n,t)){let g=tr(o,n);On(n,r,{message:g?`Extension element of type <zeebe:CalledDecision> only allowed by Camunda ${g} or newer`:"Extension element of type <zeebe:CalledDecision> not allowed",path:da(l,n),data:{type:ya.EXTENSION_ELEMENT_NOT_ALLOWED,node:n,parentNode:null,extensionElement:l,allowedVersion:g}});return}if(c=ha(l,{decisionId:{required:!0},resultVariable:{required:!0}},n),c&&c.length){On(n,r,c);return}}if(!l&&p&&!f){if(!Lm(n,t)){let g=tr(a,n);On(n,r,{message:g?`Extension element of type <zeebe:Script> only allowed by Camunda ${g} or newer`:"Extension element of type <zeebe:Script> not allowed",path:da(p,n),data:{type:ya.EXTENSION_ELEMENT_NOT_ALLOWED,node:n,parentNode:null,extensionElement:p,allowedVersion:g}});return}if(c=ha(p,{expression:{required:!0},resultVariable:{required:!0}},n),c&&c.length){On(n,r,c);return}}if(!l&&!p&&f){if(!jm(n,t)){let g=tr(u,n);On(n,r,{message:g?`Extension element of type <zeebe:TaskDefinition> only allowed by Camunda ${g} or newer`:"Extension element of type <zeebe:TaskDefinition> not allowed",path:da(f,n),data:{type:ya.EXTENSION_ELEMENT_NOT_ALLOWED,node:n,parentNode:null,extensionElement:f,allowedVersion:g}});return}if(c=ha(f,{type:{required:!0}},n),c&&c.length){On(n,r,c);return}}let m=[Mm(n,t)?"zeebe:CalledDecision":!1,Lm(n,t)?"zeebe:Script":!1,jm(n,t)?"zeebe:TaskDefinition":!1].filter(g=>g);if(m.length!==0&&(m.length===1&&!zm(n)?c=Fm(n,m[0],n):zm(n)||(c=Fm(n,m,n)),c&&c.length)){On(n,r,c);return}}return{check:e}});function Mm(t,e){let{calledDecision:n}=er,r=tr(n[t.$type],t);return n[t.$type]&&Kr(e,r)}function Lm(t,e){let{script:n}=er,r=tr(n[t.$type],t);return r&&Kr(e,r)}function jm(t,e){let{taskDefinition:n}=er,r=tr(n[t.$type],t);return r&&Kr(e,r)}function tr(t,e){if(!t)return null;if(Vm(t))return t;let n=Bm(e);return n&&t[n.$type]}function zm(t){return Qm(t,"bpmn:AdHocSubProcess")}});var bt=y((U5,Gm)=>{var s$="https://docs.camunda.io/docs/components/modeler/reference/modeling-guidance/rules";function i$(t,e){let{meta:{documentation:n={},...r}={},...s}=e;return{meta:{documentation:{url:`${s$}/${t}/`,...n},...r},...s}}Gm.exports.annotateRule=i$});var Km=y((X5,Wm)=>{var{is:o$}=I(),{findExtensionElement:a$,hasExtensionElement:u$,hasProperties:l$}=B(),{annotateRule:c$}=bt(),{reportErrors:Ym}=X(),{skipInNonExecutableProcess:p$}=G(),{greaterOrEqual:f$}=Ve(),m$="8.10",d$=256;Wm.exports=p$(function({version:t}){function e(n,r){if(!o$(n,"bpmn:CallActivity"))return;let s=u$(n,"zeebe:CalledElement",n);if(s&&s.length){Ym(n,r,s);return}let i=a$(n,"zeebe:CalledElement");s=l$(i,{processId:{required:!0},businessId:{allowed:o=>g$(o,t)}},n),s&&s.length&&Ym(n,r,s)}return c$("called-element",{check:e})});function g$(t,e){return!t||t.startsWith("=")||!f$(e,m$)?!0:t.length<d$}});var Jm=y((G5,Zm)=>{var{is:ba,isAny:h$}=I(),{findExtensionElement:Hm,getMessageEventDefinition:y$,hasDuplicatedPropertyValues:b$}=B(),{reportErrors:E$}=X(),{skipInNonExecutableProcess:v$}=G();Zm.exports=v$(function(){function t(e,n){if(!ba(e,"bpmn:UserTask")&&!x$(e))return;let r=Hm(e,"zeebe:TaskHeaders");if(!r)return;let s=b$(r,"values","key",e);s&&s.length&&E$(e,n,s)}return{check:t}});function x$(t){return ba(t,"zeebe:ZeebeServiceTask")?!0:h$(t,["bpmn:EndEvent","bpmn:IntermediateThrowEvent"])?y$(t):ba(t,"bpmn:BusinessRuleTask")?Hm(t,"zeebe:TaskDefinition"):!1}});var nd=y((Y5,td)=>{var{isString:O$}=($e(),le(Ye)),{isAny:ed}=I(),w$=ua(),{greaterOrEqual:Ea}=Ve(),{getEventDefinition:q$}=B(),{ERROR_TYPES:va}=Pe(),{reportErrors:xa}=X(),{skipInNonExecutableProcess:$$}=G(),{annotateRule:R$}=bt();td.exports=$$(function({version:t}){function e(n,r){if(!ed(n,["bpmn:FlowElement","bpmn:FlowElementsContainer"]))return;let s=w$[n.$type];if(!s||O$(s)&&!Ea(t,s)){let o=s||null,a=`Element of type <${n.$type}> not allowed`,u={type:va.ELEMENT_TYPE_NOT_ALLOWED,node:n,parentNode:null};o&&(a=`Element of type <${n.$type}> only allowed by Camunda ${o} or newer`,u={...u,allowedVersion:o}),xa(n,r,{message:a,path:null,data:u});return}if(!ed(n,["bpmn:CatchEvent","bpmn:ThrowEvent"]))return;let i=q$(n);if(i){if(!s[i.$type]||!Ea(t,s[i.$type])){let o=s[i.$type]||null,a=`Element of type <${n.$type}> with event definition of type <${i.$type}> not allowed`,u={type:va.ELEMENT_TYPE_NOT_ALLOWED,node:n,parentNode:null,eventDefinition:i};o&&(a=`Element of type <${n.$type}> with event definition of type <${i.$type}> only allowed by Camunda ${o} or newer`,u={...u,allowedVersion:o}),xa(n,r,{message:a,path:null,data:u})}}else if(!s._||!Ea(t,s._)){let o=s._||null,a=`Element of type <${n.$type}> with no event definition not allowed`,u={type:va.ELEMENT_TYPE_NOT_ALLOWED,node:n,parentNode:null,eventDefinition:i};o&&(a=`Element of type <${n.$type}> with no event definition only allowed by Camunda ${o} or newer`,u={...u,allowedVersion:o}),xa(n,r,{message:a,path:null,data:u})}}return R$("element-type",{check:e})})});var ad=y((W5,od)=>{var{is:id,isAny:A$}=I(),{getEventDefinition:P$,getReferencePath:S$,hasProperties:rd}=B(),{reportErrors:sd}=X(),{skipInNonExecutableProcess:k$}=G(),{greaterOrEqual:_$}=Ve(),{annotateRule:T$}=bt(),N$="8.2";od.exports=k$(function({version:t}){function e(n,r){if(!A$(n,["bpmn:CatchEvent","bpmn:ThrowEvent"]))return;let s=P$(n);if(!s||!id(s,"bpmn:ErrorEventDefinition"))return;let i=[];if(!C$(n,t)&&(i=rd(s,{errorRef:{required:!0,allowedVersion:"8.2"}},n),i.length)){sd(n,r,i);return}let o=s.get("errorRef");if(!o)return;let a=S$({element:n,referenceHolder:s,referenceProperty:"errorRef",referencedRoot:o,node:o});i=rd(o,{errorCode:{required:!0}},n,a),i.length&&sd(n,r,i)}return T$("error-reference",{check:e})});function C$(t,e){return id(t,"bpmn:CatchEvent")&&_$(e,N$)}});var cd=y((K5,ld)=>{var{is:ud}=I(),{ERROR_TYPES:I$}=B(),{reportErrors:D$}=X(),{skipInNonExecutableProcess:F$}=G();ld.exports=F$(function(){function t(e,n){if(!ud(e,"bpmn:ReceiveTask"))return;e.get("incoming").some(s=>{let i=s.get("sourceRef");return ud(i,"bpmn:EventBasedGateway")})&&D$(e,n,{message:"Element of type <bpmn:ReceiveTask> not allowed as event-based gateway target",path:null,data:{type:I$.EVENT_BASED_GATEWAY_TARGET_NOT_ALLOWED,node:e,parentNode:null}})}return{check:t}})});var md=y((H5,fd)=>{var{is:Oa}=I(),{hasProperties:M$}=B(),{reportErrors:L$}=X();fd.exports=function(){function t(e,n){if(!Oa(e,"bpmn:Definitions"))return;let r=e.get("rootElements"),s=r.find(a=>Oa(a,"bpmn:Collaboration")),i=r.filter(a=>Oa(a,"bpmn:Process")),o=[];for(let a of i){let u=pd(a,s);o=[...o,...M$(a,{isExecutable:{value:!0}},u)]}o.length>i.length-1&&o.forEach(a=>{let{data:u}=a,{node:c}=u;L$(pd(c,s),n,a)})}return{check:t}};function pd(t,e){if(!e)return t;let r=e.get("participants").find(s=>s.get("processRef")===t);return r||t}});var hd=y((Z5,gd)=>{var{is:j$}=I(),{findExtensionElement:z$,hasProperties:dd,hasExtensionElement:Q$}=B(),{reportErrors:wa}=X(),{skipInNonExecutableProcess:V$}=G();gd.exports=V$(function(){function t(e,n){if(!j$(e,"bpmn:Activity"))return;let r=e.get("loopCharacteristics");if(!r)return;let s=dd(e,{loopCharacteristics:{type:"bpmn:MultiInstanceLoopCharacteristics"}},e);if(s&&s.length){wa(e,n,s);return}if(s=Q$(r,"zeebe:LoopCharacteristics",e),s&&s.length){wa(e,n,s);return}r=z$(r,"zeebe:LoopCharacteristics"),s=dd(r,{inputCollection:{required:!0},outputCollection:{dependentRequired:"outputElement"},outputElement:{dependentRequired:"outputCollection"}},e),s&&s.length&&wa(e,n,s)}return{check:t}})});var xd=y((J5,vd)=>{var{is:yd,isAny:B$}=I(),{getEventDefinition:U$,getReferencePath:X$,hasProperties:bd}=B(),{reportErrors:Ed}=X(),{skipInNonExecutableProcess:G$}=G(),{annotateRule:Y$}=bt();vd.exports=G$(function(){function t(e,n){if(!B$(e,["bpmn:CatchEvent","bpmn:ReceiveTask"]))return;let r=e;if(!yd(e,"bpmn:ReceiveTask")){let a=U$(e);if(!a||!yd(a,"bpmn:MessageEventDefinition"))return;r=a}let s=bd(r,{messageRef:{required:!0}},e);if(s&&s.length){Ed(e,n,s);return}let i=r.get("messageRef"),o=X$({element:e,referenceHolder:r,referenceProperty:"messageRef",referencedRoot:i,node:i});s=bd(i,{name:{required:!0}},e,o),s&&s.length&&Ed(e,n,s)}return Y$("message-reference",{check:t})})});var $d=y((ez,qd)=>{var{findExtensionElement:W$,hasProperties:Od}=B(),{reportErrors:K$}=X(),{skipInNonExecutableProcess:H$}=G(),{greaterOrEqual:Z$}=Ve(),wd="8.8";qd.exports=H$(function({version:t}){function e(n,r){let s=W$(n,"zeebe:IoMapping");if(!s)return[];let i=[],o=s.get("inputParameters");i.push(...o.flatMap(u=>Od(u,{source:{required:!Z$(t,wd),allowedVersion:wd},target:{required:!0}},n)));let a=s.get("outputParameters");i.push(...a.flatMap(u=>Od(u,{source:{required:!0},target:{required:!0}},n))),i.length&&K$(n,r,i)}return{check:e}})});var Ad=y((tz,Rd)=>{var{is:J$}=I(),{hasProperties:eR,findExtensionElement:tR}=B(),{reportErrors:nR}=X(),{skipInNonExecutableProcess:rR}=G(),sR="8.10";Rd.exports=rR(function(){function t(e,n){if(!J$(e,"bpmn:CallActivity"))return;let r=tR(e,"zeebe:CalledElement");if(!r)return;let s=eR(r,{businessId:{allowed:!1,allowedVersion:sR}},e);s&&s.length&&nR(e,n,s)}return{check:t}})});var Sd=y((nz,Pd)=>{var{findExtensionElement:iR,hasProperties:oR}=B(),{reportErrors:aR}=X(),{skipInNonExecutableProcess:uR}=G(),lR="8.10";Pd.exports=uR(function(){function t(e,n){let r=iR(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>oR(o,{eventType:{allowed:a=>a!=="cancel",allowedVersion:lR}},e));i.length&&aR(e,n,i)}return{check:t}})});var Td=y((rz,_d)=>{var{findExtensionElement:cR}=B(),{reportErrors:pR}=X(),{skipInNonExecutableProcess:fR}=G(),{ERROR_TYPES:mR}=Pe(),{getPath:dR}=(De(),le(Ie)),kd="8.10";_d.exports=fR(function(){function t(e,n){let r=cR(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>{let a=o.get("headers");return a?[{message:`Property <zeebe:TaskHeaders> of <zeebe:ExecutionListener> only allowed by Camunda ${kd}`,path:dR(a,e),data:{type:mR.PROPERTY_NOT_ALLOWED,node:o,parentNode:e,property:"headers",allowedVersion:kd}}]:[]});i.length&&pR(e,n,i)}return{check:t}})});var Md=y((sz,Fd)=>{var{is:nr}=I(),{getPath:gR,pathConcat:hR}=(De(),le(Ie)),{ERROR_TYPES:yR,getEventDefinition:Dd}=B(),{reportErrors:bR}=X(),{skipInNonExecutableProcess:ER}=G(),vR={"1.0":[wn],"1.1":[wn],"1.2":[wn],"1.3":[wn],"8.0":[wn],"8.1":[wn],"8.2":[Nd,Cd],"8.3":[Nd,Cd]};Fd.exports=ER(xR);function xR({version:t}){function e(n,r){let s=OR(n,t);s&&s.length&&bR(n,r,s)}return{check:e}}function OR(t,e){let n=vR[e];return n?n.reduce((r,s)=>{let i=s(t)||[];return r.concat(i)},[]):[]}function qa(t,e,n,r){let s=gR(t,n),i=t.get(e);if(!wR(i))return;let o=`Expression statement <${Id(i)}> not supported`,a={type:yR.EXPRESSION_NOT_ALLOWED,node:t,parentNode:n==t?null:n,property:e};return r&&(o=`Expression statement <${Id(i)}> only supported by Camunda ${r} or newer`,a={...a,allowedVersion:r}),{message:o,path:hR(s||[],e),data:a}}function wR(t){return t&&t.startsWith("=")}function wn(t){if(!nr(t,"bpmn:Event"))return;let e=Dd(t);if(!e||!nr(e,"bpmn:ErrorEventDefinition"))return;let n=e.get("errorRef");if(n)return nr(t,"bpmn:CatchEvent")?qa(n,"errorCode",t,null):qa(n,"errorCode",t,"8.2")}function Nd(t){if(nr(t,"bpmn:CatchEvent"))return wn(t)}function Cd(t){if(!nr(t,"bpmn:CatchEvent"))return;let e=Dd(t);if(!e||!nr(e,"bpmn:EscalationEventDefinition"))return;let n=e.get("escalationRef");if(n)return qa(n,"escalationCode",t,null)}function Id(t,e=10){let n=`${t}`;return n.length>e?`${n.slice(0,e)}...`:n}});var jd=y((iz,Ld)=>{var{hasNoExtensionElement:qR}=B(),{reportErrors:$R}=X(),{skipInNonExecutableProcess:RR}=G();Ld.exports=RR(function(){function t(e,n){let r=qR(e,"zeebe:JobPriorityDefinition",e,"8.10");r&&r.length&&$R(e,n,r)}return{check:t}})});var Gd=y((oz,Xd)=>{var{isString:Vd}=($e(),le(Ye)),{is:Qt}=I(),{findExtensionElement:AR,findParent:PR,isAnyExactly:$a}=B(),{reportErrors:SR}=X(),{ERROR_TYPES:kR}=Pe(),{skipInNonExecutableProcess:_R}=G(),{annotateRule:TR}=bt(),Ra=["bpmn:CallActivity","bpmn:ManualTask","bpmn:Task"],NR=[...Ra,"bpmn:StartEvent","bpmn:EndEvent","bpmn:ManualTask","bpmn:ExclusiveGateway","bpmn:InclusiveGateway","bpmn:ParallelGateway","bpmn:SubProcess","bpmn:Task"];Xd.exports=_R(function(){function t(e,n){if(!Qt(e,"bpmn:Process"))return;let r=Bd(e).filter(o=>$a(o,NR)),s=CR(r),i=IR(s,e);i&&SR(e,n,i)}return TR("no-loop",{check:t})});function CR(t){let e=jR(t);return Ud(e,n=>{let{element:r,outgoing:s}=n;return $a(r,Ra)||zR(e,n),Array.from(s.keys(),i=>e.get(i))}),e.forEach(({incoming:n,outgoing:r})=>{n.forEach((s,i)=>{e.has(i)||n.delete(i)}),r.forEach((s,i)=>{e.has(i)||r.delete(i)})}),e}function IR(t,e){let n=[];return Ud(t,r=>{let{element:s,outgoing:i,path:o=[]}=r,a=[];return i.forEach((u,c)=>{let l=[...o,s,...u];if(l.includes(c))n.push(DR(l,c,e));else{let p=t.get(c);p.path=p.path||l,a.push(p)}}),a}),n.filter(Boolean)}var DR=(t,e,n)=>{let r=t.slice(t.indexOf(e));return MR(r)?null:{message:`Loop detected: ${r.map(({id:s})=>s).join(" -> ")} -> ${e.id}`,path:null,data:{type:kR.LOOP_NOT_ALLOWED,node:n,parentNode:null,elements:r.map(({id:s})=>s)}}};function Bd(t){return t.get("flowElements").reduce((e,n)=>Qt(n,"bpmn:FlowElementsContainer")?[...e,n,...Bd(n)]:[...e,n],[])}function FR(t){if(Qt(t,"bpmn:CallActivity")){let e=AR(t,"zeebe:CalledElement");if(e){let n=e.get("processId");if(Vd(n)&&!LR(n)){let r=PR(t,"bpmn:Process");if(r&&r.get("id")===n)return r.get("flowElements").filter(s=>Qt(s,"bpmn:StartEvent"))}}}else{if(Qt(t,"bpmn:SubProcess"))return t.get("flowElements").filter(e=>Qt(e,"bpmn:StartEvent"));if(Qt(t,"bpmn:EndEvent")){let e=t.$parent;Qt(e,"bpmn:SubProcess")&&(t=e)}}return t.get("outgoing").filter(e=>Qt(e,"bpmn:SequenceFlow")).map(e=>e.get("targetRef"))}function MR(t){return!t.some(e=>$a(e,Ra))}function LR(t){return Vd(t)&&t.startsWith("=")}var zd=(t,e,n)=>(t.has(e)||t.set(e,n),t.get(e)),Qd=(t,e,n)=>{t.has(e)||t.set(e,n)};function jR(t){return t.reduce((e,n)=>{let r=zd(e,n,{element:n,incoming:new Map,outgoing:new Map});return FR(n).forEach(i=>{zd(e,i,{element:i,incoming:new Map,outgoing:new Map}).incoming.set(n,[]),r.outgoing.set(i,[])}),e},new Map)}function zR(t,e){let{element:n,incoming:r,outgoing:s}=e;r.forEach((i,o)=>{s.forEach((a,u)=>{let c=t.get(o),l=t.get(u);!c||!l||(Qd(c.outgoing,u,[...i,n,...a]),Qd(l.incoming,o,[...i,n,...a]))})}),t.delete(n)}function Ud(t,e){let n=new Set(t.values());for(;n.size;){let r=n.values().next().value;n.delete(r);let s=[r];for(;s.length;){let i=s.shift();e(i).forEach(a=>{n.has(a)&&(n.delete(a),s.push(a))})}}}});var Kd=y((az,Wd)=>{var{is:Yd}=I(),{reportErrors:QR}=X(),{ERROR_TYPES:VR}=B(),{skipInNonExecutableProcess:BR}=G();Wd.exports=BR(function(){function t(e,n){if(!Yd(e,"bpmn:Process"))return;let s=(e.get("flowElements")||[]).filter(i=>Yd(i,"bpmn:StartEvent")&&!i.get("eventDefinitions").length);s.length<=1||s.forEach(i=>{QR(i,n,{message:"Multiple elements of type <bpmn:StartEvent> with no event definition not allowed as children of <bpmn:Process>",path:null,data:{type:VR.ELEMENT_MULTIPLE_NOT_ALLOWED,node:i,parent:null}})})}return{check:t}})});var Zd=y((uz,Hd)=>{var{reportErrors:UR}=X(),{skipInNonExecutableProcess:XR}=G(),{hasNoExtensionElement:GR}=B(),YR="8.8";Hd.exports=XR(function(){function t(e,n){let r=GR(e,"zeebe:TaskListeners",e,YR);r&&r.length&&UR(e,n,r)}return{check:t}})});var ng=y((lz,tg)=>{var{is:WR,isAny:Jd}=I(),{ERROR_TYPES:KR,hasProperties:HR}=B(),{reportErrors:eg}=X(),{skipInNonExecutableProcess:ZR}=G();tg.exports=ZR(function(){function t(e,n){if(Jd(e,["bpmn:ExclusiveGateway","bpmn:InclusiveGateway"])){let r=e.get("outgoing");if(r&&r.length>1){for(let s of r)if(e.get("default")!==s){let i=HR(s,{conditionExpression:{required:!0}},s);i.length&&eg(s,n,i)}}}else if(WR(e,"bpmn:SequenceFlow")){let r=e.get("sourceRef"),s=e.get("conditionExpression");r&&!Jd(r,["bpmn:ExclusiveGateway","bpmn:InclusiveGateway"])&&s&&eg(e,n,{message:"Property <conditionExpression> only allowed if source is of type <bpmn:ExclusiveGateway> or <bpmn:InclusiveGateway>",path:["conditionExpression"],data:{type:KR.PROPERTY_NOT_ALLOWED,node:e,parentNode:null,property:"conditionExpression"}})}}return{check:t}})});var ig=y((cz,sg)=>{var{is:JR}=I(),{findExtensionElement:eA,findExtensionElements:tA,findParent:nA,hasProperties:rA,hasProperty:sA}=B(),{hasNoExtensionElement:iA}=B(),{reportErrors:Aa}=X(),{skipInNonExecutableProcess:oA}=G(),{greaterOrEqual:aA}=Ve(),rg="8.3";sg.exports=oA(function({version:t}){function e(n,r){if(!JR(n,"bpmn:StartEvent"))return;if(!aA(t,rg)){let u=iA(n,"zeebe:FormDefinition",n,rg);u.length&&Aa(n,r,u);return}let s=eA(n,"zeebe:FormDefinition");if(!s)return;let i=sA(s,["formKey","formId"],n);if(i.length){Aa(n,r,i);return}let o=s.get("formKey"),a=uA(n,o);a&&(i=rA(a,{body:{required:!0}},n),i.length&&Aa(n,r,i))}return{check:e}});function uA(t,e){let n=nA(t,"bpmn:Process");if(!n)return;let r=tA(n,"zeebe:UserTaskForm");if(r&&r.length)return r.find(s=>`camunda-forms:bpmn:${s.get("id")}`===e)}});var ug=y((pz,ag)=>{var{is:ri,isAny:lA}=I(),{findExtensionElement:cA,getEventDefinition:pA,getReferencePath:fA,hasExtensionElement:mA,hasProperties:dA}=B(),{reportErrors:og}=X(),{skipInNonExecutableProcess:gA}=G();ag.exports=gA(function(){function t(e,n){if(!lA(e,["bpmn:CatchEvent","bpmn:ThrowEvent","bpmn:ReceiveTask"])||ri(e,"bpmn:StartEvent")&&!ri(e.$parent,"bpmn:SubProcess"))return;let r=e;if(!ri(e,"bpmn:ReceiveTask")){let u=pA(e);if(!u||!ri(u,"bpmn:MessageEventDefinition"))return;r=u}let s=r.get("messageRef");if(!s)return;let i=mA(s,"zeebe:Subscription",e);if(i&&i.length){og(e,n,i);return}let o=cA(s,"zeebe:Subscription"),a=fA({element:e,referenceHolder:r,referenceProperty:"messageRef",referencedRoot:s,node:o});i=dA(o,{correlationKey:{required:!0}},e,a),i&&i.length&&og(e,n,i)}return{check:t}})});var pg=y((fz,cg)=>{var{is:hA}=I();cg.exports={expressionType:{cron:"8.1",iso8601:"1.0"},elementType:{"bpmn:StartEvent":{timeCycle:(t,e)=>!t||!lg(e)?"1.0":null,timeDate:()=>"1.0",timeDuration:(t,e)=>lg(e)?"1.0":null},"bpmn:BoundaryEvent":{timeCycle:t=>t?null:"1.0",timeDate:()=>"8.3",timeDuration:()=>"1.0"},"bpmn:IntermediateCatchEvent":{timeCycle:()=>null,timeDate:()=>"8.3",timeDuration:()=>"1.0"}}};function lg(t){return hA(t,"bpmn:SubProcess")&&t.get("triggeredByEvent")===!0}});var bg=y((mz,yg)=>{var yA=["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"],bA=new RegExp(`^(${yA.join("|")})$`);function EA(t){return bA.test(t)}var Vt="\\*",hg="\\?",vA=",",fg="([0-5]?[0-9])",mg="([0-5]?[0-9])",dg="([01]?[0-9]|2[0-3])",xA=Be(`L(-${Be("[0-2]?[0-9]","3[0-1]")})?`,"[0-2]?[0-9]","3[0-1]",NA(Be("L","[0-2]?[0-9]","3[0-1]"))),OA=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],wA=Be("[0]?[1-9]","1[0-2]",...OA),qA=["MON","TUE","WED","THU","FRI","SAT","SUN"],gg=Be("[0-7]",...qA),$A=Be(Vt,rr(Vt),ir(Be(rr(fg),sr(fg)))),RA=Be(Vt,rr(Vt),ir(Be(rr(mg),sr(mg)))),AA=Be(Vt,rr(Vt),ir(Be(rr(dg),sr(dg)))),PA=Be(Vt,hg,ir(sr(xA))),SA=Be(Vt,ir(sr(wA))),kA=Be(Vt,hg,ir(Be(sr(gg),CA(gg)))),_A=new RegExp(`^${$A} ${RA} ${AA} ${PA} ${SA} ${kA}$`,"i");function TA(t){return _A.test(t)}yg.exports.validateCronExpression=function(t){return EA(t)||TA(t)};function Be(...t){return`(${t.join("|")})`}function sr(t){return`${t}(-${t})?`}function ir(t){return`${t}(${vA}${t})*`}function rr(t){return`${t}/\\d+`}function NA(t){return`${t}W`}function CA(t){return`${t}(#[1-5]|L)`}});var Pa=y((dz,xg)=>{var IA="\\d{4}",DA="(?<month>0[1-9]|1[0-2])",FA="(0[1-9]|[12][0-9]|3[01])",MA=`(?<date>${IA}-${DA}-${FA})`,LA="(0[0-9]|1[0-9]|2[0-3])",jA="[0-5][0-9]",zA="[0-5][0-9]",QA="(\\[[^\\]]+\\])",VA=`(Z|([+-](0[0-9]|1[0-3]):[0-5][0-9]${QA}?))`,Eg=`${MA}T${LA}:${jA}:${zA}${VA}`,BA=new RegExp(`^${Eg}$`),vg="P(?!$)(\\d+(\\.\\d+)?[Yy])?(\\d+(\\.\\d+)?[Mm])?(\\d+(\\.\\d+)?[Ww])?(\\d+(\\.\\d+)?[Dd])?(T(?!$)(\\d+(\\.\\d+)?[Hh])?(\\d+(\\.\\d+)?[Mm])?(\\d+(\\.\\d+)?[Ss])?)?$",UA=new RegExp(`^${vg}$`),XA=`R(-1|\\d+)?/(${Eg}/)?${vg}`,GA=new RegExp(`^${XA}$`);xg.exports={validateCycle:YA,validateDate:WA,validateDuration:KA};function YA(t){return GA.test(t)}function WA(t){let e=BA.exec(t);return e?HA(e):!1}function KA(t){return UA.test(t)}function HA(t){let{date:e,month:n}=t.groups,r=new Date(e).getMonth()+1,s=Number.parseInt(n,10);return r===s}});var Rg=y((gz,$g)=>{var{isNil:ZA}=($e(),le(Ye)),{is:ka}=I(),{elementType:wg,expressionType:Hr}=pg(),{greaterOrEqual:or}=Ve(),{getEventDefinition:JA,hasExpression:Sa,hasProperties:eP,hasProperty:tP}=B(),{validateCronExpression:nP}=bg(),{validateCycle:rP,validateDate:sP,validateDuration:iP}=Pa(),{reportErrors:Og}=X(),{skipInNonExecutableProcess:oP}=G();$g.exports=oP(function({version:t}){function e(n,r){if(!ka(n,"bpmn:Event"))return;let s=JA(n);if(!s||!ka(s,"bpmn:TimerEventDefinition"))return;let i=aP(s,n,t);if(i&&i.length){Og(n,r,i);return}i=uP(s,n,t),i&&i.length&&Og(n,r,i)}return{check:e}});function aP(t,e,n){let r=fP(t);if(r){let s=dP(e,r),i=ZA(s)?!1:or(n,s);return eP(t,{[r]:{allowed:i,allowedVersion:s}},e)}return tP(t,mP(e,n),e)}function uP(t,e,n){let r=t.get("timeCycle"),s=t.get("timeDate"),i=t.get("timeDuration");if(r)return Sa(t,"timeCycle",{allowed:o=>lP(o,n)},e);if(s)return Sa(t,"timeDate",{allowed:o=>cP(o,n)},e);if(i)return Sa(t,"timeDuration",{allowed:o=>pP(o,n)},e)}function lP(t,e){if(_a(t))return!0;if(rP(t))return or(e,Hr.iso8601);if(nP(t))return or(e,Hr.cron)||{allowedVersion:Hr.cron}}function cP(t,e){if(_a(t))return!0;if(sP(t))return or(e,Hr.iso8601)}function pP(t,e){if(_a(t))return!0;if(iP(t))return or(e,Hr.iso8601)}function _a(t){if(t.startsWith("="))return!0}function fP(t){return t.get("timeCycle")?"timeCycle":t.get("timeDate")?"timeDate":t.get("timeDuration")?"timeDuration":null}function mP(t,e){let n=wg[t.$type];return Object.keys(n).filter(r=>{let s=n[r](qg(t),t.$parent);return s&&or(e,s)})}function dP(t,e){return wg[t.$type][e](qg(t),t.$parent)}function qg(t){return ka(t,"bpmn:BoundaryEvent")?t.get("cancelActivity")!==!1:t.get("isInterrupting")!==!1}});var Pg=y((hz,Ag)=>{var{is:gP}=I(),{hasExtensionElement:hP}=B(),{reportErrors:yP}=X(),{skipInNonExecutableProcess:bP}=G();Ag.exports=bP(function(){function t(e,n){if(!gP(e,"bpmn:UserTask"))return;let r=hP(e,"zeebe:FormDefinition",e);r&&r.length&&yP(e,n,r)}return{check:t}})});var Ng=y((yz,Tg)=>{var{is:EP}=I(),{findExtensionElement:kg,findExtensionElements:vP,findParent:xP,hasProperties:Ta,hasProperty:Sg}=B(),{reportErrors:si}=X(),{skipInNonExecutableProcess:OP}=G(),{greaterOrEqual:_g}=Ve(),wP={desktop:"8.4",web:"8.0"},qP="8.5";Tg.exports=OP(function({modeler:t="desktop",version:e}){function n(r,s){if(!EP(r,"bpmn:UserTask"))return;let i=kg(r,"zeebe:FormDefinition");if(!i)return;if(AP(r)){if(!_g(e,qP))return;let l=Sg(i,["externalReference","formId"],r)||[];l.length&&si(r,s,l);return}let o,a=wP[t];if(RP(e,a))o=Sg(i,["formKey","formId"],r);else{if(o=Ta(i,{formId:{allowed:!1,allowedVersion:a}},r),o.length){si(r,s,o);return}o=Ta(i,{formKey:{required:!0}},r)}if(o.length){si(r,s,o);return}let u=i.get("formKey"),c=$P(r,u);c&&(o=Ta(c,{body:{required:!0}},r),o.length&&si(r,s,o))}return{check:n}});function $P(t,e){let n=xP(t,"bpmn:Process");if(!n)return;let r=vP(n,"zeebe:UserTaskForm");if(r&&r.length)return r.find(s=>`camunda-forms:bpmn:${s.get("id")}`===e)}function RP(t,e){return _g(t,e)}function AP(t){return!!kg(t,"zeebe:UserTask")}});var Ig=y((bz,Cg)=>{var PP=/^[a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*$/;Cg.exports.isValidVariableName=function(e){return PP.test(e)}});var Fg=y((Ez,Dg)=>{var{is:ii}=I(),{findExtensionElement:Zr,hasProperties:ar}=B(),{reportErrors:SP}=X(),{skipInNonExecutableProcess:kP}=G(),{isValidVariableName:qn}=Ig();Dg.exports=kP(function(){function t(e,n){let r=[],s=Zr(e,"zeebe:IoMapping");if(s){let o=s.get("inputParameters")||[],a=s.get("outputParameters")||[];o.forEach(u=>{r.push(...ar(u,{target:{allowed:qn}},e))}),a.forEach(u=>{r.push(...ar(u,{target:{allowed:qn}},e))})}let i=e.get("loopCharacteristics");if(i&&ii(i,"bpmn:MultiInstanceLoopCharacteristics")){let o=Zr(i,"zeebe:LoopCharacteristics");o&&r.push(...ar(o,{inputElement:{allowed:qn},outputCollection:{allowed:qn}},e))}if(ii(e,"bpmn:ScriptTask")){let o=Zr(e,"zeebe:Script");o&&r.push(...ar(o,{resultVariable:{allowed:qn}},e))}if(ii(e,"bpmn:BusinessRuleTask")){let o=Zr(e,"zeebe:CalledDecision");o&&r.push(...ar(o,{resultVariable:{allowed:qn}},e))}if(ii(e,"bpmn:AdHocSubProcess")){let o=Zr(e,"zeebe:AdHoc");o&&r.push(...ar(o,{outputCollection:{allowed:qn}},e))}r.length&&SP(e,n,r)}return{check:t}})});function zg(t,e,n,r){switch(t){case-2:return n<e;case-1:return r>=e&&n<e;case 0:return n<e&&r>e;case 1:return n<=e&&r>e;case 2:return r>e;case 4:return!0}}function es(t,e,n,r){for(var s;t.from==t.to||(n<1?t.from>=e:t.from>e)||(n>-1?t.to<=e:t.to<e);){let o=!r&&t instanceof kt&&t.index<0?null:t.parent;if(!o)return t;t=o}let i=r?0:Oe.IgnoreOverlays;if(r)for(let o=t,a=o.parent;a;o=a,a=o.parent)o instanceof kt&&o.index<0&&((s=a.enter(e,n,i))===null||s===void 0?void 0:s.from)!=o.from&&(t=a);for(;;){let o=t.enter(e,n,i);if(!o)return t;t=o}}function Lg(t,e,n,r){let s=t.cursor(),i=[];if(!s.firstChild())return i;if(n!=null){for(let o=!1;!o;)if(o=s.type.is(n),!s.nextSibling())return i}for(;;){if(r!=null&&s.type.is(r))return i;if(s.type.is(e)&&i.push(s.node),!s.nextSibling())return r==null?i:[]}}function Ca(t,e,n=e.length-1){for(let r=t;n>=0;r=r.parent){if(!r)return!1;if(!r.type.isAnonymous){if(e[n]&&e[n]!=r.name)return!1;n--}}return!0}function Qg(t){if(!t.length)return null;let e=0,n=t[0];for(let i=1;i<t.length;i++){let o=t[i];(o.from>n.from||o.to<n.to)&&(n=o,e=i)}let r=n instanceof kt&&n.index<0?null:n.parent,s=t.slice();return r?s[e]=r:s.splice(e,1),new Da(s,n)}function NP(t,e,n){let r=t.resolveInner(e,n),s=null;for(let i=r instanceof kt?r:r.context.parent;i;i=i.parent)if(i.index<0){let o=i.parent;(s||(s=[r])).push(o.resolve(e,n)),i=o}else{let o=$n.get(i.tree);if(o&&o.overlay&&o.overlay[0].from<=e&&o.overlay[o.overlay.length-1].to>=e){let a=new kt(o.tree,o.overlay[0].from+i.from,-1,i);(s||(s=[r])).push(es(a,e,n,!1))}}return s?Qg(s):r}function Ma(t){return t.children.some(e=>e instanceof sn||!e.type.isAnonymous||Ma(e))}function CP(t){var e;let{buffer:n,nodeSet:r,maxBufferLength:s=1024,reused:i=[],minRepeatType:o=r.types.length}=t,a=Array.isArray(n)?new Na(n,n.length):n,u=r.types,c=0,l=0;function p(E,P,x,$,U,W){let{id:v,start:S,end:Y,size:O}=a,R=l,M=c;if(O<0)if(a.next(),O==-1){let L=i[v];x.push(L),$.push(S-E);return}else if(O==-3){c=v;return}else if(O==-4){l=v;return}else throw new RangeError(`Unrecognized record size: ${O}`);let D=u[v],F,A,k=S-E;if(Y-S<=s&&(A=h(a.pos-P,U))){let L=new Uint16Array(A.size-A.skip),V=a.pos-A.size,j=L.length;for(;a.pos>V;)j=b(A.start,L,j);F=new sn(L,Y-A.start,r),k=A.start-E}else{let L=a.pos-O;a.next();let V=[],j=[],z=v>=o?v:-1,ne=0,Ae=Y,Ee=R;for(;a.pos>L;)z>=0&&a.id==z&&a.size>=0?(a.end<=Ae-s&&(g(V,j,S,ne,a.end,Ae,z,Ee,M),ne=V.length,Ae=a.end,Ee=l),a.next()):W>2500?f(S,L,V,j):(z>=0&&a.size==-1&&i[a.id].type==r.types[z]&&(ne<V.length&&g(V,j,S,ne,a.end,Ae,z,Ee,M),ne=V.length+1,Ae=a.start,Ee=l),p(S,L,V,j,z,W+1));if(z>=0&&ne>0&&ne<V.length&&g(V,j,S,ne,S,Ae,z,Ee,M),V.reverse(),j.reverse(),z>-1&&ne>0){let xn=m(D,M);F=La(D,V,j,0,V.length,0,Y-S,xn,xn)}else F=d(D,V,j,Y-S,R-Y,M)}x.push(F),$.push(k)}function f(E,P,x,$){let U=[],W=0,v=-1;for(;a.pos>P;){let{id:S,start:Y,end:O,size:R}=a;if(R>4)a.next();else{if(v>-1&&Y<v)break;v<0&&(v=O-s),U.push(S,Y,O),W++,a.next()}}if(W){let S=new Uint16Array(W*4),Y=U[U.length-2];for(let O=U.length-3,R=0;O>=0;O-=3)S[R++]=U[O],S[R++]=U[O+1]-Y,S[R++]=U[O+2]-Y,S[R++]=R;x.push(new sn(S,U[2]-Y,r)),$.push(Y-E)}}function m(E,P){return(x,$,U)=>{let W=0,v=x.length-1,S,Y;if(v>=0&&(S=x[v])instanceof Ke){if(!v&&S.type==E&&S.length==U)return S;(Y=S.prop(me.lookAhead))&&(W=$[v]+S.length+Y-U)}return d(E,x,$,U,W,P)}}function g(E,P,x,$,U,W,v,S,Y){let O=[],R=[];for(;E.length>$;)O.push(E.pop()),R.push(P.pop()+x-U);E.push(d(r.types[v],O,R,W-U,S-W,Y)),P.push(U-x)}function d(E,P,x,$,U,W,v){if(W){let S=[me.contextHash,W];v=v?[S].concat(v):[S]}if(U>25){let S=[me.lookAhead,U];v=v?[S].concat(v):[S]}return new Ke(E,P,x,$,v)}function h(E,P){let x=a.fork(),$=0,U=0,W=0,v=x.end-s,S={size:0,start:0,skip:0};e:for(let Y=x.pos-E;x.pos>Y;){let O=x.size;if(x.id==P&&O>=0){S.size=$,S.start=U,S.skip=W,W+=4,$+=4,x.next();continue}let R=x.pos-O;if(O<0||R<Y||x.start<v)break;let M=x.id>=o?4:0,D=x.start;for(x.next();x.pos>R;){if(x.size<0)if(x.size==-3||x.size==-4)M+=4;else break e;else x.id>=o&&(M+=4);x.next()}U=D,$+=O,W+=M}return(P<0||$==E)&&(S.size=$,S.start=U,S.skip=W),S.size>4?S:void 0}function b(E,P,x){let{id:$,start:U,end:W,size:v}=a;if(a.next(),v>=0&&$<o){let S=x;if(v>4){let Y=a.pos-(v-4);for(;a.pos>Y;)x=b(E,P,x)}P[--x]=S,P[--x]=W-E,P[--x]=U-E,P[--x]=$}else v==-3?c=$:v==-4&&(l=$);return x}let w=[],q=[];for(;a.pos>0;)p(t.start||0,t.bufferStart||0,w,q,-1,0);let C=(e=t.length)!==null&&e!==void 0?e:w.length?q[0]+w[0].length:0;return new Ke(u[t.topID],w.reverse(),q.reverse(),C)}function ai(t,e){if(!t.isAnonymous||e instanceof sn||e.type!=t)return 1;let n=jg.get(e);if(n==null){n=1;for(let r of e.children){if(r.type!=t||!(r instanceof Ke)){n=1;break}n+=ai(t,r)}jg.set(e,n)}return n}function La(t,e,n,r,s,i,o,a,u){let c=0;for(let g=r;g<s;g++)c+=ai(t,e[g]);let l=Math.ceil(c*1.5/8),p=[],f=[];function m(g,d,h,b,w){for(let q=h;q<b;){let C=q,E=d[q],P=ai(t,g[q]);for(q++;q<b;q++){let x=ai(t,g[q]);if(P+x>=l)break;P+=x}if(q==C+1){if(P>l){let x=g[C];m(x.children,x.positions,0,x.children.length,d[C]+w);continue}p.push(g[C])}else{let x=d[q-1]+g[q-1].length-E;p.push(La(t,g,d,C,q,E,x,null,u))}f.push(E+w-i)}}return m(e,n,r,s,0),(a||u)(p,f,o)}var _P,Jr,me,$n,TP,pt,ui,oi,Mg,Oe,Ke,Na,sn,li,kt,Ia,ts,Da,ns,jg,ci,Fa,vz,ja=tn(()=>{_P=0,Jr=class{constructor(e,n){this.from=e,this.to=n}},me=class{constructor(e={}){this.id=_P++,this.perNode=!!e.perNode,this.deserialize=e.deserialize||(()=>{throw new Error("This node type doesn't define a deserialize function")}),this.combine=e.combine||null}add(e){if(this.perNode)throw new RangeError("Can't add per-node props to node types");return typeof e!="function"&&(e=pt.match(e)),n=>{let r=e(n);return r===void 0?null:[this,r]}}};me.closedBy=new me({deserialize:t=>t.split(" ")});me.openedBy=new me({deserialize:t=>t.split(" ")});me.group=new me({deserialize:t=>t.split(" ")});me.isolate=new me({deserialize:t=>{if(t&&t!="rtl"&&t!="ltr"&&t!="auto")throw new RangeError("Invalid value for isolate: "+t);return t||"auto"}});me.contextHash=new me({perNode:!0});me.lookAhead=new me({perNode:!0});me.mounted=new me({perNode:!0});$n=class{constructor(e,n,r,s=!1){this.tree=e,this.overlay=n,this.parser=r,this.bracketed=s}static get(e){return e&&e.props&&e.props[me.mounted.id]}},TP=Object.create(null),pt=class t{constructor(e,n,r,s=0){this.name=e,this.props=n,this.id=r,this.flags=s}static define(e){let n=e.props&&e.props.length?Object.create(null):TP,r=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),s=new t(e.name||"",n,e.id,r);if(e.props){for(let i of e.props)if(Array.isArray(i)||(i=i(s)),i){if(i[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");n[i[0].id]=i[1]}}return s}prop(e){return this.props[e.id]}get isTop(){return(this.flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&8)>0}is(e){if(typeof e=="string"){if(this.name==e)return!0;let n=this.prop(me.group);return n?n.indexOf(e)>-1:!1}return this.id==e}static match(e){let n=Object.create(null);for(let r in e)for(let s of r.split(" "))n[s]=e[r];return r=>{for(let s=r.prop(me.group),i=-1;i<(s?s.length:0);i++){let o=n[i<0?r.name:s[i]];if(o)return o}}}};pt.none=new pt("",Object.create(null),0,8);ui=class t{constructor(e){this.types=e;for(let n=0;n<e.length;n++)if(e[n].id!=n)throw new RangeError("Node type ids should correspond to array positions when creating a node set")}extend(...e){let n=[];for(let r of this.types){let s=null;for(let i of e){let o=i(r);if(o){s||(s=Object.assign({},r.props));let a=o[1],u=o[0];u.combine&&u.id in s&&(a=u.combine(s[u.id],a)),s[u.id]=a}}n.push(s?new pt(r.name,s,r.id,r.flags):r)}return new t(n)}},oi=new WeakMap,Mg=new WeakMap;(function(t){t[t.ExcludeBuffers=1]="ExcludeBuffers",t[t.IncludeAnonymous=2]="IncludeAnonymous",t[t.IgnoreMounts=4]="IgnoreMounts",t[t.IgnoreOverlays=8]="IgnoreOverlays",t[t.EnterBracketed=16]="EnterBracketed"})(Oe||(Oe={}));Ke=class t{constructor(e,n,r,s,i){if(this.type=e,this.children=n,this.positions=r,this.length=s,this.props=null,i&&i.length){this.props=Object.create(null);for(let[o,a]of i)this.props[typeof o=="number"?o:o.id]=a}}toString(){let e=$n.get(this);if(e&&!e.overlay)return e.tree.toString();let n="";for(let r of this.children){let s=r.toString();s&&(n&&(n+=","),n+=s)}return this.type.name?(/\W/.test(this.type.name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(n.length?"("+n+")":""):n}cursor(e=0){return new ns(this.topNode,e)}cursorAt(e,n=0,r=0){let s=oi.get(this)||this.topNode,i=new ns(s);return i.moveTo(e,n),oi.set(this,i._tree),i}get topNode(){return new kt(this,0,0,null)}resolve(e,n=0){let r=es(oi.get(this)||this.topNode,e,n,!1);return oi.set(this,r),r}resolveInner(e,n=0){let r=es(Mg.get(this)||this.topNode,e,n,!0);return Mg.set(this,r),r}resolveStack(e,n=0){return NP(this,e,n)}iterate(e){let{enter:n,leave:r,from:s=0,to:i=this.length}=e,o=e.mode||0,a=(o&Oe.IncludeAnonymous)>0;for(let u=this.cursor(o|Oe.IncludeAnonymous);;){let c=!1;if(u.from<=i&&u.to>=s&&(!a&&u.type.isAnonymous||n(u)!==!1)){if(u.firstChild())continue;c=!0}for(;c&&r&&(a||!u.type.isAnonymous)&&r(u),!u.nextSibling();){if(!u.parent())return;c=!0}}}prop(e){return e.perNode?this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){let e=[];if(this.props)for(let n in this.props)e.push([+n,this.props[n]]);return e}balance(e={}){return this.children.length<=8?this:La(pt.none,this.children,this.positions,0,this.children.length,0,this.length,(n,r,s)=>new t(this.type,n,r,s,this.propValues),e.makeTree||((n,r,s)=>new t(pt.none,n,r,s)))}static build(e){return CP(e)}};Ke.empty=new Ke(pt.none,[],[],0);Na=class t{constructor(e,n){this.buffer=e,this.index=n}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new t(this.buffer,this.index)}},sn=class t{constructor(e,n,r){this.buffer=e,this.length=n,this.set=r}get type(){return pt.none}toString(){let e=[];for(let n=0;n<this.buffer.length;)e.push(this.childString(n)),n=this.buffer[n+3];return e.join(",")}childString(e){let n=this.buffer[e],r=this.buffer[e+3],s=this.set.types[n],i=s.name;if(/\W/.test(i)&&!s.isError&&(i=JSON.stringify(i)),e+=4,r==e)return i;let o=[];for(;e<r;)o.push(this.childString(e)),e=this.buffer[e+3];return i+"("+o.join(",")+")"}findChild(e,n,r,s,i){let{buffer:o}=this,a=-1;for(let u=e;u!=n&&!(zg(i,s,o[u+1],o[u+2])&&(a=u,r>0));u=o[u+3]);return a}slice(e,n,r){let s=this.buffer,i=new Uint16Array(n-e),o=0;for(let a=e,u=0;a<n;){i[u++]=s[a++],i[u++]=s[a++]-r;let c=i[u++]=s[a++]-r;i[u++]=s[a++]-e,o=Math.max(o,c)}return new t(i,o,this.set)}};li=class{cursor(e=0){return new ns(this,e)}getChild(e,n=null,r=null){let s=Lg(this,e,n,r);return s.length?s[0]:null}getChildren(e,n=null,r=null){return Lg(this,e,n,r)}resolve(e,n=0){return es(this,e,n,!1)}resolveInner(e,n=0){return es(this,e,n,!0)}matchContext(e){return Ca(this.parent,e)}enterUnfinishedNodesBefore(e){let n=this.childBefore(e),r=this;for(;n;){let s=n.lastChild;if(!s||s.to!=n.to)break;s.type.isError&&s.from==s.to?(r=n,n=s.prevSibling):n=s}return r}get node(){return this}get next(){return this.parent}},kt=class t extends li{constructor(e,n,r,s){super(),this._tree=e,this.from=n,this.index=r,this._parent=s}get type(){return this._tree.type}get name(){return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,n,r,s,i=0){for(let o=this;;){for(let{children:a,positions:u}=o._tree,c=n>0?a.length:-1;e!=c;e+=n){let l=a[e],p=u[e]+o.from,f;if(!(!(i&Oe.EnterBracketed&&l instanceof Ke&&(f=$n.get(l))&&!f.overlay&&f.bracketed&&r>=p&&r<=p+l.length)&&!zg(s,r,p,p+l.length))){if(l instanceof sn){if(i&Oe.ExcludeBuffers)continue;let m=l.findChild(0,l.buffer.length,n,r-p,s);if(m>-1)return new ts(new Ia(o,l,e,p),null,m)}else if(i&Oe.IncludeAnonymous||!l.type.isAnonymous||Ma(l)){let m;if(!(i&Oe.IgnoreMounts)&&(m=$n.get(l))&&!m.overlay)return new t(m.tree,p,e,o);let g=new t(l,p,e,o);return i&Oe.IncludeAnonymous||!g.type.isAnonymous?g:g.nextChild(n<0?l.children.length-1:0,n,r,s,i)}}}if(i&Oe.IncludeAnonymous||!o.type.isAnonymous||(o.index>=0?e=o.index+n:e=n<0?-1:o._parent._tree.children.length,o=o._parent,!o))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this._tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.children.length-1,-1,e,-2)}prop(e){return this._tree.prop(e)}enter(e,n,r=0){let s;if(!(r&Oe.IgnoreOverlays)&&(s=$n.get(this._tree))&&s.overlay){let i=e-this.from,o=r&Oe.EnterBracketed&&s.bracketed;for(let{from:a,to:u}of s.overlay)if((n>0||o?a<=i:a<i)&&(n<0||o?u>=i:u>i))return new t(s.tree,s.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,e,n,r)}nextSignificantParent(){let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}};Ia=class{constructor(e,n,r,s){this.parent=e,this.buffer=n,this.index=r,this.start=s}},ts=class t extends li{get name(){return this.type.name}get from(){return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.index+2]}constructor(e,n,r){super(),this.context=e,this._parent=n,this.index=r,this.type=e.buffer.set.types[e.buffer.buffer[r]]}child(e,n,r){let{buffer:s}=this.context,i=s.findChild(this.index+4,s.buffer[this.index+3],e,n-this.context.start,r);return i<0?null:new t(this.context,this,i)}get firstChild(){return this.child(1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(e){return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.prop(e)}enter(e,n,r=0){if(r&Oe.ExcludeBuffers)return null;let{buffer:s}=this.context,i=s.findChild(this.index+4,s.buffer[this.index+3],n>0?1:-1,e-this.context.start,n);return i<0?null:new t(this.context,this,i)}get parent(){return this._parent||this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?null:this.context.parent.nextChild(this.context.index+e,e,0,4)}get nextSibling(){let{buffer:e}=this.context,n=e.buffer[this.index+3];return n<(this._parent?e.buffer[this._parent.index+3]:e.buffer.length)?new t(this.context,this._parent,n):this.externalSibling(1)}get prevSibling(){let{buffer:e}=this.context,n=this._parent?this._parent.index+4:0;return this.index==n?this.externalSibling(-1):new t(this.context,this._parent,e.findChild(n,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],n=[],{buffer:r}=this.context,s=this.index+4,i=r.buffer[this.index+3];if(i>s){let o=r.buffer[this.index+1];e.push(r.slice(s,i,o)),n.push(0)}return new Ke(this.type,e,n,this.to-this.from)}toString(){return this.context.buffer.childString(this.index)}};Da=class{constructor(e,n){this.heads=e,this.node=n}get next(){return Qg(this.heads)}};ns=class{get name(){return this.type.name}constructor(e,n=0){if(this.buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=n&~Oe.EnterBracketed,e instanceof kt)this.yieldNode(e);else{this._tree=e.context.parent,this.buffer=e.context;for(let r=e._parent;r;r=r._parent)this.stack.unshift(r.index);this.bufferNode=e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=e,this.type=e.type,this.from=e.from,this.to=e.to,!0):!1}yieldBuf(e,n){this.index=e;let{start:r,buffer:s}=this.buffer;return this.type=n||s.set.types[s.buffer[e]],this.from=r+s.buffer[e+1],this.to=r+s.buffer[e+2],!0}yield(e){return e?e instanceof kt?(this.buffer=null,this.yieldNode(e)):(this.buffer=e.context,this.yieldBuf(e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(e,n,r){if(!this.buffer)return this.yield(this._tree.nextChild(e<0?this._tree._tree.children.length-1:0,e,n,r,this.mode));let{buffer:s}=this.buffer,i=s.findChild(this.index+4,s.buffer[this.index+3],e,n-this.buffer.start,r);return i<0?!1:(this.stack.push(this.index),this.yieldBuf(i))}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,n,r=this.mode){return this.buffer?r&Oe.ExcludeBuffers?!1:this.enterChild(1,e,n):this.yield(this._tree.enter(e,n,r))}parent(){if(!this.buffer)return this.yieldNode(this.mode&Oe.IncludeAnonymous?this._tree._parent:this._tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let e=this.mode&Oe.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:this._tree._parent.nextChild(this._tree.index+e,e,0,4,this.mode)):!1;let{buffer:n}=this.buffer,r=this.stack.length-1;if(e<0){let s=r<0?0:this.stack[r]+4;if(this.index!=s)return this.yieldBuf(n.findChild(s,this.index,-1,0,4))}else{let s=n.buffer[this.index+3];if(s<(r<0?n.buffer.length:n.buffer[this.stack[r]+3]))return this.yieldBuf(s)}return r<0?this.yield(this.buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(e){let n,r,{buffer:s}=this;if(s){if(e>0){if(this.index<s.buffer.buffer.length)return!1}else for(let i=0;i<this.index;i++)if(s.buffer.buffer[i+3]<this.index)return!1;({index:n,parent:r}=s)}else({index:n,_parent:r}=this._tree);for(;r;{index:n,_parent:r}=r)if(n>-1)for(let i=n+e,o=e<0?-1:r._tree.children.length;i!=o;i+=e){let a=r._tree.children[i];if(this.mode&Oe.IncludeAnonymous||a instanceof sn||!a.type.isAnonymous||Ma(a))return!1}return!0}move(e,n){if(n&&this.enterChild(e,0,4))return!0;for(;;){if(this.sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){return this.move(1,e)}prev(e=!0){return this.move(-1,e)}moveTo(e,n=0){for(;(this.from==this.to||(n<1?this.from>=e:this.from>e)||(n>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,n););return this}get node(){if(!this.buffer)return this._tree;let e=this.bufferNode,n=null,r=0;if(e&&e.context==this.buffer)e:for(let s=this.index,i=this.stack.length;i>=0;){for(let o=e;o;o=o._parent)if(o.index==s){if(s==this.index)return o;n=o,r=i+1;break e}s=this.stack[--i]}for(let s=r;s<this.stack.length;s++)n=new ts(this.buffer,n,this.stack[s]);return this.bufferNode=new ts(this.buffer,n,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(e,n){for(let r=0;;){let s=!1;if(this.type.isAnonymous||e(this)!==!1){if(this.firstChild()){r++;continue}this.type.isAnonymous||(s=!0)}for(;;){if(s&&n&&n(this),s=this.type.isAnonymous,!r)return;if(this.nextSibling())break;this.parent(),r--,s=!0}}}matchContext(e){if(!this.buffer)return Ca(this.node.parent,e);let{buffer:n}=this.buffer,{types:r}=n.set;for(let s=e.length-1,i=this.stack.length-1;s>=0;i--){if(i<0)return Ca(this._tree,e,s);let o=r[n.buffer[this.stack[i]]];if(!o.isAnonymous){if(e[s]&&e[s]!=o.name)return!1;s--}}return!0}};jg=new WeakMap;ci=class{startParse(e,n,r){return typeof e=="string"&&(e=new Fa(e)),r=r?r.length?r.map(s=>new Jr(s.from,s.to)):[new Jr(0,0)]:[new Jr(0,e.length)],this.createParse(e,n||[],r)}parse(e,n,r){let s=this.startParse(e,n,r);for(;;){let i=s.advance();if(i)return i}}},Fa=class{constructor(e){this.string=e}get length(){return this.string.length}chunk(e){return this.string.slice(e)}get lineChunks(){return!1}read(e,n){return this.string.slice(e,n)}},vz=new me({perNode:!0})});function rs(t,e=Uint16Array){if(typeof t!="string")return t;let n=null;for(let r=0,s=0;r<t.length;){let i=0;for(;;){let o=t.charCodeAt(r++),a=!1;if(o==126){i=65535;break}o>=92&&o--,o>=34&&o--;let u=o-32;if(u>=46&&(u-=46,a=!0),i+=u,a)break;i*=46}n?n[s++]=i:n=new e(i)}return n}function Yg(t,e,n,r,s,i){let o=0,a=1<<r,{dialect:u}=n.p.parser;e:for(;(a&t[o])!=0;){let c=t[o+1];for(let m=o+3;m<c;m+=2)if((t[m+1]&a)>0){let g=t[m];if(u.allows(g)&&(e.token.value==-1||e.token.value==g||DP(g,e.token.value,s,i))){e.acceptToken(g);break}}let l=e.next,p=0,f=t[o+2];if(e.next<0&&f>p&&t[c+f*3-3]==65535){o=t[c+f*3-1];continue e}for(;p<f;){let m=p+f>>1,g=c+m+(m<<1),d=t[g],h=t[g+1]||65536;if(l<d)f=m;else if(l>=h)p=m+1;else{o=t[g+2],e.advance();continue e}}break}}function Bg(t,e,n){for(let r=e,s;(s=t[r])!=65535;r++)if(s==n)return r-e;return-1}function DP(t,e,n,r){let s=Bg(n,r,e);return s<0||Bg(n,r,t)<s}function Ug(t,e,n){let r=t.cursor(Oe.IncludeAnonymous);for(r.moveTo(e);;)if(!(n<0?r.childBefore(e):r.childAfter(e)))for(;;){if((n<0?r.to<e:r.from>e)&&!r.type.isError)return n<0?Math.max(0,Math.min(r.to-1,e-25)):Math.min(t.length,Math.max(r.from+1,e+25));if(n<0?r.prevSibling():r.nextSibling())break;if(!r.parent())return n<0?0:t.length}}function Xg(t,e){for(let n=0;n<e.length;n++){let r=e[n];if(r.pos==t.pos&&r.sameState(t)){e[n].score<t.score&&(e[n]=t);return}}e.push(t)}function Bt(t,e){return t[e]|t[e+1]<<16}function FP(t){let e=null;for(let n of t){let r=n.p.stoppedAt;(n.pos==n.p.stream.end||r!=null&&n.pos>r)&&n.p.parser.stateFlag(n.state,2)&&(!e||e.score<n.score)&&(e=n)}return e}function Gg(t){if(t.external){let e=t.extend?1:0;return(n,r)=>t.external(n,r)<<1|e}return t.get}var Va,pi,Ba,Ua,ur,Vg,Xa,on,Ga,lr,st,za,Ya,Wa,Ka,Ha,Qa,fi,mi,Wg=tn(()=>{ja();Va=class t{constructor(e,n,r,s,i,o,a,u,c,l=0,p){this.p=e,this.stack=n,this.state=r,this.reducePos=s,this.pos=i,this.score=o,this.buffer=a,this.bufferBase=u,this.curContext=c,this.lookAhead=l,this.parent=p}toString(){return`[${this.stack.filter((e,n)=>n%3==0).concat(this.state)}]@${this.pos}${this.score?"!"+this.score:""}`}static start(e,n,r=0){let s=e.parser.context;return new t(e,[],n,r,r,0,[],0,s?new pi(s,s.start):null,0,null)}get context(){return this.curContext?this.curContext.context:null}pushState(e,n){this.stack.push(this.state,n,this.bufferBase+this.buffer.length),this.state=e}reduce(e){var n;let r=e>>19,s=e&65535,{parser:i}=this.p,o=this.reducePos<this.pos-25&&this.setLookAhead(this.pos),a=i.dynamicPrecedence(s);if(a&&(this.score+=a),r==0){s<i.minRepeatTerm&&this.reducePos<this.pos&&(this.reducePos=this.pos),this.pushState(i.getGoto(this.state,s,!0),this.reducePos),s<i.minRepeatTerm&&this.storeNode(s,this.reducePos,this.reducePos,o?8:4,!0),this.reduceContext(s,this.reducePos);return}let u=this.stack.length-(r-1)*3-(e&262144?6:0),c=u?this.stack[u-2]:this.p.ranges[0].from;s<i.minRepeatTerm&&c==this.reducePos&&this.reducePos<this.pos&&(this.reducePos=this.pos);let l=this.reducePos-c;l>=2e3&&!(!((n=this.p.parser.nodeSet.types[s])===null||n===void 0)&&n.isAnonymous)&&(c==this.p.lastBigReductionStart?(this.p.bigReductionCount++,this.p.lastBigReductionSize=l):this.p.lastBigReductionSize<l&&(this.p.bigReductionCount=1,this.p.lastBigReductionStart=c,this.p.lastBigReductionSize=l));let p=u?this.stack[u-1]:0,f=this.bufferBase+this.buffer.length-p;if(s<i.minRepeatTerm||e&131072){let m=i.stateFlag(this.state,1)?this.pos:this.reducePos;this.storeNode(s,c,m,f+4,!0)}if(e&262144)this.state=this.stack[u];else{let m=this.stack[u-3];this.state=i.getGoto(m,s,!0)}for(;this.stack.length>u;)this.stack.pop();this.reduceContext(s,c)}storeNode(e,n,r,s=4,i=!1){if(e==0&&(!this.stack.length||this.stack[this.stack.length-1]<this.buffer.length+this.bufferBase)){let o=this.buffer.length;if(o>0&&this.buffer[o-4]==0&&this.buffer[o-1]>-1){if(n==r)return;if(this.buffer[o-2]>=n){this.buffer[o-2]=r;return}}}if(!i||this.pos==r)this.buffer.push(e,n,r,s);else{let o=this.buffer.length;if(o>0&&(this.buffer[o-4]!=0||this.buffer[o-1]<0)){let a=!1;for(let u=o;u>0&&this.buffer[u-2]>r;u-=4)if(this.buffer[u-1]>=0){a=!0;break}if(a)for(;o>0&&this.buffer[o-2]>r;)this.buffer[o]=this.buffer[o-4],this.buffer[o+1]=this.buffer[o-3],this.buffer[o+2]=this.buffer[o-2],this.buffer[o+3]=this.buffer[o-1],o-=4,s>4&&(s-=4)}this.buffer[o]=e,this.buffer[o+1]=n,this.buffer[o+2]=r,this.buffer[o+3]=s}}shift(e,n,r,s){if(e&131072)this.pushState(e&65535,this.pos);else if((e&262144)==0){let i=e,{parser:o}=this.p;this.pos=s;let a=o.stateFlag(i,1);!a&&(s>r||n<=o.maxNode)&&(this.reducePos=s),this.pushState(i,a?r:Math.min(r,this.reducePos)),this.shiftContext(n,r),n<=o.maxNode&&this.buffer.push(n,r,s,4)}else this.pos=s,this.shiftContext(n,r),n<=this.p.parser.maxNode&&this.buffer.push(n,r,s,4)}apply(e,n,r,s){e&65536?this.reduce(e):this.shift(e,n,r,s)}useNode(e,n,r){let s=this.p.reused.length-1;(s<0||this.p.reused[s]!=e)&&(this.p.reused.push(e),s++);let i=this.reducePos=this.pos=r+e.length;this.pushState(n,r),this.buffer.push(s,r,i,-1),this.curContext&&this.updateContext(this.curContext.tracker.reuse(this.curContext.context,e,this,this.p.stream.reset(this.pos-e.length)))}split(){let e=this,n=e.buffer.length;for(n&&e.buffer[n-4]==0&&(n-=4);n>0&&e.buffer[n-2]>e.reducePos;)n-=4;let r=e.buffer.slice(n),s=e.bufferBase+n;for(;e&&s==e.bufferBase;)e=e.parent;return new t(this.p,this.stack.slice(),this.state,this.reducePos,this.pos,this.score,r,s,this.curContext,this.lookAhead,e)}recoverByDelete(e,n){let r=e<=this.p.parser.maxNode;r&&this.storeNode(e,this.pos,n,4),this.storeNode(0,this.pos,n,r?8:4),this.pos=this.reducePos=n,this.score-=190}canShift(e){for(let n=new Ba(this);;){let r=this.p.parser.stateSlot(n.state,4)||this.p.parser.hasAction(n.state,e);if(r==0)return!1;if((r&65536)==0)return!0;n.reduce(r)}}recoverByInsert(e){if(this.stack.length>=300)return[];let n=this.p.parser.nextStates(this.state);if(n.length>8||this.stack.length>=120){let s=[];for(let i=0,o;i<n.length;i+=2)(o=n[i+1])!=this.state&&this.p.parser.hasAction(o,e)&&s.push(n[i],o);if(this.stack.length<120)for(let i=0;s.length<8&&i<n.length;i+=2){let o=n[i+1];s.some((a,u)=>u&1&&a==o)||s.push(n[i],o)}n=s}let r=[];for(let s=0;s<n.length&&r.length<4;s+=2){let i=n[s+1];if(i==this.state)continue;let o=this.split();o.pushState(i,this.pos),o.storeNode(0,o.pos,o.pos,4,!0),o.shiftContext(n[s],this.pos),o.reducePos=this.pos,o.score-=200,r.push(o)}return r}forceReduce(){let{parser:e}=this.p,n=e.stateSlot(this.state,5);if((n&65536)==0)return!1;if(!e.validAction(this.state,n)){let r=n>>19,s=n&65535,i=this.stack.length-r*3;if(i<0||e.getGoto(this.stack[i],s,!1)<0){let o=this.findForcedReduction();if(o==null)return!1;n=o}this.storeNode(0,this.pos,this.pos,4,!0),this.score-=100}return this.reducePos=this.pos,this.reduce(n),!0}findForcedReduction(){let{parser:e}=this.p,n=[],r=(s,i)=>{if(!n.includes(s))return n.push(s),e.allActions(s,o=>{if(!(o&393216))if(o&65536){let a=(o>>19)-i;if(a>1){let u=o&65535,c=this.stack.length-a*3;if(c>=0&&e.getGoto(this.stack[c],u,!1)>=0)return a<<19|65536|u}}else{let a=r(o,i+1);if(a!=null)return a}})};return r(this.state,0)}forceAll(){for(;!this.p.parser.stateFlag(this.state,2);)if(!this.forceReduce()){this.storeNode(0,this.pos,this.pos,4,!0);break}return this}get deadEnd(){if(this.stack.length!=3)return!1;let{parser:e}=this.p;return e.data[e.stateSlot(this.state,1)]==65535&&!e.stateSlot(this.state,4)}restart(){this.storeNode(0,this.pos,this.pos,4,!0),this.state=this.stack[0],this.stack.length=0}sameState(e){if(this.state!=e.state||this.stack.length!=e.stack.length)return!1;for(let n=0;n<this.stack.length;n+=3)if(this.stack[n]!=e.stack[n])return!1;return!0}get parser(){return this.p.parser}dialectEnabled(e){return this.p.parser.dialect.flags[e]}shiftContext(e,n){this.curContext&&this.updateContext(this.curContext.tracker.shift(this.curContext.context,e,this,this.p.stream.reset(n)))}reduceContext(e,n){this.curContext&&this.updateContext(this.curContext.tracker.reduce(this.curContext.context,e,this,this.p.stream.reset(n)))}emitContext(){let e=this.buffer.length-1;(e<0||this.buffer[e]!=-3)&&this.storeNode(this.curContext.hash,this.reducePos,this.reducePos,-3,!0)}emitLookAhead(){let e=this.buffer.length-1;(e<0||this.buffer[e]!=-4)&&this.buffer.push(this.lookAhead,this.pos,this.pos,-4)}updateContext(e){if(e!=this.curContext.context){let n=new pi(this.curContext.tracker,e);n.hash!=this.curContext.hash&&this.emitContext(),this.curContext=n}}setLookAhead(e){return e<=this.lookAhead?!1:(this.emitLookAhead(),this.lookAhead=e,!0)}close(){this.curContext&&this.curContext.tracker.strict&&this.emitContext(),this.lookAhead>0&&this.emitLookAhead()}},pi=class{constructor(e,n){this.tracker=e,this.context=n,this.hash=e.strict?e.hash(n):0}},Ba=class{constructor(e){this.start=e,this.state=e.state,this.stack=e.stack,this.base=this.stack.length}reduce(e){let n=e&65535,r=e>>19;r==0?(this.stack==this.start.stack&&(this.stack=this.stack.slice()),this.stack.push(this.state,0,0),this.base+=3):this.base-=(r-1)*3;let s=this.start.p.parser.getGoto(this.stack[this.base-3],n,!0);this.state=s}},Ua=class t{constructor(e,n,r){this.stack=e,this.pos=n,this.index=r,this.buffer=e.buffer,this.index==0&&this.maybeNext()}static create(e,n=e.bufferBase+e.buffer.length){return new t(e,n,n-e.bufferBase)}maybeNext(){let e=this.stack.parent;e!=null&&(this.index=this.stack.bufferBase-e.bufferBase,this.stack=e,this.buffer=e.buffer)}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}next(){this.index-=4,this.pos-=4,this.index==0&&this.maybeNext()}fork(){return new t(this.stack,this.pos,this.index)}};ur=class{constructor(){this.start=-1,this.value=-1,this.end=-1,this.extended=-1,this.lookAhead=0,this.mask=0,this.context=0}},Vg=new ur,Xa=class{constructor(e,n){this.input=e,this.ranges=n,this.chunk="",this.chunkOff=0,this.chunk2="",this.chunk2Pos=0,this.next=-1,this.token=Vg,this.rangeIndex=0,this.pos=this.chunkPos=n[0].from,this.range=n[0],this.end=n[n.length-1].to,this.readNext()}resolveOffset(e,n){let r=this.range,s=this.rangeIndex,i=this.pos+e;for(;i<r.from;){if(!s)return null;let o=this.ranges[--s];i-=r.from-o.to,r=o}for(;n<0?i>r.to:i>=r.to;){if(s==this.ranges.length-1)return null;let o=this.ranges[++s];i+=o.from-r.to,r=o}return i}clipPos(e){if(e>=this.range.from&&e<this.range.to)return e;for(let n of this.ranges)if(n.to>e)return Math.max(e,n.from);return this.end}peek(e){let n=this.chunkOff+e,r,s;if(n>=0&&n<this.chunk.length)r=this.pos+e,s=this.chunk.charCodeAt(n);else{let i=this.resolveOffset(e,1);if(i==null)return-1;if(r=i,r>=this.chunk2Pos&&r<this.chunk2Pos+this.chunk2.length)s=this.chunk2.charCodeAt(r-this.chunk2Pos);else{let o=this.rangeIndex,a=this.range;for(;a.to<=r;)a=this.ranges[++o];this.chunk2=this.input.chunk(this.chunk2Pos=r),r+this.chunk2.length>a.to&&(this.chunk2=this.chunk2.slice(0,a.to-r)),s=this.chunk2.charCodeAt(0)}}return r>=this.token.lookAhead&&(this.token.lookAhead=r+1),s}acceptToken(e,n=0){let r=n?this.resolveOffset(n,-1):this.pos;if(r==null||r<this.token.start)throw new RangeError("Token end out of bounds");this.token.value=e,this.token.end=r}acceptTokenTo(e,n){this.token.value=e,this.token.end=n}getChunk(){if(this.pos>=this.chunk2Pos&&this.pos<this.chunk2Pos+this.chunk2.length){let{chunk:e,chunkPos:n}=this;this.chunk=this.chunk2,this.chunkPos=this.chunk2Pos,this.chunk2=e,this.chunk2Pos=n,this.chunkOff=this.pos-this.chunkPos}else{this.chunk2=this.chunk,this.chunk2Pos=this.chunkPos;let e=this.input.chunk(this.pos),n=this.pos+e.length;this.chunk=n>this.range.to?e.slice(0,this.range.to-this.pos):e,this.chunkPos=this.pos,this.chunkOff=0}}readNext(){return this.chunkOff>=this.chunk.length&&(this.getChunk(),this.chunkOff==this.chunk.length)?this.next=-1:this.next=this.chunk.charCodeAt(this.chunkOff)}advance(e=1){for(this.chunkOff+=e;this.pos+e>=this.range.to;){if(this.rangeIndex==this.ranges.length-1)return this.setDone();e-=this.range.to-this.pos,this.range=this.ranges[++this.rangeIndex],this.pos=this.range.from}return this.pos+=e,this.pos>=this.token.lookAhead&&(this.token.lookAhead=this.pos+1),this.readNext()}setDone(){return this.pos=this.chunkPos=this.end,this.range=this.ranges[this.rangeIndex=this.ranges.length-1],this.chunk="",this.next=-1}reset(e,n){if(n?(this.token=n,n.start=e,n.lookAhead=e+1,n.value=n.extended=-1):this.token=Vg,this.pos!=e){if(this.pos=e,e==this.end)return this.setDone(),this;for(;e<this.range.from;)this.range=this.ranges[--this.rangeIndex];for(;e>=this.range.to;)this.range=this.ranges[++this.rangeIndex];e>=this.chunkPos&&e<this.chunkPos+this.chunk.length?this.chunkOff=e-this.chunkPos:(this.chunk="",this.chunkOff=0),this.readNext()}return this}read(e,n){if(e>=this.chunkPos&&n<=this.chunkPos+this.chunk.length)return this.chunk.slice(e-this.chunkPos,n-this.chunkPos);if(e>=this.chunk2Pos&&n<=this.chunk2Pos+this.chunk2.length)return this.chunk2.slice(e-this.chunk2Pos,n-this.chunk2Pos);if(e>=this.range.from&&n<=this.range.to)return this.input.read(e,n);let r="";for(let s of this.ranges){if(s.from>=n)break;s.to>e&&(r+=this.input.read(Math.max(s.from,e),Math.min(s.to,n)))}return r}},on=class{constructor(e,n){this.data=e,this.id=n}token(e,n){let{parser:r}=n.p;Yg(this.data,e,n,this.id,r.data,r.tokenPrecTable)}};on.prototype.contextual=on.prototype.fallback=on.prototype.extend=!1;Ga=class{constructor(e,n,r){this.precTable=n,this.elseToken=r,this.data=typeof e=="string"?rs(e):e}token(e,n){let r=e.pos,s=0;for(;;){let i=e.next<0,o=e.resolveOffset(1,1);if(Yg(this.data,e,n,0,this.data,this.precTable),e.token.value>-1)break;if(this.elseToken==null)return;if(i||s++,o==null)break;e.reset(o,e.token)}s&&(e.reset(r,e.token),e.acceptToken(this.elseToken,s))}};Ga.prototype.contextual=on.prototype.fallback=on.prototype.extend=!1;lr=class{constructor(e,n={}){this.token=e,this.contextual=!!n.contextual,this.fallback=!!n.fallback,this.extend=!!n.extend}};st=typeof process<"u"&&process.env&&/\bparse\b/.test(process.env.LOG),za=null;Ya=class{constructor(e,n){this.fragments=e,this.minRepeat=n,this.i=0,this.fragment=null,this.safeFrom=-1,this.safeTo=-1,this.trees=[],this.start=[],this.index=[],this.lastRepeat=null,this.lastRepeatPos=-1,this.nextFragment()}nextFragment(){let e=this.fragment=this.i==this.fragments.length?null:this.fragments[this.i++];if(e){for(this.safeFrom=e.openStart?Ug(e.tree,e.from+e.offset,1)-e.offset:e.from,this.safeTo=e.openEnd?Ug(e.tree,e.to+e.offset,-1)-e.offset:e.to;this.trees.length;)this.trees.pop(),this.start.pop(),this.index.pop();this.trees.push(e.tree),this.start.push(-e.offset),this.index.push(0),this.nextStart=this.safeFrom}else this.nextStart=1e9}nodeAt(e){if(e<this.nextStart)return null;for(;this.fragment&&this.safeTo<=e;)this.nextFragment();if(!this.fragment)return null;for(;;){let n=this.trees.length-1;if(n<0)return this.nextFragment(),null;if(e<this.safeFrom)return null;let r=this.trees[n],s=this.index[n];if(s==r.children.length){this.trees.pop(),this.start.pop(),this.index.pop();continue}let i=r.children[s],o=this.start[n]+r.positions[s];if(o>e)return this.nextStart=o,null;if(i instanceof Ke){let a=o>this.lastRepeatPos&&i.type.id>=this.minRepeat;if(o==e||a){let u=o+i.length,c;if(o>=this.safeFrom&&u<=this.safeTo&&(!(c=i.prop(me.lookAhead))||u+c<this.fragment.to)&&(a&&(this.lastRepeat=i,this.lastRepeatPos=o),o==e))return i}this.index[n]++,o+i.length>=Math.max(this.safeFrom,e)&&(this.trees.push(i),this.start.push(o),this.index.push(0))}else this.index[n]++,this.nextStart=o+i.length}}},Wa=class{constructor(e,n){this.stream=n,this.tokens=[],this.mainToken=null,this.actions=[],this.tokens=e.tokenizers.map(r=>new ur)}getActions(e){let n=0,r=null,{parser:s}=e.p,{tokenizers:i}=s,o=s.stateSlot(e.state,3),a=e.curContext?e.curContext.hash:0,u=0;for(let c=0;c<i.length;c++){if((1<<c&o)==0)continue;let l=i[c],p=this.tokens[c];if(!(r&&!l.fallback)&&((l.contextual||p.start!=e.pos||p.mask!=o||p.context!=a)&&(this.updateCachedToken(p,l,e),p.mask=o,p.context=a),p.lookAhead>p.end+25&&(u=Math.max(p.lookAhead,u)),p.value!=0)){let f=n;if(p.extended>-1&&(n=this.addActions(e,p.extended,p.end,n)),n=this.addActions(e,p.value,p.end,n),!l.extend&&(r=p,n>f))break}}for(;this.actions.length>n;)this.actions.pop();return u&&e.setLookAhead(u),!r&&e.pos==this.stream.end&&(r=new ur,r.value=e.p.parser.eofTerm,r.start=r.end=e.pos,n=this.addActions(e,r.value,r.end,n)),this.mainToken=r,this.actions}getMainToken(e){if(this.mainToken)return this.mainToken;let n=new ur,{pos:r,p:s}=e;return n.start=r,n.end=Math.min(r+1,s.stream.end),n.value=r==s.stream.end?s.parser.eofTerm:0,n}updateCachedToken(e,n,r){let s=this.stream.clipPos(r.pos);if(n.token(this.stream.reset(s,e),r),e.value>-1){let{parser:i}=r.p;for(let o=0;o<i.specialized.length;o++)if(i.specialized[o]==e.value){let a=i.specializers[o](this.stream.read(e.start,e.end),r);if(a>=0&&r.p.parser.dialect.allows(a>>1)){(a&1)==0?e.value=a>>1:e.extended=a>>1;break}}}else e.value=0,e.end=this.stream.clipPos(s+1)}putAction(e,n,r,s){for(let i=0;i<s;i+=3)if(this.actions[i]==e)return s;return this.actions[s++]=e,this.actions[s++]=n,this.actions[s++]=r,s}addActions(e,n,r,s){let{state:i}=e,{parser:o}=e.p,{data:a}=o;for(let u=0;u<2;u++)for(let c=o.stateSlot(i,u?2:1);;c+=3){if(a[c]==65535)if(a[c+1]==1)c=Bt(a,c+2);else{s==0&&a[c+1]==2&&(s=this.putAction(Bt(a,c+2),n,r,s));break}a[c]==n&&(s=this.putAction(Bt(a,c+1),n,r,s))}return s}},Ka=class{constructor(e,n,r,s){this.parser=e,this.input=n,this.ranges=s,this.recovering=0,this.nextStackID=9812,this.minStackPos=0,this.reused=[],this.stoppedAt=null,this.lastBigReductionStart=-1,this.lastBigReductionSize=0,this.bigReductionCount=0,this.stream=new Xa(n,s),this.tokens=new Wa(e,this.stream),this.topTerm=e.top[1];let{from:i}=s[0];this.stacks=[Va.start(this,e.top[0],i)],this.fragments=r.length&&this.stream.end-i>e.bufferLength*4?new Ya(r,e.minRepeatTerm):null}get parsedPos(){return this.minStackPos}advance(){let e=this.stacks,n=this.minStackPos,r=this.stacks=[],s,i;if(this.bigReductionCount>300&&e.length==1){let[o]=e;for(;o.forceReduce()&&o.stack.length&&o.stack[o.stack.length-2]>=this.lastBigReductionStart;);this.bigReductionCount=this.lastBigReductionSize=0}for(let o=0;o<e.length;o++){let a=e[o];for(;;){if(this.tokens.mainToken=null,a.pos>n)r.push(a);else{if(this.advanceStack(a,r,e))continue;{s||(s=[],i=[]),s.push(a);let u=this.tokens.getMainToken(a);i.push(u.value,u.end)}}break}}if(!r.length){let o=s&&FP(s);if(o)return st&&console.log("Finish with "+this.stackID(o)),this.stackToTree(o);if(this.parser.strict)throw st&&s&&console.log("Stuck with token "+(this.tokens.mainToken?this.parser.getName(this.tokens.mainToken.value):"none")),new SyntaxError("No parse at "+n);this.recovering||(this.recovering=5)}if(this.recovering&&s){let o=this.stoppedAt!=null&&s[0].pos>this.stoppedAt?s[0]:this.runRecovery(s,i,r);if(o)return st&&console.log("Force-finish "+this.stackID(o)),this.stackToTree(o.forceAll())}if(this.recovering){let o=this.recovering==1?1:this.recovering*3;if(r.length>o)for(r.sort((a,u)=>u.score-a.score);r.length>o;)r.pop();r.some(a=>a.reducePos>n)&&this.recovering--}else if(r.length>1){e:for(let o=0;o<r.length-1;o++){let a=r[o];for(let u=o+1;u<r.length;u++){let c=r[u];if(a.sameState(c)||a.buffer.length>500&&c.buffer.length>500)if((a.score-c.score||a.buffer.length-c.buffer.length)>0)r.splice(u--,1);else{r.splice(o--,1);continue e}}}r.length>12&&(r.sort((o,a)=>a.score-o.score),r.splice(12,r.length-12))}this.minStackPos=r[0].pos;for(let o=1;o<r.length;o++)r[o].pos<this.minStackPos&&(this.minStackPos=r[o].pos);return null}stopAt(e){if(this.stoppedAt!=null&&this.stoppedAt<e)throw new RangeError("Can't move stoppedAt forward");this.stoppedAt=e}tryReuse(e,n,r,s){if(!r)return null;let i=e.curContext&&e.curContext.tracker.strict,o=i?e.curContext.hash:0;for(;r;){let a=this.parser.nodeSet.types[r.type.id]!=r.type?-1:this.parser.getGoto(e.state,r.type.id);if(a>-1&&r.length&&(!i||(r.prop(me.contextHash)||0)==o))return e.useNode(r,a,n),r;if(r.children.length==0||r.positions[0]>0)break;let u=r.children[0];if(u instanceof Ke&&(!s||u.type.id>=this.parser.minRepeatTerm))r=u;else break}return null}advanceStack(e,n,r){let s=e.pos,{parser:i}=this,o=st?this.stackID(e)+" -> ":"";if(this.stoppedAt!=null&&s>this.stoppedAt)return e.forceReduce()?e:null;if(this.fragments){let c=e.reducePos<s&&e.buffer.length&&e.buffer[e.buffer.length-2]<=e.reducePos&&this.fragments.lastRepeatPos==e.reducePos&&this.tryReuse(e,e.reducePos,this.fragments.lastRepeat,!0)||this.tryReuse(e,s,this.fragments.nodeAt(s),!1);if(c)return st&&console.log(o+this.stackID(e)+` (via reuse of ${i.getName(c.type.id)})`),!0}let a=i.stateSlot(e.state,4);if(a>0)return e.reduce(a),st&&console.log(o+this.stackID(e)+` (via always-reduce ${i.getName(a&65535)})`),!0;if(e.stack.length>=8400)for(;e.stack.length>6e3&&e.forceReduce(););let u=this.tokens.getActions(e);for(let c=0;c<u.length;){let l=u[c++],p=u[c++],f=u[c++],m=c==u.length||!r,g=m?e:e.split(),d=this.tokens.mainToken;if(g.apply(l,p,d?d.start:g.pos,f),st&&console.log(o+this.stackID(g)+` (via ${(l&65536)==0?"shift":`reduce of ${i.getName(l&65535)}`} for ${i.getName(p)} @ ${s}${g==e?"":", split"})`),m)return!0;g.pos>s?n.push(g):r.push(g)}return!1}advanceFully(e,n){let r=e.pos;for(;;){if(!this.advanceStack(e,null,null))return!1;if(e.pos>r)return Xg(e,n),!0}}runRecovery(e,n,r){let s=null,i=!1;for(let o=0;o<e.length;o++){let a=e[o],u=n[o<<1],c=n[(o<<1)+1],l=st?this.stackID(a)+" -> ":"";if(a.deadEnd&&(i||(i=!0,a.restart(),st&&console.log(l+this.stackID(a)+" (restarted)"),this.advanceFully(a,r))))continue;let p=a.split(),f=l;for(let m=0;m<10&&p.forceReduce()&&(st&&console.log(f+this.stackID(p)+" (via force-reduce)"),!this.advanceFully(p,r));m++)st&&(f=this.stackID(p)+" -> ");for(let m of a.recoverByInsert(u))st&&console.log(l+this.stackID(m)+" (via recover-insert)"),this.advanceFully(m,r);this.stream.end>a.pos?(c==a.pos&&(c++,u=0),a.recoverByDelete(u,c),st&&console.log(l+this.stackID(a)+` (via recover-delete ${this.parser.getName(u)})`),Xg(a,r)):(!s||s.score<p.score)&&(s=p)}return s}stackToTree(e){return e.close(),Ke.build({buffer:Ua.create(e),nodeSet:this.parser.nodeSet,topID:this.topTerm,maxBufferLength:this.parser.bufferLength,reused:this.reused,start:this.ranges[0].from,length:e.pos-this.ranges[0].from,minRepeatType:this.parser.minRepeatTerm})}stackID(e){let n=(za||(za=new WeakMap)).get(e);return n||za.set(e,n=String.fromCodePoint(this.nextStackID++)),n+e}};Ha=class{constructor(e,n,r){this.source=e,this.flags=n,this.disabled=r}allows(e){return!this.disabled||this.disabled[e]==0}},Qa=t=>t,fi=class{constructor(e){this.start=e.start,this.shift=e.shift||Qa,this.reduce=e.reduce||Qa,this.reuse=e.reuse||Qa,this.hash=e.hash||(()=>0),this.strict=e.strict!==!1}},mi=class t extends ci{constructor(e){if(super(),this.wrappers=[],e.version!=14)throw new RangeError(`Parser version (${e.version}) doesn't match runtime version (14)`);let n=e.nodeNames.split(" ");this.minRepeatTerm=n.length;for(let a=0;a<e.repeatNodeCount;a++)n.push("");let r=Object.keys(e.topRules).map(a=>e.topRules[a][1]),s=[];for(let a=0;a<n.length;a++)s.push([]);function i(a,u,c){s[a].push([u,u.deserialize(String(c))])}if(e.nodeProps)for(let a of e.nodeProps){let u=a[0];typeof u=="string"&&(u=me[u]);for(let c=1;c<a.length;){let l=a[c++];if(l>=0)i(l,u,a[c++]);else{let p=a[c+-l];for(let f=-l;f>0;f--)i(a[c++],u,p);c++}}}this.nodeSet=new ui(n.map((a,u)=>pt.define({name:u>=this.minRepeatTerm?void 0:a,id:u,props:s[u],top:r.indexOf(u)>-1,error:u==0,skipped:e.skippedNodes&&e.skippedNodes.indexOf(u)>-1}))),e.propSources&&(this.nodeSet=this.nodeSet.extend(...e.propSources)),this.strict=!1,this.bufferLength=1024;let o=rs(e.tokenData);this.context=e.context,this.specializerSpecs=e.specialized||[],this.specialized=new Uint16Array(this.specializerSpecs.length);for(let a=0;a<this.specializerSpecs.length;a++)this.specialized[a]=this.specializerSpecs[a].term;this.specializers=this.specializerSpecs.map(Gg),this.states=rs(e.states,Uint32Array),this.data=rs(e.stateData),this.goto=rs(e.goto),this.maxTerm=e.maxTerm,this.tokenizers=e.tokenizers.map(a=>typeof a=="number"?new on(o,a):a),this.topRules=e.topRules,this.dialects=e.dialects||{},this.dynamicPrecedences=e.dynamicPrecedences||null,this.tokenPrecTable=e.tokenPrec,this.termNames=e.termNames||null,this.maxNode=this.nodeSet.types.length-1,this.dialect=this.parseDialect(),this.top=this.topRules[Object.keys(this.topRules)[0]]}createParse(e,n,r){let s=new Ka(this,e,n,r);for(let i of this.wrappers)s=i(s,e,n,r);return s}getGoto(e,n,r=!1){let s=this.goto;if(n>=s[0])return-1;for(let i=s[n+1];;){let o=s[i++],a=o&1,u=s[i++];if(a&&r)return u;for(let c=i+(o>>1);i<c;i++)if(s[i]==e)return u;if(a)return-1}}hasAction(e,n){let r=this.data;for(let s=0;s<2;s++)for(let i=this.stateSlot(e,s?2:1),o;;i+=3){if((o=r[i])==65535)if(r[i+1]==1)o=r[i=Bt(r,i+2)];else{if(r[i+1]==2)return Bt(r,i+2);break}if(o==n||o==0)return Bt(r,i+1)}return 0}stateSlot(e,n){return this.states[e*6+n]}stateFlag(e,n){return(this.stateSlot(e,0)&n)>0}validAction(e,n){return!!this.allActions(e,r=>r==n?!0:null)}allActions(e,n){let r=this.stateSlot(e,4),s=r?n(r):void 0;for(let i=this.stateSlot(e,1);s==null;i+=3){if(this.data[i]==65535)if(this.data[i+1]==1)i=Bt(this.data,i+2);else break;s=n(Bt(this.data,i+1))}return s}nextStates(e){let n=[];for(let r=this.stateSlot(e,1);;r+=3){if(this.data[r]==65535)if(this.data[r+1]==1)r=Bt(this.data,r+2);else break;if((this.data[r+2]&1)==0){let s=this.data[r+1];n.some((i,o)=>o&1&&i==s)||n.push(this.data[r],s)}}return n}configure(e){let n=Object.assign(Object.create(t.prototype),this);if(e.props&&(n.nodeSet=this.nodeSet.extend(...e.props)),e.top){let r=this.topRules[e.top];if(!r)throw new RangeError(`Invalid top rule name ${e.top}`);n.top=r}return e.tokenizers&&(n.tokenizers=this.tokenizers.map(r=>{let s=e.tokenizers.find(i=>i.from==r);return s?s.to:r})),e.specializers&&(n.specializers=this.specializers.slice(),n.specializerSpecs=this.specializerSpecs.map((r,s)=>{let i=e.specializers.find(a=>a.from==r.external);if(!i)return r;let o=Object.assign(Object.assign({},r),{external:i.to});return n.specializers[s]=Gg(o),o})),e.contextTracker&&(n.context=e.contextTracker),e.dialect&&(n.dialect=this.parseDialect(e.dialect)),e.strict!=null&&(n.strict=e.strict),e.wrap&&(n.wrappers=n.wrappers.concat(e.wrap)),e.bufferLength!=null&&(n.bufferLength=e.bufferLength),n}hasWrappers(){return this.wrappers.length>0}getName(e){return this.termNames?this.termNames[e]:String(e<=this.maxNode&&this.nodeSet.types[e].name||e)}get eofTerm(){return this.maxNode+1}get topNode(){return this.nodeSet.types[this.top[1]]}dynamicPrecedence(e){let n=this.dynamicPrecedences;return n==null?0:n[e]||0}parseDialect(e){let n=Object.keys(this.dialects),r=n.map(()=>!1);if(e)for(let i of e.split(" ")){let o=n.indexOf(i);o>=0&&(r[o]=!0)}let s=null;for(let i=0;i<n.length;i++)if(!r[i])for(let o=this.dialects[n[i]],a;(a=this.data[o++])!=65535;)(s||(s=new Uint8Array(this.maxTerm+1)))[a]=1;return new Ha(e,r,s)}static deserialize(e){return new t(e)}}});function jP(t,e){return t.length==e.length&&t.every((n,r)=>n==e[r])}function zP(t){let e=[[]];for(let n=0;n<t.length;n++)for(let r=0,s=e.length;r<s;r++)e.push(e[r].concat(t[n]));return e.sort((n,r)=>r.length-n.length)}function Zg(t){let e=Object.create(null);for(let n in t){let r=t[n];Array.isArray(r)||(r=[r]);for(let s of n.split(" "))if(s){let i=[],o=2,a=s;for(let p=0;;){if(a=="..."&&p>0&&p+3==s.length){o=1;break}let f=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(a);if(!f)throw new RangeError("Invalid path: "+s);if(i.push(f[0]=="*"?"":f[0][0]=='"'?JSON.parse(f[0]):f[0]),p+=f[0].length,p==s.length)break;let m=s[p++];if(p==s.length&&m=="!"){o=0;break}if(m!="/")throw new RangeError("Invalid path: "+s);a=s.slice(p)}let u=i.length-1,c=i[u];if(!c)throw new RangeError("Invalid path: "+s);let l=new cr(r,o,u>0?i.slice(0,u):null);e[c]=l.sort(e[c])}}return QP.add(e)}function VP(t,e){let n=Object.create(null);for(let i of t)if(!Array.isArray(i.tag))n[i.tag.id]=i.class;else for(let o of i.tag)n[o.id]=i.class;let{scope:r,all:s=null}=e||{};return{style:i=>{let o=s;for(let a of i)for(let u of a.set){let c=n[u.id];if(c){o=o?o+" "+c:c;break}}return o},scope:r}}var MP,Et,LP,yi,QP,cr,T,di,an,Kg,Hg,un,gi,Za,Nt,Rn,_t,Tt,Ja,ss,hi,N,$z,Jg=tn(()=>{ja();MP=0,Et=class t{constructor(e,n,r,s){this.name=e,this.set=n,this.base=r,this.modified=s,this.id=MP++}toString(){let{name:e}=this;for(let n of this.modified)n.name&&(e=`${n.name}(${e})`);return e}static define(e,n){let r=typeof e=="string"?e:"?";if(e instanceof t&&(n=e),n?.base)throw new Error("Can not derive from a modified tag");let s=new t(r,[],null,[]);if(s.set.push(s),n)for(let i of n.set)s.set.push(i);return s}static defineModifier(e){let n=new yi(e);return r=>r.modified.indexOf(n)>-1?r:yi.get(r.base||r,r.modified.concat(n).sort((s,i)=>s.id-i.id))}},LP=0,yi=class t{constructor(e){this.name=e,this.instances=[],this.id=LP++}static get(e,n){if(!n.length)return e;let r=n[0].instances.find(a=>a.base==e&&jP(n,a.modified));if(r)return r;let s=[],i=new Et(e.name,s,e,n);for(let a of n)a.instances.push(i);let o=zP(n);for(let a of e.set)if(!a.modified.length)for(let u of o)s.push(t.get(a,u));return i}};QP=new me({combine(t,e){let n,r,s;for(;t||e;){if(!t||e&&t.depth<=e.depth?(s=e,e=e.next):(s=t,t=t.next),n&&n.mode==s.mode&&!s.context&&!n.context)continue;let i=new cr(s.tags,s.mode,s.context);n?n.next=i:r=i,n=i}return r}}),cr=class{constructor(e,n,r,s){this.tags=e,this.mode=n,this.context=r,this.next=s}get opaque(){return this.mode==0}get inherit(){return this.mode==1}sort(e){return!e||e.depth<this.depth?(this.next=e,this):(e.next=this.sort(e.next),e)}get depth(){return this.context?this.context.length:0}};cr.empty=new cr([],2,null);T=Et.define,di=T(),an=T(),Kg=T(an),Hg=T(an),un=T(),gi=T(un),Za=T(un),Nt=T(),Rn=T(Nt),_t=T(),Tt=T(),Ja=T(),ss=T(Ja),hi=T(),N={comment:di,lineComment:T(di),blockComment:T(di),docComment:T(di),name:an,variableName:T(an),typeName:Kg,tagName:T(Kg),propertyName:Hg,attributeName:T(Hg),className:T(an),labelName:T(an),namespace:T(an),macroName:T(an),literal:un,string:gi,docString:T(gi),character:T(gi),attributeValue:T(gi),number:Za,integer:T(Za),float:T(Za),bool:T(un),regexp:T(un),escape:T(un),color:T(un),url:T(un),keyword:_t,self:T(_t),null:T(_t),atom:T(_t),unit:T(_t),modifier:T(_t),operatorKeyword:T(_t),controlKeyword:T(_t),definitionKeyword:T(_t),moduleKeyword:T(_t),operator:Tt,derefOperator:T(Tt),arithmeticOperator:T(Tt),logicOperator:T(Tt),bitwiseOperator:T(Tt),compareOperator:T(Tt),updateOperator:T(Tt),definitionOperator:T(Tt),typeOperator:T(Tt),controlOperator:T(Tt),punctuation:Ja,separator:T(Ja),bracket:ss,angleBracket:T(ss),squareBracket:T(ss),paren:T(ss),brace:T(ss),content:Nt,heading:Rn,heading1:T(Rn),heading2:T(Rn),heading3:T(Rn),heading4:T(Rn),heading5:T(Rn),heading6:T(Rn),contentSeparator:T(Nt),list:T(Nt),quote:T(Nt),emphasis:T(Nt),strong:T(Nt),link:T(Nt),monospace:T(Nt),strikethrough:T(Nt),inserted:T(),deleted:T(),changed:T(),invalid:T(),meta:hi,documentMeta:T(hi),annotation:T(hi),processingInstruction:T(hi),definition:Et.defineModifier("definition"),constant:Et.defineModifier("constant"),function:Et.defineModifier("function"),standard:Et.defineModifier("standard"),local:Et.defineModifier("local"),special:Et.defineModifier("special")};for(let t in N){let e=N[t];e instanceof Et&&(e.name=t)}$z=VP([{tag:N.link,class:"tok-link"},{tag:N.heading,class:"tok-heading"},{tag:N.emphasis,class:"tok-emphasis"},{tag:N.strong,class:"tok-strong"},{tag:N.keyword,class:"tok-keyword"},{tag:N.atom,class:"tok-atom"},{tag:N.bool,class:"tok-bool"},{tag:N.url,class:"tok-url"},{tag:N.labelName,class:"tok-labelName"},{tag:N.inserted,class:"tok-inserted"},{tag:N.deleted,class:"tok-deleted"},{tag:N.literal,class:"tok-literal"},{tag:N.string,class:"tok-string"},{tag:N.number,class:"tok-number"},{tag:[N.regexp,N.escape,N.special(N.string)],class:"tok-string2"},{tag:N.variableName,class:"tok-variableName"},{tag:N.local(N.variableName),class:"tok-variableName tok-local"},{tag:N.definition(N.variableName),class:"tok-variableName tok-definition"},{tag:N.special(N.variableName),class:"tok-variableName2"},{tag:N.definition(N.propertyName),class:"tok-propertyName tok-definition"},{tag:N.typeName,class:"tok-typeName"},{tag:N.namespace,class:"tok-namespace"},{tag:N.className,class:"tok-className"},{tag:N.macroName,class:"tok-macroName"},{tag:N.propertyName,class:"tok-propertyName"},{tag:N.operator,class:"tok-operator"},{tag:N.comment,class:"tok-comment"},{tag:N.meta,class:"tok-meta"},{tag:N.invalid,class:"tok-invalid"},{tag:N.punctuation,class:"tok-punctuation"}])});var bh={};Qr(bh,{VariableContext:()=>bi,normalizeContextKey:()=>vi,parser:()=>su,trackVariables:()=>xi});function dh(t){return Array.from(t).map(e=>e.charCodeAt(0))}function AS(t){return t===63||t>=65&&t<=90||t===95||t>=97&&t<=122||t>=192&&t<=214||t>=216&&t<=246||t>=248&&t<=767||t>=880&&t<=893||t>=895&&t<=8191||t>=8204&&t<=8205||t>=8304&&t<=8591||t>=11264&&t<=12271||t>=12289&&t<=55295||t>=63744&&t<=64975||t>=65008&&t<=65533||t>=55296&&t<=56319||t>=56320&&t<=57343}function PS(t){return RS.includes(t)}function SS(t){return t>=48&&t<=57||t===183||t>=768&&t<=879||t>=8255&&t<=8256}function kS(t){return mh.includes(t)}function nh(t,e){return e.concat(t.split(/\n/g).join(`
`+e))}function _S(t,e=0){let n=t.peek(e);return n===th&&t.peek(e+1)===th?{offset:2,token:"**"}:PS(n)?{offset:1,token:String.fromCharCode(n)}:null}function Ei(t,e=0,n=!1){for(let r=!1,s=[],i=0;;i++){let o=t.peek(e+i);if(AS(o)||(r||n)&&SS(o))r||(r=!0),s.push(o);else return s.length?{token:String.fromCharCode(...s),offset:i}:null}}function gh(t,e){for(let n=!1,r=0;;r++){let s=t.peek(e+r);if(kS(s))n||(n=!0);else return n?{token:" ",offset:r}:null}}function TS(t,e){let{keys:n,prefixes:r}=e.contextCache(),s=e.tokens;for(let i=0,o=[],a=null;;){let u=s.length+o.length>0,c=o.length>0,l=Ei(t,i,u)||u&&_S(t,i)||c&&gh(t,i);if(!l)return a;let{token:p,offset:f}=l;if(i+=f,p===" ")continue;o=[...o,p];let m=[...s,...o].join(" ");if(n.has(m)){let g=o[0];a={token:g,offset:g.length,term:oh}}if(!r.has(m)){if(rh.some(g=>g===m)){let g=o[0];a={token:g,offset:g.length,term:tu}}if(!rh.some(g=>g.startsWith(m)))return a}}}function zS(t){let e=[];for(let n=1;n<=t.length;n++)e.push(t.substring(0,n));return e}function hh(t,e){let n=vi(t),r=zS(n);e.keys.add(n);for(let s of r)e.prefixes.add(s);return e.originalMap.set(n,t),e}function sh(t){let e=yh();for(let n of t.getKeys())hh(n,e);return e}function yh(t){return{keys:new Set(t?.keys),prefixes:new Set(t?.prefixes),originalMap:new Map(t?.originalMap)}}function vi(t){return t.replace(/\s*([./\-'+]|\*\*?)\s*/g," $1 ").replace(/\s{2,}/g," ").trim()}function ih(t,e,n){let r=t.children.filter(c=>c.name!==e),s=t.children.filter(c=>c.name===e),i=r[0],o=r[Math.max(1,r.length-1)],a=i?.computedValue(),u=o?.computedValue()??null;return t.assign({children:s}).enterScope(e).pushChildren(r).exitScope(n).define(a,u)}function xi(t={},e=bi){let n=eu.of({context:e.of(t)});return new fi({start:n,reduce(r,s,i,o){if(s===ah){let[p,f]=r.children.slice(-2);r=r.assign({value:e.of(p?.computedValue(),f?.computedValue())})}if(s===fh&&(r=r.assign({value:e.of(...r.children.map(p=>p?.computedValue()))})),s===lh){let[p,f]=r.children.slice(-2);r=r.assign({value:p?.computedValue()})}if(s===ph){let[p,...f]=r.children;p?.raw==="get value"?r=VS(r,f):r=r.assign({value:p?.computedValue()||e.of(void 0)})}let a=MS[s];if(a)return r.enterScope(a);let u=FS[s];if(u){let{children:p,context:f}=r,m=p.slice(0,-1),g=pr(p),d=null;return s===uh&&(d=e.of(g?.computedValue())),s===ch&&(d=e.of(f,g?.computedValue()).set("item",g?.computedValue())),r.assign({children:m}).enterScope(u).pushChild(g).assign({context:d||f})}let c=o.read(o.pos,i.pos);if(LS[s])return r.exitScope(c);if(s===OS){let p=r.children.filter(g=>g.name!=="ContextEntry"),f=p[0],m=pr(p);return ih(r,"ContextEntry",c).assign({value:e.of(r.value).set(f?.computedValue(),m?.computedValue())})}if(s===YP||s===nS)return ih(r,"InExpression",c);if(s===ZP)return r.define("partial",fr.of(p=>pr(p.children)?.computedValue()));if(s===fS){let p=pr(r.children).computedValue();return r.define(p,1)}if(s===iS||s===oS||s===aS){let p=r.children.slice(0,-1),f=pr(r.children);return r.assign({children:p}).enterScope("ArithmeticExpression").pushChild(f)}if(s===uS)return r.enterScope("ArithmeticExpression");if(s===KP||s===HP||s===qS)return r.token(c);if(s===gS)return r.literal(c.replace(/^"|"$/g,"").replace(/\\(["\\])/g,"$1"));if(s===hS)return r.literal(c==="true");if(s===dS)return r.literal(parseFloat(c));if(s===mS)return r.literal(null);if(s===lS)return r.resolveName();if(s===WP||s===wS)return r.declareName();if((s===eh||s===rS)&&r.tokens.length>0)throw new Error("uncleared name");if(s===eh){let p=r;for(;p.parent;)p=p.exitScope(c);return p}return r}})}function VS(t,e){if(!e.length)return t.assign({value:null});if(e[0].name==="Name"&&(e=BS(e,["m","key"])),e.length!==2)return t.assign({value:null});let[n,r]=e,s=r?.computedValue(),i=n?.computedValue();return!i||typeof i!="object"||typeof s!="string"?t.assign({value:null}):t.assign({value:[vi(s),s].reduce((o,a)=>i.get(a)||o,null)})}function BS(t,e){let n={};for(let r=0;r<t.length;r+=2){let[s,i]=t.slice(r,r+2);n[s.value]=i}return e.map(r=>n[r])}function pr(t){return t[t.length-1]}var BP,tu,oh,UP,eh,XP,GP,YP,WP,KP,HP,ZP,ah,JP,eS,tS,nS,rS,sS,iS,oS,aS,uS,lS,cS,uh,lh,ch,ph,pS,fS,mS,dS,gS,hS,yS,fh,bS,ES,vS,xS,OS,wS,qS,nu,ru,Ut,mh,$S,th,RS,NS,CS,IS,DS,FS,MS,LS,fr,jS,rh,bi,eu,QS,US,XS,su,iu=tn(()=>{Wg();$e();Jg();BP=121,tu=122,oh=123,UP=124,eh=128,XP=4,GP=131,YP=7,WP=8,KP=9,HP=10,ZP=139,ah=19,JP=140,eS=23,tS=141,nS=27,rS=37,sS=41,iS=144,oS=145,aS=146,uS=147,lS=47,cS=68,uh=153,lh=70,ch=154,ph=72,pS=155,fS=76,mS=160,dS=79,gS=80,hS=81,yS=167,fh=89,bS=90,ES=169,vS=97,xS=171,OS=98,wS=100,qS=101,nu=typeof process<"u"&&process.env&&/\bfparse(:dbg)?\b/.test(process.env.LOG),ru=typeof process<"u"&&process.env&&/\bfparse:dbg\b/.test(process.env.LOG),Ut=typeof process<"u"&&process.env&&/\bcontext\b/.test(process.env.LOG),mh=[9,11,12,32,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288],$S=dh(`
\r`),th=42,RS=dh("'./-+*^");NS={[tu]:"identifier",[oh]:"nameIdentifier"},CS=new lr((t,e)=>{ru&&console.log("%s: T <identifier | nameIdentifier>",t.pos);let n=TS(t,e.context),r=e.context.tokens,s=n||Ei(t,0,r.length>0);s&&(t.advance(s.offset),t.acceptToken(n?n.term:tu),nu&&console.log("%s: MATCH <%s> <%s>",t.pos,n?NS[n.term]:"identifier",s.token))},{contextual:!0}),IS=new lr((t,e)=>{ru&&console.log("%s: T <propertyIdentifier>",t.pos);let n=e.context.tokens,r=Ei(t,0,n.length>0);r&&(t.advance(r.offset),t.acceptToken(BP),nu&&console.log("%s: MATCH <propertyIdentifier> <%s>",t.pos,r.token))}),DS=new lr((t,e)=>{ru&&console.log("%s: T <insertSemi>",t.pos);let n,r=!1;for(n=0;;n++){let s=t.peek(n);if(!mh.includes(s)){$S.includes(s)&&(r=!0);break}}if(r){let s=Ei(t,n+1);if(gh(t,n+1)||s&&/^(then|else|return|satisfies)$/.test(s.token))return;nu&&console.log("%s: MATCH <insertSemi>",t.pos),t.acceptToken(UP)}}),FS={[pS]:"FunctionInvocation",[ch]:"FilterExpression",[uh]:"PathExpression"},MS={[xS]:"Context",[ES]:"FunctionDefinition",[GP]:"ForExpression",[yS]:"List",[JP]:"IfExpression",[tS]:"QuantifiedExpression"},LS={[vS]:"Context",[bS]:"FunctionDefinition",[XP]:"ForExpression",[fh]:"List",[ah]:"IfExpression",[eS]:"QuantifiedExpression",[cS]:"PathExpression",[ph]:"FunctionInvocation",[lh]:"FilterExpression",[sS]:"ArithmeticExpression"},fr=class t{constructor(e){this.fn=e}get(e){return this.fn(e)}static of(e){return new t(e)}},jS={"date and time":1,date:1,time:1,duration:1},rh=Object.keys(jS);bi=class{constructor(e={}){this.value=e}getKeys(){return Object.keys(this.value)}get(e){let n=this.value[e],r=this.constructor;return r.isAtomic(n)?n:r.of(n)}set(e,n){let r=this.constructor;return new r({...this.value,[e]:n})}merge(e){let n=this.constructor;return new n(n.__merge(this.value,e))}static isAtomic(e){return e==null||e instanceof this||e instanceof fr||typeof e!="object"}static of(...e){let n=e.reduce((r,s)=>this.__merge(r,s),{});return new this(n)}static __unwrap(e){return e?e instanceof this?e.value:this.isAtomic(e)?{}:e:{}}static __merge(e,n){let r=Object.assign({},this.__unwrap(e));for(let[s,i]of Object.entries(this.__unwrap(n))){if(i instanceof fr){r[s]=i;continue}if(Wn(r,s)){r[s]=this.__merge(r[s],i);continue}r[s]=i}return r}},eu=class t{constructor({name:e="Expressions",tokens:n=[],children:r=[],parent:s=null,context:i,value:o,raw:a,__cache:u}){this.name=e,this.tokens=n,this.children=r,this.parent=s,this.context=i,this.value=o,this.raw=a,this.__cache=u}get root(){let e=this;for(;e.parent;)e=e.parent;return e}get cache(){let e=this.root;return e.__cache||(e.__cache=new WeakMap),e.__cache}enterScope(e){let n=this.of({name:e,parent:this});return Ut&&console.log("[%s] enter",n.path,n.context),n}exitScope(e){return this.parent?(Ut&&console.log(`[%s] exit %o
%s`,this.path,this.context,nh(e,"  ")),this.parent.pushChild(this)):(Ut&&console.log(`[%s] NO exit %o
%s`,this.path,this.context,nh(e,"  ")),this)}token(e){return Ut&&console.log("[%s] token <%s> + <%s>",this.path,this.tokens.join(" "),e),this.assign({tokens:[...this.tokens,e]})}literal(e){return Ut&&console.log("[%s] literal %o",this.path,e),this.pushChild(this.of({name:"Literal",value:e}))}computedValue(){for(let e=this;;e=pr(e.children)){if(!e)return null;if(!ct(e.value))return e.value}}contextCache(){let e=this.cache.get(this.context);return e||(e=sh(this.context),this.cache.set(this.context,e)),e}get path(){return this.parent?.path?.concat(" > ",this.name)||this.name}get(e){let n=e&&vi(e),r=this.contextCache().originalMap.get(n);if(typeof r>"u")return;let s=this.context.get(r);return s instanceof fr?s.get(this):s}resolveName(){let e=this.tokens.join(" "),n=[],r=this.assign({tokens:n}),s=this.of({name:"VariableName",parent:r,value:this.get(e),raw:e});return Ut&&console.log("[%s] resolve name <%s=%s>",s.path,e,this.get(e)),r.pushChild(s)}pushChild(e){if(!e)return this;let n=this.assign({children:[...this.children,e]});return e.parent=n,n}pushChildren(e){let n=this;for(let r of e)n=n.pushChild(r);return n}declareName(){if(this.tokens.length===0)throw Error("no tokens to declare name");let e=this.tokens.join(" ");return Ut&&console.log("[%s] declareName <%s>",this.path,e),this.assign({tokens:[]}).pushChild(this.of({name:"Name",value:e}))}define(e,n){if(typeof e!="string")return Ut&&console.log("[%s] no define <%s=%s>",this.path,e,n),this;Ut&&console.log("[%s] define <%s=%s>",this.path,e,n);let r=this.context,s=r.set(e,n),i=this.cache.get(r)||sh(r),o=hh(e,yh(i));return this.cache.set(s,o),this.assign({context:s})}assign(e={}){return t.of({...this,...e})}of(e={}){let n={context:this.context,parent:this.parent};return t.of({...n,...e})}static of(e){let{name:n,tokens:r=[],children:s=[],parent:i=null,context:o,value:a,raw:u,__cache:c}=e;if(!o)throw new Error("must provide <context>");return new t({name:n,tokens:[...r],children:[...s],context:o,parent:i,value:a,raw:u,__cache:c})}};QS=xi({});US=Zg({StringLiteral:N.string,NumericLiteral:N.number,BooleanLiteral:N.bool,"AtLiteral!":N.special(N.string),CompareOp:N.compareOperator,ArithOp:N.arithmeticOperator,"for if then else some every return":N.controlKeyword,"in instance of and or satisfies between as":N.operatorKeyword,function:N.definitionKeyword,"Type/...":N.typeName,"Wildcard!":N.modifier,null:N.null,LineComment:N.lineComment,BlockComment:N.blockComment,"VariableName!":N.variableName,'"?"':N.special(N.variableName),"DateTimeConstructor! SpecialFunctionName!":N.standard(N.function(N.variableName)),"FunctionInvocation/VariableName!":N.function(N.variableName),"Name!":N.definition(N.variableName),"Key/Name! ContextEntryType/Name!":N.definition(N.propertyName),"PathExpression/VariableName!":N.propertyName,"FormalParameter/ParameterName!":N.function(N.definition(N.variableName)),"( )":N.paren,"[ ]":N.squareBracket,"{ }":N.brace,".":N.derefOperator,", ;":N.separator,"..":N.punctuation}),XS={__proto__:null,for:10,in:32,return:36,if:40,then:42,else:44,some:48,every:50,satisfies:56,or:60,and:64,between:72,instance:86,of:89,days:101,time:103,duration:105,years:107,months:109,date:111,list:117,context:123,function:130,null:156,true:330,false:330,"?":170,external:186,not:211},su=mi.deserialize({version:14,states:"CjO`QYOOO`QYOOO$yQYOOOOQU'#Ce'#CeO%TQYO'#C`O&^QYO'#FQOOQQ'#Fe'#FeO&hQYO'#FeO`QYO'#DVOOQU'#En'#EnO(_Q^O'#D]OOQU'#D^'#D^OOQU'#D]'#D]OOQO'#Fm'#FmO*[QWO'#DvOOQQ'#D}'#D}OOQQ'#EO'#EOOOQQ'#EP'#EPO*aOWO'#ESO*[QWO'#EQOOQQ'#EQ'#EQOOQQ'#Fs'#FsOOQQ'#Fq'#FqOOQQ'#Fy'#FyOOQQ'#EU'#EUO`QYO'#EWOOQQ'#FS'#FSO*iQ^O'#FSO,`QYO'#EXO,gQWO'#EYOOQP'#F}'#F}O,lQXO'#EaOOQQ'#Fz'#FzOOQQ'#FR'#FRQOQWOOOOQQ'#FT'#FTOOQQ'#F^'#F^O`QYO'#CoOOQQ'#F_'#F_O%TQYO'#CsO,zQYO'#DwOOQQ'#Fr'#FrO-PQYO'#EROOQO'#ER'#ERO`QYO'#EVO`QYO'#EUOOQO'#F{'#F{Q-XQWOOO-^QYO'#DRO.TQWO'#FaOOQO'#DT'#DTO.`QYO'#FeO.gQWOOO/^QYO'#CdO/kQYO'#FVOOQQ'#Cc'#CcO/pQYO'#FUOOQQ'#Cb'#CbO/xQYO,58zO`QYO,59iOOQQ'#Fb'#FbOOQQ'#Fc'#FcOOQQ'#Fd'#FdO`QYO,59qO`QYO,59qO`QYO,59qOOQQ'#Fk'#FkO/}QYO,5:^OOQQ'#Fl'#FlO`QYO,5:`O`QYO,59eO`QYO,59gO`QYO,59iO1|QYO,59iO2TQYO,59rOOQQ,5:i,5:iO2YQYO,59qOOQU-E8l-E8lO3|QYO'#FnOOQQ,5:b,5:bOOQQ,5:n,5:nOOQQ,5:l,5:lO4TQYO,5:rOOQQ,5;n,5;nO4_QYO,5:qO4lQWO,5:sO4qQYO,5:tOOQP'#Ee'#EeO5hQXO'#EdOOQO'#Ec'#EcO5oQWO'#EbO5tQWO'#GOO5|QWO,5:{O6RQYO,59ZOOQQ'#Cw'#CwO6YQYO'#F`OOQQ'#Cv'#CvO6bQYO,59_O6gQYO,5:cO6lQYO,5:mO4WQYO,5:qO6qQYO,5:pO`QYO'#EwQ-XQWOOO`QYO'#EmO7hQWO,5;{O`QYOOOOQR'#Cf'#CfOOQQ'#Ej'#EjO8bQYO,59OO`QYO,5;qOOQQ'#FY'#FYO%TQYO'#EkO8rQYO,5;pO`QYO1G.fOOQQ'#F]'#F]O9iQYO1G/TO<`QYO1G/]O<jQYO1G/]O<tQYO1G/]OOQQ1G/x1G/xO>hQYO1G/zO>oQYO1G/PO?xQYO1G/ROARQYO1G/TO`QYO1G/TOOQQ1G/T1G/TOAiQYO1G/^OBWQ^O'#CdOCjQYO'#FpOOQO'#Dz'#DzOCtQWO'#DyOCyQWO'#FoOOQO'#Dx'#DxOOQO'#D{'#D{ODRQWO,5<YOOQQ1G0^1G0^O`QYO1G0]O`QYO'#EsODWQWO,5<[OOQQ1G0_1G0_ODcQWO'#E[ODnQWO'#F|OOQO'#EZ'#EZODvQWO1G0`OOQP'#Eu'#EuOD{QXO,5;OO`QYO,5:|OESQXO'#EvOE_QWO,5<jOOQQ1G0g1G0gO`QYO1G.uO%TQYO'#ElOEgQYO,5;zO`QYO1G.yOEoQYO1G/}OOQO1G0X1G0XOOQO,5;c,5;cOOQO-E8u-E8uOOQO,5;X,5;XOOQO-E8k-E8kOEtQWOOOOQQ-E8h-E8hOEyQYO'#CmOOQQ1G1]1G1]OOQQ,5;V,5;VOOQQ-E8i-E8iOFZQYO7+$QOOQQ7+%f7+%fO`QYO7+$oOGQQYO,5:rOG_QWO7+$oOGdQYO'#D[OOQQ'#DZ'#DZOIWQYO'#D_OI]QYO'#D_OIbQYO'#D_OIgQ`O'#DgOIlQ`O'#DjOIqQ`O'#DnOOQQ7+$x7+$xO`QYO,5:eO%TQYO'#ErOIvQWO,5<ZOOQQ1G1t1G1tOJ|QYO7+%wOKZQYO,5;_OOQO-E8q-E8qOAiQYO,5:vO%TQYO'#EtOKhQWO,5<hOKpQYO7+%zOOQP-E8s-E8sOKwQYO1G0hOOQO,5;b,5;bOOQO-E8t-E8tOLRQYO7+$aOOQQ,5;W,5;WOOQQ-E8j-E8jOLYQYO7+$eOOQO7+%i7+%iO`QYO,59XOMPQYO<<HZOOQQ<<HZ<<HZO/}QYO'#EoONYQYO,59vO! |QYO,59yO!!RQYO,59yO!!WQYO,59yO!!]QYO,5:RO%TQYO,5:UO!!zQbO,5:YO!#RQYO1G0POOQO,5;^,5;^OOQO-E8p-E8pO!#]QYO<<IcOOQQ<<Ic<<IcOOQO1G0b1G0bOOQO,5;`,5;`OOQO-E8r-E8rO!&_QYO'#E^OOQQ<<If<<IfO`QYO<<IfO`QYO<<G{O!'UQYO1G.sOOQQ,5;Z,5;ZOOQQ-E8m-E8mO!'cQYO1G/eOOQQ1G/e1G/eO!'hQbO'#D]O!'yQ`O'#D[O!(UQ`O1G/mO!(ZQWO'#DmO!(`Q`O'#FgOOQO'#Dl'#DlO!(hQ`O1G/pOOQO'#Dq'#DqO!(mQ`O'#FiOOQO'#Dp'#DpO!(uQ`O1G/tOOQQAN?QAN?QO!(zQYOAN=gOOQQ7+%P7+%PO!)qQ`O,59vOOQQ7+%X7+%XO!!]QYO,5:XO%TQYO'#EpO!)|Q`O,5<ROOQQ7+%[7+%[O!!]QYO'#EqO!*UQ`O,5<TO!*^Q`O7+%`OOQO1G/s1G/sOOQO,5;[,5;[OOQO-E8n-E8nOOQO,5;],5;]OOQO-E8o-E8oOAiQYO<<HzOOQQAN>fAN>fO/}QYO'#EoO!!]QYO<<HzO!*cQ`O7+%`O!*hQ`O1G/tO!!zQbO,5:YO!*mQ`O'#Dn",stateData:"!+Q~O#rOS#sOSPOSQOS~OTsOZVO[UOdtOhvOivOr}Os}OviO!T{O!U{O!VxO!XzO!c!OO!g|O!igO!pyO!wjO#SnO#nRO#oRO$YZO$h_O$i`O$j`O$kaO$lbO~OTsO[UOdtOhvOivOr}Os}OviO!T{O!U{O!VxO!XzO!c!OO!g|O!igO!pyO!wjO#SnO#nRO#oRO$YZO$h_O$i`O$j`O$kaO$lbO~OZ!TO#]!UO~P#VO#nRO#oRO~OZ!^O[!^O]!_O^!_O_!`O`!kOn!hOp!iOr!]Os!]Ot!jO{!lO!i!fO#z!dOv$aX~O#l#tX$s#tX~P%]O$h!mOT$XXZ$XX[$XXd$XXh$XXi$XXr$XXs$XXv$XX!T$XX!U$XX!V$XX!X$XX!c$XX!g$XX!i$XX!p$XX!w$XX#S$XX#n$XX#o$XX$Y$XX$i$XX$j$XX$k$XX$l$XX~O#nRO#oROZ!PX[!PX]!PX^!PX_!PX`!PXn!PXp!PXr!PXs!PXt!PXv!PX{!PX!i!PX#l!PX#p!PX#z!PX$s!PX$O!PXx!PX#}!PX!g!PXe!PXb!PX#R!PXf!PXl!PX~Ov!pO~O$i`O$j`O~O#p!uOZ#vX[#vX]#vX^#vX_#vX`#vXn#vXp#vXr#vXs#vXt#vXv#vX{#vX!i#vX#l#vX#z#vX$s#vX$O#vXx#vX#}#vX!g#vXe#vXb#vX#R#vXf#vXl#vX~O!g$dP~P`Ov!xO~O#m!yO$i`O$j`O#R$rP~Op#UO~Op#VOv!uX~O$s#YO~O#luX$OuX$suXxuX#}uX!guXeuXbuX#RuXfuXluX~P%]O$O#[O#l$TXx$TX~O#l#[X~P&hOv#^O~OZ#_O[#_O]#_O^#_O_#_O#nRO#oRO#z#_O#{#_O$[WX~O`WXxWX$OWX~P.lO`#cO~O$O#dOb#xX~Ob#gO~O#nRO#oRO$YZO~OTsOZVO[UOdtOhvOivOr}Os}O!T{O!U{O!VxO!XzO!c!OO!g|O!igO!pyO!wjO#SnO#nRO#oRO$YZO$h_O$i`O$j`O$kaO$lbO~Ov#qO~P0YO|#sO~O{!lO!i!fO#z!dOZya[ya]ya^ya_ya`yanyapyaryasyatyav$aX#lya$sya$Oyaxya#}ya!gyaeyabya#Ryafyalya~Ox$dP~P`Ox#|O#}#}O~P%]O#}#}O$O$OO!g$dX~P%]O!g$QO~O#nRO#oROx$pP~OZ#_O[#_O]#_O^#_O_#_O#m!yO#z#_O#{#_O~O$[#WX~P4|O$[$XO~O$O$YO#R$rX~O#R$[O~Oe$]O~P%]O$O$^Ol$SX~Ol$`O~O!W$aO~O!T$bO~O#l!xa$s!xa$O!xax!xa#}!xa!g!xae!xab!xa#R!xaf!xal!xa~P%]O$O#[O#l$Tax$Ta~OZ#_O[#_O]#_O^#_O_#_O#nRO#oRO#z#_O#{#_O~O`Wa$[WaxWa$OWa~P7sO$O#dOb#xa~OZ!^O[!^O]!_O^!_O_!`O{!lO!i!fO#z!dOv$aX~O`qinqipqirqisqitqi#lqi$sqi$Oqixqi#}qi!gqieqibqi#Rqifqilqi~P8zO_!`O{!lO!i!fO#z!dOZyi[yi`yinyipyiryisyityiv$aX#lyi$syi$Oyixyi#}yi!gyieyibyi#Ryifyilyi~O]!_O^!_O~P:rO]yi^yi~P:rO{!lO!i!fO#z!dOZyi[yi]yi^yi_yi`yinyipyiryisyityiv$aX#lyi$syi$Oyixyi#}yi!gyieyibyi#Ryifyilyi~O!g$nO~P%]O`!kOp!iOr!]Os!]Ot!jOnmi#lmi$smi$Omixmi#}mi!gmiemibmi#Rmifmilmi~P8zO`!kOr!]Os!]Ot!jOnoipoi#loi$soi$Ooixoi#}oi!goieoiboi#Roifoiloi~P8zO`!kOn!hOp$oOr!]Os!]Ot!jO~P8zO!S$tO!V$uO!X$vO![$wO!_$xO!c$yO#nRO#oRO$YZO~OZ#bX[#bX]#bX^#bX_#bX`#bXn#bXp#bXr#bXs#bXt#bXv#bXx#bX{#bX!i#bX#n#bX#o#bX#p#bX#z#bX$O#bX~P.lO$O$OOx$dX~P%]O$[${O~O$O$|Ox$cX~Ox%OO~O$O$OO!g$dax$da~O$[%SOx#OX$O#OX~O$O%TOx$pX~Ox%VO~O$[#Wa~P4|O#m!yO$i`O$j`O~O$O$YO#R$ra~O$O$^Ol$Sa~O!U%`O~OxrO~O#}%aObaX$OaXlaX~P%]O#lSq$sSq$OSqxSq#}Sq!gSqeSqbSq#RSqfSqlSq~P%]Ox#|O#}#}O$OuX~P%]Ox%cO~O#z%dOZ!OX[!OX]!OX^!OX_!OX`!OXn!OXp!OXr!OXs!OXt!OXv!OX{!OX!i!OX#l!OX$s!OX$O!OXx!OX#}!OX!g!OXe!OXb!OX#R!OXf!OXl!OX~Op%fO~Op%gO~Op%hO~O!]%iO~O!]%jO~O!]%kO~O$O$|Ox$ca~OZ!^O[!^O]!_O^!_O_!`O`!kOn!hOp!iOr!]Os!]Ot!jO{!lO#z!dOv$aX~Ox%pO!g%pO!i%oO~PJOO!g#ga$O#gax#ga~P%]O$O%TOx$pa~O#P%vO~P`O#R#Ui$O#Ui~P%]Of%wO~P%]O#lgq$sgq$Ogqxgq#}gq!ggqegqbgq#Rgqfgqlgq~P%]O`qynqypqyrqysqytqy#lqy$sqy$Oqyxqy#}qy!gqyeqybqy#Rqyfqylqy~P8zO#z%dOZ!Oa[!Oa]!Oa^!Oa_!Oa`!Oan!Oap!Oar!Oas!Oat!Oav!Oa{!Oa!i!Oa#l!Oa$s!Oa$O!Oax!Oa#}!Oa!g!Oae!Oab!Oa#R!Oaf!Oal!Oa~O!T%{O~O!W%{O~O!T%|O~O!S$tO!V$uO!X$vO![$wO!_$xO!c&rO#nRO#oRO$YZO~O!Y$]P~P!!]Ox!mi$O!mi~P%]OT$`XZ$`X[$`X]!yy^!yy_!yy`!yyd$`Xh$`Xi$`Xn!yyp!yyr$`Xs$`Xt!yyv$`X{!yy!T$`X!U$`X!V$`X!X$`X!c$`X!g$`X!i$`X!p$`X!w$`X#S$`X#l!yy#n$`X#o$`X#z!yy$Y$`X$h$`X$i$`X$j$`X$k$`X$l$`X$s!yy$O!yyx!yy#}!yye!yyb!yy#R!yyf!yyl!yy~O#l#QX$s#QX$O#QXx#QX#}#QX!g#QXe#QXb#QX#R#QXf#QXl#QX~P%]Obai$Oailai~P%]O!U&[O~O#nRO#oRO!Y!PX#z!PX$O!PX~O#z&mO!Y!OX$O!OX~O!Y&^O~O$[&_O~O$O&`O!Y$ZX~O!Y&bO~O$O&cO!Y$]X~O!Y&eO~O#lc!R$sc!R$Oc!Rxc!R#}c!R!gc!Rec!Rbc!R#Rc!Rfc!Rlc!R~P%]O#z&mO!Y!Oa$O!Oa~O$O&`O!Y$Za~O$O&cO!Y$]a~O$^&kO~O$^&nO~O!Y&oO~O!]&qO~O$Y$i~$i$j_^$h#zQP]Q~",goto:"EX$sPPPP$tP%l%o%u&V'oPPPPPP'xP$tPPP$tPP'{(OP$tP$tP$tPPP(UP(aP$t$tPP(j)P)[*h)PPPPPPPP)PPP)PP+l+o)PP+u+{$tP$tP$t,S,z,}-T,zP-].T-]-]/S/zP$t0r$t1j1j2b2eP2kPP1j2q2w/O2{PP3TP3W3_3e3k3q4{5V5]5c5i5p5v5|6SPPPPPPPP6Y6c8g9_:V:YPP:bPP:e:h;`<W<Z<`<|=k>ZP?RP?UP?Y?z@lAdAjAm$tAsAsPPPPPBk8gCcDZD^EU!kjOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR![SQ!YSR$k#dW!WSw#d$^W#v!p!x$|%TT&Q%j&`#UXOPQWYilu|}!]!a!b!c!e!g!h!i!j!k#Y#[#^#b#f#q#s#}$O$X$]$`$o${%S%V%a%d%i%k%v%w%}&_&c&k&m&n&qb!VSw!x#d$^$|%T%j&`U#`!V#a#tR#t!pU#`!V#a#tT$V!z$WR$j#bR#TwQ#RwR%]$^U!RQ#^#qQ#r!kR$e#[QrQQ$g#^R$q#qQ$z#sQ%q%SQ&P%iU&U%k&c&qQ&f&_T&l&k&nc$s#s%S%i%k&_&c&k&n&q!jkOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wQ#l!eU$r#s%S&kS%y%d&m]&O%i%k&_&c&n&q#T[OPQWilu|}!]!a!b!c!e!g!h!i!j!k!p#Y#[#^#b#f#q#s#}$O$X$]$`$o${%S%V%a%d%i%k%v%w&_&c&k&m&n&qR&T%jQ&R%jR&g&`Q&X%kR&p&qS&V%k&qR&i&c!k]OPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR#{!pQ#x!pR%m$|S#w!p$|T$R!x%T!keOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!jeOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wQ!rbT!{o$Y!kcOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!kdOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!khOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!kpOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR$U!xQ$S!xR%r%TQ%u%VR&Y%vQ!}oR%Y$YT!|o$YS!zo$YT$V!z$WRrQS#a!V#tR$h#aQ#e!YR$l#eQ$_#RR%^$_Q#]!RR$f#]!tYOPQWilu|}!]!a!b!c!e!g!h!i!j!k!p#Y#[#^#b#f#q#s#}$O$X$]$`$o${%S%V%a%d%v%w&kS!oY%}_%}%i%k&_&c&m&n&qQ%e$rS%z%e&]R&]&OQ&a&RR&h&aQ&d&VR&j&dQ$}#xR%n$}S$P!v#uR%R$PQ%U$SR%s%UQ$W!zR%W$WQ$Z!}R%Z$ZQ#Z!PR$d#ZQrOQ!PPR$c#YUTOP#YW!QQ!k#[#^Q!nWQ!tiQ!vlQ#PuQ#W|Q#X}Q#h!]Q#i!aQ#j!bQ#k!cQ#m!gQ#n!hQ#o!iQ#p!jQ#u!pQ$i#bQ$m#fQ$p#qQ%P#}Q%Q$OQ%X$XQ%[$]Q%_$`Q%b$oQ%l${S%t%V%vQ%x%aR&Z%w!kqOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!kSOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR!ZSS!XS#dT#Qw$^R#b!WR#f![!kuOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!kwOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR#SwV!SQ#^#q!V!aT!Q!t!v#P#W#X#h#m#n#o#p#u$i$m$p%P%Q%X%[%_%b%l%t%x&Z!X!bT!Q!t!v#P#W#X#h#i#m#n#o#p#u$i$m$p%P%Q%X%[%_%b%l%t%x&Z!Z!cT!Q!t!v#P#W#X#h#i#j#m#n#o#p#u$i$m$p%P%Q%X%[%_%b%l%t%x&Z!kWOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR&S%jT&W%k&q!_!eT!Q!n!t!v#P#W#X#h#i#j#k#m#n#o#p#u$i$m$p%P%Q%X%[%_%b%l%t%x&Z!_!gT!Q!n!t!v#P#W#X#h#i#j#k#m#n#o#p#u$i$m$p%P%Q%X%[%_%b%l%t%x&Z!k^OPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wQ!q^R!scR#y!pQ!wlR#z!p!kfOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!klOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%w!kmOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR$T!x!koOPQWilu|}!]!a!b!c!g!h!i!j!k!p#Y#[#^#b#f#q#}$O$X$]$`$o${%V%a%v%wR#Oo",nodeNames:"⚠ LineComment BlockComment Expression ForExpression for InExpressions InExpression Name Identifier Identifier ArithOp ArithOp ArithOp ArithOp ArithOp in IterationContext return IfExpression if then else QuantifiedExpression some every InExpressions InExpression satisfies Disjunction or Conjunction and Comparison CompareOp CompareOp between PositiveUnaryTest ( PositiveUnaryTests ) ArithmeticExpression InstanceOfExpression instance of Type QualifiedName VariableName BacktickIdentifier SpecialType days time duration years months date > ListType list < ContextType context ContextEntryTypes ContextEntryType FunctionType function ArgumentTypes ArgumentType PathExpression ] FilterExpression [ FunctionInvocation SpecialFunctionName NamedParameters NamedParameter ParameterName PositionalParameters null NumericLiteral StringLiteral BooleanLiteral DateTimeLiteral DateTimeConstructor AtLiteral ? SimplePositiveUnaryTest Interval ParenthesizedExpression List FunctionDefinition FormalParameters FormalParameter external FunctionBody } { Context ContextEntry Key Name Identifier Expressions UnaryTests Wildcard not",maxTerm:173,context:QS,nodeProps:[["group",-17,4,19,23,29,31,33,41,42,68,70,72,85,86,88,89,90,97,"Expr",47,"Expr Expr",-5,78,79,80,81,82,"Expr Literal"],["closedBy",38,")",71,"]",96,"}"],["openedBy",40,"(",69,"[",95,"{"]],propSources:[US],skippedNodes:[0,1,2],repeatNodeCount:14,tokenData:".v~RvXY#iYZ$^Z[#i]^$^pq#iqr$crs$nwx(Wxy(]yz(bz{(g{|(t|}(y}!O)O!O!P)]!P!Q*g!Q![,b![!],y!]!^-O!^!_-T!_!`$i!`!a-d!b!c-n!}#O-s#P#Q-x#Q#R(o#S#T-}#o#p.l#q#r.q$f$g#i#BY#BZ#i$IS$I_#i$I|$I}$^$I}$JO$^$JT$JU#i$KV$KW#i&FU&FV#i?HT?HU#i~#nY#r~XY#iZ[#ipq#i$f$g#i#BY#BZ#i$IS$I_#i$JT$JU#i$KV$KW#i&FU&FV#i?HT?HU#i~$cO#s~~$fP!_!`$i~$nOr~~$qXOY$nYZ%^Zr$nrs&zs#O$n#O#P'R#P;'S$n;'S;=`(Q<%lO$n~%aVOr%^rs%vs#O%^#O#P%{#P;'S%^;'S;=`&t<%lO%^~%{O$i~~&ORO;'S%^;'S;=`&X;=`O%^~&[WOr%^rs%vs#O%^#O#P%{#P;'S%^;'S;=`&t;=`<%l%^<%lO%^~&wP;=`<%l%^~'RO$i~$j~~'URO;'S$n;'S;=`'_;=`O$n~'bYOY$nYZ%^Zr$nrs&zs#O$n#O#P'R#P;'S$n;'S;=`(Q;=`<%l$n<%lO$n~(TP;=`<%l$n~(]O#{~~(bOv~~(gOx~~(lP^~z{(o~(tO_~~(yO[~~)OO$O~R)TPZP!`!a)WQ)]O$^Q~)bQ#z~!O!P)h!Q![)m~)mO#}~~)rR$h~!Q![)m!g!h){#X#Y){~*OR{|*X}!O*X!Q![*_~*[P!Q![*_~*dP$h~!Q![*_~*lQ]~z{*r!P!Q+y~*uTOz*rz{+U{;'S*r;'S;=`+s<%lO*r~+XVOz*rz{+U{!P*r!P!Q+n!Q;'S*r;'S;=`+s<%lO*r~+sOQ~~+vP;=`<%l*r~,OSP~OY+yZ;'S+y;'S;=`,[<%lO+y~,_P;=`<%l+y~,gS$h~!O!P,s!Q![,b!g!h){#X#Y){~,vP!Q![)m~-OO$[~~-TO$s~R-[P!]QsP!_!`-_P-dOsPR-kP!YQsP!_!`-_~-sO$l~~-xO!i~~-}O!g~~.QTO#S-}#S#T.a#T;'S-};'S;=`.f<%lO-}~.fO$Y~~.iP;=`<%l-}~.qO#S~~.vO#R~",tokenizers:[IS,CS,DS,0,1],topRules:{Expression:[0,3],Expressions:[1,102],UnaryTests:[2,103]},dialects:{camunda:2564},dynamicPrecedences:{31:-1,68:1,72:-1,74:-1},specialized:[{term:122,get:t=>XS[t]||-1}],tokenPrec:2567})});var uu={};Qr(uu,{FeelAnalyzer:()=>mr});function GS(t){return t.replace(/^`|`$/g,"")}function it(t,e){return GS(e.substring(t.from,t.to))}function ln(t,e){return e.some(n=>n.has(t))}function vt(t,e,n){let r=new Set(e);t.push(r);let s=n(r);return t.pop(),s}function re(t,e){let n=t.firstChild;for(;n;)e(n),n=n.nextSibling}function Oi(t,e){let n=[];return re(t,r=>{r.name==="PathExpression"?n.push(...Oi(r,e)):r.name==="VariableName"&&n.push(it(r,e))}),n}function vh(t){let e=t.firstChild;return e?e.name==="Context"?!0:e.name==="PathExpression"?vh(e):!1:!1}function xh(t,e){let n=[];return re(t,r=>{if(r.name==="ContextEntry"){let s=r.getChild("Key")?.getChild("Name");s&&n.push(it(s,e))}}),n}function ou(t,e){let n=[],r=t.getChild("InExpressions");return r&&re(r,s=>{if(s.name==="InExpression"){let i=s.getChild("Name")?.getChild("Identifier");i&&n.push(e.substring(i.from,i.to))}}),n}function au(t,e){let n=[],r=t.getChild("FormalParameters");return r&&re(r,s=>{if(s.name==="FormalParameter"){let i=s.getChild("ParameterName")?.getChild("Name")?.getChild("Identifier");i&&n.push(e.substring(i.from,i.to))}}),n}function Ct(t,e){return t.find(n=>n.name===e)}function YS(t,e){let n=Ct(t,e);return n||(n={name:e},t.push(n)),n}function Oh(t,e){let n=YS(t,e[0]);if(e.length<=1||(n.type||(n.type="Context",n.entries=n.entries||[]),n.type!=="Context"))return;let r=n.entries;for(let s=1;s<e.length;s++){let i=e[s],o=s===e.length-1,a=Ct(r,i);a?!o&&!a.type&&(a.type="Context",a.entries=a.entries||[]):(a=o?{name:i}:{name:i,type:"Context",entries:[]},r.push(a)),o||(a.entries=a.entries||[],r=a.entries)}}function wh(t){if(t.entries){t.entries.sort((e,n)=>e.name.localeCompare(n.name));for(let e of t.entries)wh(e)}}function WS(t,e,n){let r=new Set,s=[new Set];function i(a,u){return!ln(a,s)&&!n.has(a)&&!(u!=="none"&&a==="item")}let o=(a,u="none")=>{let{name:c}=a;if(!a.type.isError){if(c==="FunctionInvocation"){let l=a.getChild("VariableName");if(l){let p=it(l,e);i(p,u)&&r.add(p)}re(a,p=>{p.name!=="VariableName"&&p.name!=="("&&p.name!==")"&&o(p,u)});return}if(c==="PathExpression"){if(vh(a))re(a,l=>o(l,u));else{let l=Oi(a,e);l.length>0&&i(l[0],u)&&r.add(l.join("."))}return}if(c==="VariableName"&&a.parent?.name!=="PathExpression"&&a.parent?.name!=="FunctionInvocation"){let l=it(a,e),p=u==="variable-list"&&l!=="item";i(l,u)&&!p&&r.add(l);return}if(c==="Context"&&a.parent?.name!=="List"){vt(s,[],l=>{re(a,p=>{if(p.name==="ContextEntry"){re(p,m=>{m.name!=="Key"&&o(m,u)});let f=p.getChild("Key")?.getChild("Name");f&&l.add(it(f,e))}})});return}if(c==="FilterExpression"){let l="none",p=["item"],f=a.getChild("List");f?(re(f,m=>{m.name==="Context"&&p.push(...xh(m,e))}),l="list-literal"):re(a,m=>{m.name==="VariableName"&&(o(m,"none"),l="variable-list")}),vt(s,p,()=>{re(a,m=>{(m.name==="Comparison"||m.name==="Expression")&&o(m,l)})});return}if(c==="ForExpression"||c==="QuantifiedExpression"){let l=ou(a,e),p=a.getChild("InExpressions");p&&re(p,f=>{f.name==="InExpression"&&re(f,m=>{m.name!=="Name"&&m.name!=="in"&&m.name!=="Identifier"&&o(m,u)})}),vt(s,l,()=>{re(a,f=>{qh.has(f.name)||o(f,"none")})});return}if(c==="FunctionDefinition"){let l=au(a,e);vt(s,l,()=>{let p=a.getChild("FunctionBody");p&&o(p,"none")});return}re(a,l=>o(l,u))}};return o(t),Array.from(r).sort()}function KS(t){let e=[];for(let n of t)Oh(e,n.split("."));return e}function $h(t){let e=!1,n=!1;return re(t,r=>{if(r.name==="StringLiteral")e=!0;else if(r.name==="NumericLiteral")n=!0;else if(r.name==="ArithmeticExpression"){let s=$h(r);e=e||s.hasString,n=n||s.hasNumber}}),{hasString:e,hasNumber:n}}function Rh(t,e,n,r,s){if(t.name==="VariableName"&&t.parent?.name!=="PathExpression"){let i=it(t,e),o=Ct(n,i);!ln(i,r)&&o&&!o.type&&(o.type=s)}else if(t.name==="PathExpression"){let i=Oi(t,e);if(i.length>0){let o=i[0],a=Ct(n,o);!ln(o,r)&&a&&!a.type&&(a.type=s)}}else re(t,i=>{Rh(i,e,n,r,s)})}function HS(t,e,n,r,s){let i=n?Ct(r,n):null;if(!i)return;let o=a=>{if(i.type==="List"){if(a.name==="PathExpression"){let u=[];if(re(a,c=>{c.name==="VariableName"&&u.push(it(c,e))}),u.length>1&&u[0]==="item"){let c=i.entries||[];for(let l=1;l<u.length;l++)Ct(c,u[l])||c.push({name:u[l]});i.entries=c}}else if(a.name==="VariableName"){let u=it(a,e);if(!ln(u,s)&&u!=="item"&&a.parent?.name!=="PathExpression"){let c=i.entries||[];Ct(c,u)||c.push({name:u}),i.entries=c}}re(a,o)}};o(t)}function Eh(t,e,n,r,s){if(t.name!=="VariableName")return;let i=it(t,n),o=Ct(r,i);if(ln(i,s)||!o||o.type)return;let u={NumericLiteral:"Number",StringLiteral:"String",BooleanLiteral:"Boolean"}[e.name];u&&(o.type=u)}function Xt(t,e,n,r,s="none"){let{name:i}=t;if(i==="PathExpression"){let o=t.firstChild;if(o?.name==="Context"||o?.name==="PathExpression"){Xt(o,e,n,r,s);return}let a=Oi(t,e);if(a.length>0){let u=a[0];!ln(u,r)&&!(s!=="none"&&u==="item")&&Ct(n,u)&&Oh(n,a)}return}if(i==="Context"&&t.parent?.name!=="List"){vt(r,[],o=>{re(t,a=>{if(a.name==="ContextEntry"){re(a,c=>{c.name!=="Key"&&Xt(c,e,n,r,s)});let u=a.getChild("Key")?.getChild("Name");u&&o.add(it(u,e))}})});return}if(i==="FilterExpression"){let o="none",a=null,u=["item"],c=t.getChild("List");c?(re(c,l=>{l.name==="Context"&&u.push(...xh(l,e))}),o="list-literal"):re(t,l=>{if(l.name==="VariableName"){a=it(l,e);let p=Ct(n,a);!ln(a,r)&&p&&(p.type||(p.type="List")),o="variable-list"}}),vt(r,u,()=>{re(t,l=>{(l.name==="Comparison"||l.name==="Expression")&&(HS(l,e,a,n,r),Xt(l,e,n,r,o))})});return}if(i==="Comparison"){let o=[];re(t,a=>{a.name!=="CompareOp"&&o.push(a)}),o.length===2&&(Eh(o[0],o[1],e,n,r),Eh(o[1],o[0],e,n,r))}if(i==="ArithmeticExpression"){let{hasString:o,hasNumber:a}=$h(t),u=o&&!a?"String":!o&&a?"Number":null;u&&Rh(t,e,n,r,u),re(t,c=>{["ArithmeticExpression","ArithOp","NumericLiteral","StringLiteral"].includes(c.name)||Xt(c,e,n,r,s)});return}if(i==="ForExpression"||i==="QuantifiedExpression"){let o=ou(t,e),a=t.getChild("InExpressions");a&&re(a,u=>{u.name==="InExpression"&&re(u,c=>{["Name","in","Identifier"].includes(c.name)||Xt(c,e,n,r,s)})}),vt(r,o,()=>{re(t,u=>{qh.has(u.name)||Xt(u,e,n,r,"none")})});return}if(i==="FunctionDefinition"){let o=au(t,e);vt(r,o,()=>{let a=t.getChild("FunctionBody");a&&Xt(a,e,n,r,"none")});return}re(t,o=>{Xt(o,e,n,r,s)})}function ZS(t,e,n){let r=WS(t,e,n),s=KS(r);Xt(t,e,s,[new Set]);for(let o of s)wh(o);return s.sort((o,a)=>o.name.localeCompare(a.name)),s}function ek(t,e,n){let r=new Map,s=[],i=a=>{let u=it(a,e),c=!ln(u,s)&&n.has(u)?"builtin":"user",l=r.get(u);if(!l){r.set(u,{name:u,type:c});return}l.type==="builtin"&&c==="user"&&(l.type="user")},o=a=>{let{name:u}=a;if(u==="Context"){vt(s,[],c=>{re(a,l=>{if(l.name!=="ContextEntry")return;re(l,f=>{f.name!=="Key"&&o(f)});let p=l.getChild("Key")?.getChild("Name");p&&c.add(it(p,e))})});return}if(u==="FunctionDefinition"){let c=au(a,e);vt(s,c,()=>{let l=a.getChild("FunctionBody");l&&o(l)});return}if(u==="ForExpression"||u==="QuantifiedExpression"){let c=a.getChild("InExpressions");c&&re(c,l=>{l.name==="InExpression"&&re(l,p=>{p.name!=="Name"&&p.name!=="in"&&p.name!=="Identifier"&&o(p)})}),vt(s,ou(a,e),()=>{re(a,l=>{JS.has(l.name)||o(l)})});return}if(u==="FunctionInvocation"){let c=a.getChild("VariableName");c&&i(c)}re(a,o)};return o(t),Array.from(r.values()).sort((a,u)=>a.name.localeCompare(u.name))}function tk(t){return!Ah(t)}function Ah(t){if(t.type.isError)return!0;let e=t.firstChild;for(;e;){if(Ah(e))return!0;e=e.nextSibling}return!1}function nk(t){return t.reduce((e,n)=>(e[n.name]=()=>{},e),{})}var qh,JS,mr,wi=tn(()=>{iu();qh=new Set(["for","return","some","every","InExpressions","satisfies"]);JS=new Set(["for","return","some","every","InExpressions","satisfies"]);mr=class{constructor(e={}){this.builtinNames=new Set(e.builtins?.map(r=>r.name)??[]);let n={top:e.dialect==="unaryTests"?"UnaryTests":"Expression",dialect:e.parserDialect};e.reservedNameBuiltins&&e.reservedNameBuiltins.length>0&&(n.contextTracker=xi(nk(e.reservedNameBuiltins))),this.parser=su.configure(n)}analyzeExpression(e){let n=this.parser.parse(e),r=tk(n.topNode),s=ZS(n.topNode,e,this.builtinNames),i=ek(n.topNode,e,this.builtinNames);return{valid:r,inputs:s,functions:i}}}});var lu=y(is=>{"use strict";var Ph=[{name:"not",type:"function",params:[{name:"negand"}],info:`<p>Returns the logical negation of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">not(negand: boolean): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">not(true)
// false

not(null)
// null
</code></pre>
`},{name:"get value",type:"function",params:[{name:"context"},{name:"key"}],info:`<p>Returns the value of the context entry with the given key.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get value(context: context, key: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get value({foo: 123}, &quot;foo&quot;)
// 123

get value({a: 1}, &quot;b&quot;)
// null
</code></pre>
`},{name:"get entries",type:"function",params:[{name:"context"}],info:`<p>Returns the entries of the context as a list of key-value-pairs.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get entries(context: context): list&lt;context&gt;
</code></pre>
<p>The return value is a list of contexts. Each context contains two entries for &quot;key&quot; and &quot;value&quot;.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get entries({foo: 123})
// [{key: &quot;foo&quot;, value: 123}]
</code></pre>
`},{name:"context put",type:"function",params:[{name:"context"},{name:"keys"},{name:"value"}],info:`<p>Adds a new entry with the given value to the context. The path of the entry is defined by the keys. Returns a new context that includes the entry.</p>
<p>If <code>keys</code> contains the keys <code>[k1, k2]</code> then it adds the nested entry <code>k1.k2 = value</code> to the context.</p>
<p>If an entry for the same keys already exists in the context, it overrides the value.</p>
<p>If <code>keys</code> are empty, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context put(context: context, keys: list&lt;string&gt;, value: Any): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context put({x:1}, [&quot;y&quot;], 2)
// {x:1, y:2}

context put({x:1, y: {z:0}}, [&quot;y&quot;, &quot;z&quot;], 2)
// {x:1, y: {z:2}}

context put({x:1}, [&quot;y&quot;, &quot;z&quot;], 2)
// {x:1, y: {z:2}}
</code></pre>
`},{name:"string",type:"function",params:[{name:"from"}],info:`<p>Returns the given value as a string representation.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string(from: Any): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string(1.1)
// &quot;1.1&quot;

string(date(&quot;2012-12-25&quot;))
// &quot;2012-12-25&quot;
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"}],info:`<p>Parses the given string to a number.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1500.5&quot;)
// 1500.5
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"},{name:"grouping separator"}],info:`<p>Parses the given string to a number using the specified grouping separator.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string, grouping separator: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1,500&quot;, &quot;,&quot;)
// 1500
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"},{name:"grouping separator"},{name:"decimal separator"}],info:`<p>Parses the given string to a number using the specified grouping and decimal separators.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string, grouping separator: string, decimal separator: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1 500.5&quot;, &quot; &quot;, &quot;.&quot;)
// 1500.5
</code></pre>
`},{name:"context",type:"function",params:[{name:"entries"}],info:`<p>Constructs a context of the given list of key-value pairs. It is the reverse function to <a href="https://docs.camunda.io/docs/components/modeler/feel/builtin-functions/feel-built-in-functions-context#get-entriescontext">get entries()</a>.</p>
<p>Each key-value pair must be a context with two entries: <code>key</code> and <code>value</code>. The entry with name <code>key</code> must have a value of the type <code>string</code>.</p>
<p>It might override context entries if the keys are equal. The entries are overridden in the same order as the contexts in the given list.</p>
<p>Returns <code>null</code> if one of the entries is not a context or if a context doesn&#39;t contain the required entries.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context(entries: list&lt;context&gt;): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context([{&quot;key&quot;:&quot;a&quot;, &quot;value&quot;:1}, {&quot;key&quot;:&quot;b&quot;, &quot;value&quot;:2}])
// {a:1, b:2}
</code></pre>
`},{name:"date",type:"function",params:[{name:"from"}],info:`<p>Returns a date from the given value.</p>
<p>Returns <code>null</code> if the string is not a valid calendar date. For example, <code>&quot;2024-06-31&quot;</code> is invalid because June has
only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date(from: string): date
</code></pre>
<p>Parses the given string into a date.</p>
<pre><code class="language-feel">date(from: date and time): date
</code></pre>
<p>Extracts the date component from the given date and time.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date(&quot;2018-04-29&quot;)
// date(&quot;2018-04-29&quot;)

date(date and time(&quot;2012-12-25T11:00:00&quot;))
// date(&quot;2012-12-25&quot;)
</code></pre>
`},{name:"date",type:"function",params:[{name:"year"},{name:"month"},{name:"day"}],info:`<p>Returns a date from the given components.</p>
<p>Returns <code>null</code> if the components don&#39;t represent a valid calendar date. For example, <code>2024,6,31</code> is invalid because
June has only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date(year: number, month: number, day: number): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date(2012, 12, 25)
// date(&quot;2012-12-25&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"from"}],info:`<p>Returns a time from the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(from: string): time
</code></pre>
<p>Parses the given string into a time.</p>
<pre><code class="language-feel">time(from: date and time): time
</code></pre>
<p>Extracts the time component from the given date and time.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(&quot;12:00:00&quot;)
// time(&quot;12:00:00&quot;)

time(date and time(&quot;2012-12-25T11:00:00&quot;))
// time(&quot;11:00:00&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"hour"},{name:"minute"},{name:"second"}],info:`<p>Returns a time from the given components.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(hour: number, minute: number, second: number): time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(23, 59, 0)
// time(&quot;23:59:00&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"hour"},{name:"minute"},{name:"second"},{name:"offset"}],info:`<p>Returns a time from the given components, including a timezone offset.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(hour: number, minute: number, second: number, offset: days and time duration): time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(14, 30, 0, duration(&quot;PT1H&quot;))
// time(&quot;14:30:00+01:00&quot;)
</code></pre>
`},{name:"date and time",type:"function",params:[{name:"from"}],info:`<p>Parses the given string into a date and time. The function supports strings in the format <code>YYYY-MM-DDThh:mm:ss</code> with
optional timezone information either as offset (e.g., <code>+01:00</code> or <code>Z</code>), as IANA timezone ID (e.g., <code>@Europe/Berlin</code>), or
as a combination of both (e.g., <code>+01:00[Europe/Berlin]</code>).</p>
<p>Returns <code>null</code> if the string is not a valid calendar date. For example, <code>&quot;2024-06-31T10:00:00&quot;</code> is invalid because
June has only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(from: string): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(&quot;2018-04-29T09:30:00&quot;)
// date and time(&quot;2018-04-29T09:30:00&quot;)

date and time(&quot;2018-04-29T09:30:00+02:00&quot;)
// date and time(&quot;2018-04-29T09:30:00+02:00&quot;)

date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)
// date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)

date and time(&quot;2018-04-29T09:30:00+02:00[Europe/Berlin]&quot;)
// date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)
</code></pre>
`},{name:"date and time",type:"function",params:[{name:"date"},{name:"time"}],info:`<p>Returns a date and time from the given components.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(date: date, time: time): date and time
</code></pre>
<pre><code class="language-feel">date and time(date: date and time, time: time): date and time
</code></pre>
<p>Returns a date and time value that consists of the date component of <code>date</code> combined with <code>time</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(date(&quot;2012-12-24&quot;),time(&quot;T23:59:00&quot;))
// date and time(&quot;2012-12-24T23:59:00&quot;)

date and time(date and time(&quot;2012-12-25T11:00:00&quot;),time(&quot;T23:59:00&quot;))
// date and time(&quot;2012-12-25T23:59:00&quot;)
</code></pre>
`},{name:"duration",type:"function",params:[{name:"from"}],info:`<p>Parses the given string into a duration. The duration is either a days and time duration or a years and months duration.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">duration(from: string): days and time duration
</code></pre>
<pre><code class="language-feel">duration(from: string): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">duration(&quot;P5D&quot;)
// duration(&quot;P5D&quot;)

duration(&quot;P32Y&quot;)
// duration(&quot;P32Y&quot;)
</code></pre>
`},{name:"years and months duration",type:"function",params:[{name:"from"},{name:"to"}],info:`<p>Returns the years and months duration between <code>from</code> and <code>to</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">years and months duration(from: date, to: date): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">years and months duration(date(&quot;2011-12-22&quot;), date(&quot;2013-08-24&quot;))
// duration(&quot;P1Y8M&quot;)
</code></pre>
`},{name:"from json",type:"function",params:[{name:"value"}],info:`<p>Parses a JSON string into a FEEL value. The function converts JSON primitives, objects, and arrays into their corresponding FEEL types.</p>
<p>Returns <code>null</code> if the string is not a valid JSON value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">from json(value: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">from json(&quot;{\\&quot;a\\&quot;: 1, \\&quot;b\\&quot;: 2}&quot;)
// {a: 1, b: 2}

from json(&quot;true&quot;)
// true

from json(&quot;\\&quot;2023-06-14\\&quot;&quot;)
// &quot;2023-06-14&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"to json",type:"function",params:[{name:"value"}],info:`<p>Converts a FEEL value into a JSON string. The function converts FEEL primitives, contexts, and lists into their
corresponding JSON types. Temporal values are converted to their ISO 8601 string representation, including timezone
information for date and time values (format: <code>2025-11-24T10:00:00+01:00[Europe/Berlin]</code>).</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">to json(value: Any): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">to json({a: 1, b: 2})
// &quot;{\\&quot;a\\&quot;:1,\\&quot;b\\&quot;:2}&quot;

to json(true)
// &quot;true&quot;

to json(@&quot;2023-06-14&quot;)
// &quot;\\&quot;2023-06-14\\&quot;&quot;

to json(@&quot;2025-11-24T10:00:00@Europe/Berlin&quot;)
// &quot;\\&quot;2025-11-24T10:00:00+01:00[Europe/Berlin]\\&quot;&quot;

to json(@&quot;P3Y&quot;)
// &quot;\\&quot;P3Y\\&quot;&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"list contains",type:"function",params:[{name:"list"},{name:"element"}],info:`<p>Returns <code>true</code> if the given list contains the element. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">list contains(list: list, element: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">list contains([1,2,3], 2)
// true
</code></pre>
`},{name:"count",type:"function",params:[{name:"list"}],info:`<p>Returns the number of elements of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">count(list: list): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">count([1,2,3])
// 3
</code></pre>
`},{name:"min",type:"function",params:[{name:"list"}],info:`<p>Returns the minimum of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">min(list: list): Any
</code></pre>
<p>All elements in <code>list</code> should have the same type and be comparable.</p>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">min([1,2,3])
// 1

min(1,2,3)
// 1
</code></pre>
`},{name:"max",type:"function",params:[{name:"list"}],info:`<p>Returns the maximum of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">max(list: list): Any
</code></pre>
<p>All elements in <code>list</code> should have the same type and be comparable.</p>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">max([1,2,3])
// 3

max(1,2,3)
// 3
</code></pre>
`},{name:"sum",type:"function",params:[{name:"list"}],info:`<p>Returns the sum of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sum(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sum([1,2,3])
// 6

sum(1,2,3)
// 6
</code></pre>
`},{name:"product",type:"function",params:[{name:"list"}],info:`<p>Returns the product of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">product(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">product([2, 3, 4])
// 24

product(2, 3, 4)
// 24
</code></pre>
`},{name:"mean",type:"function",params:[{name:"list"}],info:`<p>Returns the arithmetic mean (i.e. average) of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">mean(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">mean([1,2,3])
// 2

mean(1,2,3)
// 2
</code></pre>
`},{name:"median",type:"function",params:[{name:"list"}],info:`<p>Returns the median element of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">median(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">median(8, 2, 5, 3, 4)
// 4

median([6, 1, 2, 3])
// 2.5
</code></pre>
`},{name:"stddev",type:"function",params:[{name:"list"}],info:`<p>Returns the standard deviation of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">stddev(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">stddev(2, 4, 7, 5)
// 2.0816659994661326

stddev([2, 4, 7, 5])
// 2.0816659994661326
</code></pre>
`},{name:"mode",type:"function",params:[{name:"list"}],info:`<p>Returns the mode of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">mode(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">mode(6, 3, 9, 6, 6)
// [6]

mode([6, 1, 9, 6, 1])
// [1, 6]
</code></pre>
`},{name:"all",type:"function",params:[{name:"list"}],info:`<p>Returns <code>false</code> if any element of the given list is <code>false</code>. Otherwise, returns <code>true</code>.</p>
<p>If the given list is empty, it returns <code>true</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">all(list: list&lt;boolean&gt;): boolean
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">all([true,false])
// false

all(false,null,true)
// false
</code></pre>
<p>:::info
The function <code>all()</code> replaced the previous function <code>and()</code>. The previous function is deprecated and
should not be used anymore.
:::</p>
`},{name:"any",type:"function",params:[{name:"list"}],info:`<p>Returns <code>true</code> if any element of the given list is <code>true</code>. Otherwise, returns <code>false</code>.</p>
<p>If the given list is empty, it returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">any(list: list&lt;boolean&gt;): boolean
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">any([false,true])
// true

any(false,null,true)
// true
</code></pre>
<p>:::info
The function <code>any()</code> replaced the previous function <code>or()</code>. The previous function is deprecated and
should not be used anymore.
:::</p>
`},{name:"sublist",type:"function",params:[{name:"list"},{name:"start position"}],info:`<p>Returns a partial list of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sublist(list: list, start position: number): list
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sublist([1,2,3], 2)
// [2,3]
</code></pre>
`},{name:"sublist",type:"function",params:[{name:"list"},{name:"start position"},{name:"length"}],info:`<p>Returns a partial list of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sublist(list: list, start position: number, length: number): list
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sublist([1,2,3], 1, 2)
// [1,2]
</code></pre>
`},{name:"append",type:"function",params:[{name:"list"},{name:"items"}],info:`<p>Returns the given list with all <code>items</code> appended.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">append(list: list, items: Any): list
</code></pre>
<p>The parameter <code>items</code> can be a single element or a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">append([1], 2, 3)
// [1,2,3]
</code></pre>
`},{name:"concatenate",type:"function",params:[{name:"lists"}],info:`<p>Returns a list that includes all elements of the given lists.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">concatenate(lists: list): list
</code></pre>
<p>The parameter <code>lists</code> is a sequence of lists.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">concatenate([1,2],[3])
// [1,2,3]

concatenate([1],[2],[3])
// [1,2,3]
</code></pre>
`},{name:"insert before",type:"function",params:[{name:"list"},{name:"position"},{name:"newItem"}],info:`<p>Returns the given list with <code>newItem</code> inserted at <code>position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">insert before(list: list, position: number, newItem: Any): list
</code></pre>
<p>The <code>position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">insert before([1,3],1,2)
// [2,1,3]
</code></pre>
`},{name:"remove",type:"function",params:[{name:"list"},{name:"position"}],info:`<p>Returns the given list without the element at <code>position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">remove(list: list, position: number): list
</code></pre>
<p>The <code>position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">remove([1,2,3], 2)
// [1,3]
</code></pre>
`},{name:"reverse",type:"function",params:[{name:"list"}],info:`<p>Returns the given list in revered order.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">reverse(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">reverse([1,2,3])
// [3,2,1]
</code></pre>
`},{name:"index of",type:"function",params:[{name:"list"},{name:"match"}],info:`<p>Returns an ascending list of positions containing <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">index of(list: list, match: Any): list&lt;number&gt;
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">index of([1,2,3,2],2)
// [2,4]
</code></pre>
`},{name:"union",type:"function",params:[{name:"list"}],info:`<p>Returns a list that includes all elements of the given lists without duplicates.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">union(list: list): list
</code></pre>
<p>The parameter <code>list</code> is a sequence of lists.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">union([1,2],[2,3])
// [1,2,3]
</code></pre>
`},{name:"distinct values",type:"function",params:[{name:"list"}],info:`<p>Returns the given list without duplicates.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">distinct values(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">distinct values([1,2,3,2,1])
// [1,2,3]
</code></pre>
`},{name:"flatten",type:"function",params:[{name:"list"}],info:`<p>Returns a list that includes all elements of the given list without nested lists.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">flatten(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">flatten([[1,2],[[3]], 4])
// [1,2,3,4]
</code></pre>
`},{name:"sort",type:"function",params:[{name:"list"},{name:"precedes"}],info:`<p>Returns the given list sorted by the <code>precedes</code> function.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sort(list: list, precedes: function&lt;(Any, Any) -&gt; boolean&gt;): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sort(list: [3,1,4,5,2], precedes: function(x,y) x &lt; y)
// [1,2,3,4,5]
</code></pre>
`},{name:"string join",type:"function",params:[{name:"list"}],info:`<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;])
// &quot;abc&quot;

string join([&quot;a&quot;,null,&quot;c&quot;])
// &quot;ac&quot;

string join([])
// &quot;&quot;
</code></pre>
`},{name:"string join",type:"function",params:[{name:"list"},{name:"delimiter"}],info:`<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p>The resulting string contains a <code>delimiter</code> between each element.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;, delimiter: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;], &quot;X&quot;)
// &quot;a&quot;

string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;], &quot;, &quot;)
// &quot;a, b, c&quot;
</code></pre>
`},{name:"decimal",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">decimal(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">decimal(1/3, 2)
// .33

decimal(1.5, 0)
// 2
</code></pre>
`},{name:"floor",type:"function",params:[{name:"n"}],info:`<p>Rounds the given value with rounding mode flooring.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">floor(n: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">floor(1.5)
// 1

floor(-1.5)
// -2
</code></pre>
`},{name:"floor",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with rounding mode flooring at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">floor(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">floor(-1.56, 1)
// -1.6
</code></pre>
`},{name:"ceiling",type:"function",params:[{name:"n"}],info:`<p>Rounds the given value with rounding mode ceiling.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ceiling(n: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ceiling(1.5)
// 2

ceiling(-1.5)
// -1
</code></pre>
`},{name:"ceiling",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with rounding mode ceiling at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ceiling(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ceiling(-1.56, 1)
// -1.5
</code></pre>
`},{name:"round up",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-up at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round up(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round up(5.5)
// 6

round up(-5.5)
// -6

round up(1.121, 2)
// 1.13

round up(-1.126, 2)
// -1.13
</code></pre>
`},{name:"round down",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-down at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round down(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round down(5.5, 0)
// 5

round down (-5.5, 0)
// -5

round down (1.121, 2)
// 1.12

round down (-1.126, 2)
// -1.12
</code></pre>
`},{name:"round half up",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-half-up at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round half up(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round half up(5.5, 0)
// 6

round half up(-5.5, 0)
// -6

round half up(1.121, 2)
// 1.12

round half up(-1.126, 2)
// -1.13
</code></pre>
`},{name:"round half down",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-half-down at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round half down(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round half down (5.5, 0)
// 5

round half down (-5.5, 0)
// -5

round half down (1.121, 2)
// 1.12

round half down (-1.126, 2)
// -1.13
</code></pre>
`},{name:"abs",type:"function",params:[{name:"number"}],info:`<p>Returns the absolute value of the given numeric value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">abs(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">abs(10)
// 10

abs(-10)
// 10
</code></pre>
`},{name:"modulo",type:"function",params:[{name:"dividend"},{name:"divisor"}],info:`<p>Returns the remainder of the division of dividend by divisor.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">modulo(dividend: number, divisor: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">modulo(12, 5)
// 2
</code></pre>
`},{name:"sqrt",type:"function",params:[{name:"number"}],info:`<p>Returns the square root of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sqrt(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sqrt(16)
// 4
</code></pre>
`},{name:"log",type:"function",params:[{name:"number"}],info:`<p>Returns the natural logarithm (base e) of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">log(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">log(10)
// 2.302585092994046
</code></pre>
`},{name:"exp",type:"function",params:[{name:"number"}],info:`<p>Returns the Euler’s number e raised to the power of the given number .</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">exp(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">exp(5)
// 148.4131591025766
</code></pre>
`},{name:"odd",type:"function",params:[{name:"number"}],info:`<p>Returns <code>true</code> if the given value is odd. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">odd(number: number): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">odd(5)
// true

odd(2)
// false
</code></pre>
`},{name:"even",type:"function",params:[{name:"number"}],info:`<p>Returns <code>true</code> if the given is even. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">even(number: number): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">even(5)
// false

even(2)
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before(1, 10)
// true

before(10, 1)
// false
</code></pre>
`},{name:"before",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before([1..5], 10)
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before(1, [2..5])
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before([1..5], [6..10])
// true

before([1..5),[5..10])
// true
</code></pre>
`},{name:"after",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after(10, 1)
// true

after(1, 10)
// false
</code></pre>
`},{name:"after",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after([1..5], 10)
// false
</code></pre>
`},{name:"after",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after(12, [2..5])
// true
</code></pre>
`},{name:"after",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after([6..10], [1..5])
// true

after([5..10], [1..5))
// true
</code></pre>
`},{name:"meets",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">meets(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">meets([1..5], [5..10])
// true

meets([1..3], [4..6])
// false

meets([1..3], [3..5])
// true

meets([1..5], (5..8])
// false
</code></pre>
`},{name:"met by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">met by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">met by([5..10], [1..5])
// true

met by([3..4], [1..2])
// false

met by([3..5], [1..3])
// true

met by((5..8], [1..5))
// false

met by([5..10], [1..5))
// false
</code></pre>
`},{name:"overlaps",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps([5..10], [1..6])
// true

overlaps((3..7], [1..4])
// true

overlaps([1..3], (3..6])
// false

overlaps((5..8], [1..5))
// false

overlaps([4..10], [1..5))
// true
</code></pre>
`},{name:"overlaps before",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps before(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps before([1..5], [4..10])
// true

overlaps before([3..4], [1..2])
// false

overlaps before([1..3], (3..5])
// false

overlaps before([1..5), (3..8])
// true

overlaps before([1..5), [5..10])
// false
</code></pre>
`},{name:"overlaps after",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps after(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps after([4..10], [1..5])
// true

overlaps after([3..4], [1..2])
// false

overlaps after([3..5], [1..3))
// false

overlaps after((5..8], [1..5))
// false

overlaps after([4..10], [1..5))
// true
</code></pre>
`},{name:"finishes",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finishes(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finishes(5, [1..5])
// true

finishes(10, [1..7])
// false
</code></pre>
`},{name:"finishes",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finishes(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finishes([3..5], [1..5])
// true

finishes((1..5], [1..5))
// false

finishes([5..10], [1..10))
// false
</code></pre>
`},{name:"finished by",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finished by(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finished by([5..10], 10)
// true

finished by([3..4], 2)
// false
</code></pre>
`},{name:"finished by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finished by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finished by([1..5], [3..5])
// true

finished by((5..8], [1..5))
// false

finished by([5..10], (1..10))
// false
</code></pre>
`},{name:"includes",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">includes(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">includes([5..10], 6)
// true

includes([3..4], 5)
// false
</code></pre>
`},{name:"includes",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">includes(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">includes([1..10], [4..6])
// true

includes((5..8], [1..5))
// false

includes([1..10], [1..5))
// true
</code></pre>
`},{name:"during",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">during(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">during(5, [1..10])
// true

during(12, [1..10])
// false

during(1, (1..10])
// false
</code></pre>
`},{name:"during",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">during(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">during([4..6], [1..10))
// true

during((1..5], (1..10])
// true
</code></pre>
`},{name:"starts",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts(1, [1..5])
// true

starts(1, (1..8])
// false
</code></pre>
`},{name:"starts",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts((1..5], [1..5])
// false

starts([1..10], [1..5])
// false

starts((1..5), (1..10))
// true
</code></pre>
`},{name:"started by",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">started by(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">started by([1..10], 1)
// true

started by((1..10], 1)
// false
</code></pre>
`},{name:"started by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">started by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">started by([1..10], [1..5])
// true

started by((1..10], [1..5))
// false

started by([1..10], [1..10))
// true
</code></pre>
`},{name:"coincides",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">coincides(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">coincides(5, 5)
// true

coincides(3, 4)
// false
</code></pre>
`},{name:"coincides",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">coincides(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">coincides([1..5], [1..5])
// true

coincides((1..5], [1..5))
// false

coincides([1..5], [2..6])
// false
</code></pre>
`},{name:"substring",type:"function",params:[{name:"string"},{name:"start position"}],info:`<p>Returns a substring of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring(string: string, start position: number): string
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring(&quot;foobar&quot;, 3)
// &quot;obar&quot;

substring(&quot;foobar&quot;, -2)
// &quot;ar&quot;
</code></pre>
`},{name:"substring",type:"function",params:[{name:"string"},{name:"start position"},{name:"length"}],info:`<p>Returns a substring of the given value, starting at <code>start position</code> with the given <code>length</code>. If <code>length</code> is greater than
the remaining characters of the value, it returns all characters from <code>start position</code> until the end.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring(string: string, start position: number, length: number): string
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring(&quot;foobar&quot;, 3, 3)
// &quot;oba&quot;

substring(&quot;foobar&quot;, -3, 2)
// &quot;ba&quot;

substring(&quot;foobar&quot;, 3, 10)
// &quot;obar&quot;
</code></pre>
`},{name:"string length",type:"function",params:[{name:"string"}],info:`<p>Returns the number of characters in the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string length(string: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string length(&quot;foo&quot;)
// 3
</code></pre>
`},{name:"upper case",type:"function",params:[{name:"string"}],info:`<p>Returns the given value with all characters are uppercase.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">upper case(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">upper case(&quot;aBc4&quot;)
// &quot;ABC4&quot;
</code></pre>
`},{name:"lower case",type:"function",params:[{name:"string"}],info:`<p>Returns the given value with all characters are lowercase.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">lower case(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">lower case(&quot;aBc4&quot;)
// &quot;abc4&quot;
</code></pre>
`},{name:"substring before",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns a substring of the given value that contains all characters before <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring before(string: string, match: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring before(&quot;foobar&quot;, &quot;bar&quot;)
// &quot;foo&quot;
</code></pre>
`},{name:"substring after",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns a substring of the given value that contains all characters after <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring after(string: string, match: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring after(&quot;foobar&quot;, &quot;ob&quot;)
// &quot;ar&quot;
</code></pre>
`},{name:"contains",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value contains the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">contains(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">contains(&quot;foobar&quot;, &quot;of&quot;)
// false
</code></pre>
`},{name:"starts with",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value starts with the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts with(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts with(&quot;foobar&quot;, &quot;fo&quot;)
// true
</code></pre>
`},{name:"ends with",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value ends with the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ends with(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ends with(&quot;foobar&quot;, &quot;r&quot;)
// true
</code></pre>
`},{name:"matches",type:"function",params:[{name:"input"},{name:"pattern"}],info:`<p>Returns <code>true</code> if the given value matches the <code>pattern</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">matches(input: string, pattern: string): boolean
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">matches(&quot;foobar&quot;, &quot;^fo*bar&quot;)
// true
</code></pre>
`},{name:"matches",type:"function",params:[{name:"input"},{name:"pattern"},{name:"flags"}],info:`<p>Returns <code>true</code> if the given value matches the <code>pattern</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">matches(input: string, pattern: string, flags: string): boolean
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>flags</code> can contain one or more of the following characters:</p>
<ul>
<li><code>s</code> (dot-all)</li>
<li><code>m</code> (multi-line)</li>
<li><code>i</code> (case insensitive)</li>
<li><code>x</code> (comments)</li>
</ul>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">matches(&quot;FooBar&quot;, &quot;foo&quot;, &quot;i&quot;)
// true
</code></pre>
`},{name:"replace",type:"function",params:[{name:"input"},{name:"pattern"},{name:"replacement"}],info:`<p>Returns the resulting string after replacing all occurrences of <code>pattern</code> with <code>replacement</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">replace(input: string, pattern: string, replacement: string): string
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>replacement</code> can access the match groups by using <code>$</code> and the number of the group, for example,
<code>$1</code> to access the first group.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">replace(&quot;abcd&quot;, &quot;(ab)|(a)&quot;, &quot;[1=$1][2=$2]&quot;)
// &quot;[1=ab][2=]cd&quot;

replace(&quot;0123456789&quot;, &quot;(\\d{3})(\\d{3})(\\d{4})&quot;, &quot;($1) $2-$3&quot;)
// &quot;(012) 345-6789&quot;
</code></pre>
`},{name:"replace",type:"function",params:[{name:"input"},{name:"pattern"},{name:"replacement"},{name:"flags"}],info:`<p>Returns the resulting string after replacing all occurrences of <code>pattern</code> with <code>replacement</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">replace(input: string, pattern: string, replacement: string, flags: string): string
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>replacement</code> can access the match groups by using <code>$</code> and the number of the group, for example,
<code>$1</code> to access the first group.</p>
<p>The <code>flags</code> can contain one or more of the following characters:</p>
<ul>
<li><code>s</code> (dot-all)</li>
<li><code>m</code> (multi-line)</li>
<li><code>i</code> (case insensitive)</li>
<li><code>x</code> (comments)</li>
</ul>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">replace(&quot;How do you feel?&quot;, &quot;Feel&quot;, &quot;FEEL&quot;, &quot;i&quot;)
// &quot;How do you FEEL?&quot;
</code></pre>
`},{name:"split",type:"function",params:[{name:"string"},{name:"delimiter"}],info:`<p>Splits the given value into a list of substrings, breaking at each occurrence of the <code>delimiter</code> pattern.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">split(string: string, delimiter: string): list&lt;string&gt;
</code></pre>
<p>The <code>delimiter</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">split(&quot;John Doe&quot;, &quot;\\s&quot; )
// [&quot;John&quot;, &quot;Doe&quot;]

split(&quot;a;b;c;;&quot;, &quot;;&quot;)
// [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;, &quot;&quot;, &quot;&quot;]
</code></pre>
`},{name:"now",type:"function",params:[],info:`<p>Returns the current date and time including the timezone.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">now(): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">now()
// date and time(&quot;2020-07-31T14:27:30@Europe/Berlin&quot;)
</code></pre>
`},{name:"today",type:"function",params:[],info:`<p>Returns the current date.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">today(): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">today()
// date(&quot;2020-07-31&quot;)
</code></pre>
`},{name:"day of week",type:"function",params:[{name:"date"}],info:`<p>Returns the day of the week according to the Gregorian calendar. Note that it always returns the English name of the day.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">day of week(date: date): string
</code></pre>
<pre><code class="language-feel">day of week(date: date and time): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">day of week(date(&quot;2019-09-17&quot;))
// &quot;Tuesday&quot;

day of week(date and time(&quot;2019-09-17T12:00:00&quot;))
// &quot;Tuesday&quot;
</code></pre>
`},{name:"day of year",type:"function",params:[{name:"date"}],info:`<p>Returns the Gregorian number of the day within the year.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">day of year(date: date): number
</code></pre>
<pre><code class="language-feel">day of year(date: date and time): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">day of year(date(&quot;2019-09-17&quot;))
// 260

day of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// 260
</code></pre>
`},{name:"week of year",type:"function",params:[{name:"date"}],info:`<p>Returns the Gregorian number of the week within the year, according to ISO 8601.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">week of year(date: date): number
</code></pre>
<pre><code class="language-feel">week of year(date: date and time): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">week of year(date(&quot;2019-09-17&quot;))
// 38

week of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// 38
</code></pre>
`},{name:"month of year",type:"function",params:[{name:"date"}],info:`<p>Returns the month of the year according to the Gregorian calendar. Note that it always returns the English name of the month.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">month of year(date: date): string
</code></pre>
<pre><code class="language-feel">month of year(date: date and time): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">month of year(date(&quot;2019-09-17&quot;))
// &quot;September&quot;

month of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// &quot;September&quot;
</code></pre>
`},{name:"abs",type:"function",params:[{name:"n"}],info:`<p>Returns the absolute value of a given duration.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">abs(n: days and time duration): days and time duration
</code></pre>
<pre><code class="language-feel">abs(n: years and months duration): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">abs(duration(&quot;-PT5H&quot;))
// &quot;duration(&quot;PT5H&quot;)&quot;

abs(duration(&quot;PT5H&quot;))
// &quot;duration(&quot;PT5H&quot;)&quot;

abs(duration(&quot;-P2M&quot;))
// duration(&quot;P2M&quot;)
</code></pre>
`}],Sh=[{name:"fromAi",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<ul>
<li>The purpose of this function is solely to tag the value as being generated by an AI integration.</li>
<li>The actual handling is not performed by the FEEL engine, but by a custom integration such as a connector or a job worker.</li>
</ul>
<p>The main use case of this function is for <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent-tool-definitions">tool definitions</a> used by the <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent">AI Agent connector</a>.</p>
<p>See the following function overloads for additional function parameters.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery)
// toolCall.searchQuery contents

fromAi(toolCall.userId)
// toolCall.userId contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>description</code> parameter to provide a textual description of the value. The description must be <code>null</code> or a string constant.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery, &quot;The search query used to find the best match.&quot;)
// toolCall.searchQuery contents

fromAi(toolCall.searchQuery, null)
// toolCall.searchQuery contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>type</code> parameter to provide type information about the value. The type must be <code>null</code> or a string constant.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery, &quot;The search query used to find the best match.&quot;, &quot;string&quot;)
// toolCall.searchQuery contents

fromAi(toolCall.userId, &quot;The user&#39;s ID&quot;, &quot;number&quot;)
// toolCall.userId contents

fromAi(toolCall.userId, null, &quot;number&quot;)
// toolCall.userId contents

fromAi(value: toolCall.userId, type: &quot;number&quot;)
// toolCall.userId contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"},{name:"schema"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>schema</code> parameter to provide a (partial) <a href="https://json-schema.org/">JSON schema</a> for the value.</p>
<ul>
<li>The schema must be <code>null</code> or a context (map) containing only constant values. For example, function calls within the schema are not supported.</li>
<li>The schema is not validated by the FEEL engine but might be by a custom integration consuming the information.</li>
<li>From the engine side it is possible to specify both a <code>type</code> and a <code>schema</code>, and it depends on the integration as to which value takes precedence. The <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent">AI Agent connector</a> will override any type specified in the schema if the <code>type</code> parameter is also provided.</li>
</ul>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string, schema: context): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.documentType, &quot;The document type to provide&quot;, &quot;string&quot;, {
  enum: [&quot;invoice&quot;, &quot;receipt&quot;, &quot;contract&quot;]
})
// toolCall.documentType contents

fromAi(value: toolCall.documentType, description: &quot;The document type to provide&quot;, schema: {
  type: &quot;string&quot;,
  enum: [&quot;invoice&quot;, &quot;receipt&quot;, &quot;contract&quot;]
})
// toolCall.documentType contents

fromAi(toolCall.tags, &quot;Tags to apply to the blog post&quot;, &quot;array&quot;, {
  items: {
    type: &quot;string&quot;
  }
})
// toolCall.tags contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"},{name:"schema"},{name:"options"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>options</code> parameter to provide additional options for the integration handling the value definition.</p>
<ul>
<li>The options parameter must be <code>null</code> or a context (map) containing only constant values. For example, function calls within options are not supported.</li>
</ul>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string, schema: context, options: context): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.documentType, &quot;The document type to provide&quot;, &quot;string&quot;, null, {
  required: false
})
// toolCall.documentType contents

fromAi(value: toolCall.documentType, options: {
  required: false
})
// toolCall.documentType contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"is defined",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Checks if a given value is not <code>null</code>. If the value is <code>null</code> then the function returns <code>false</code>.
Otherwise, the function returns <code>true</code>.</p>
<p>The function requires one argument. Calling <code>is defined()</code> without an argument is invalid.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is defined(value: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is defined(1)
// true

is defined(null)
// false

is defined(x)
// false - if no variable &quot;x&quot; exists

is defined(x.y)
// false - if no variable &quot;x&quot; exists or it doesn&#39;t have a property &quot;y&quot;

is defined()
// error - expected one argument
</code></pre>
<p>:::caution Breaking change</p>
<p>This function worked differently in previous versions. It returned <code>true</code> if the value was <code>null</code>.
Since this version, the function returns <code>false</code> if the value is <code>null</code>.</p>
<p>:::</p>
`},{name:"get or else",type:"function",params:[{name:"value"},{name:"default"}],info:`<p><em>Camunda Extension</em></p>
<p>Return the provided value parameter if not <code>null</code>, otherwise return the default parameter</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get or else(value: Any, default: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get or else(&quot;this&quot;, &quot;default&quot;)
// &quot;this&quot;

get or else(null, &quot;default&quot;)
// &quot;default&quot;

get or else(null, null)
// null
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"assert",type:"function",params:[{name:"value"},{name:"condition"}],info:`<p><em>Camunda Extension</em></p>
<p>Verify that the given condition is met. If the condition is <code>true</code>, the function returns the value.
Otherwise, the evaluation fails with an error.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">assert(value: Any, condition: Any)
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">assert(x, x != null)
// &quot;value&quot; - if x is &quot;value&quot;
// error - if x is null or doesn&#39;t exist

assert(x, x &gt;= 0)
// 4 - if x is 4
// error - if x is less than zero
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"assert",type:"function",params:[{name:"value"},{name:"condition"},{name:"cause"}],info:`<p><em>Camunda Extension</em></p>
<p>Verify that the given condition is met. If the condition is <code>true</code>, the function returns the value.
Otherwise, the evaluation fails with an error containing the given message.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">assert(value: Any, condition: Any, cause: String)
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">assert(x, x != null, &quot;&#39;x&#39; should not be null&quot;)
// &quot;value&quot; - if x is &quot;value&quot;
// error(&#39;x&#39; should not be null) - if x is null or doesn&#39;t exist

assert(x, x &gt;= 0, &quot;&#39;x&#39; should be positive&quot;)
// 4 - if x is 4
// error(&#39;x&#39; should be positive) - if x is less than zero
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"get value",type:"function",params:[{name:"context"},{name:"keys"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the value of the context entry for a context path defined by the given keys.</p>
<p>If <code>keys</code> contains the keys <code>[k1, k2]</code> then it returns the value at the nested entry <code>k1.k2</code> of the context.</p>
<p>If <code>keys</code> are empty or the nested entry defined by the keys doesn&#39;t exist in the context, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get value(context: context, keys: list&lt;string&gt;): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get value({x:1, y: {z:0}}, [&quot;y&quot;, &quot;z&quot;])
// 0

get value({x: {y: {z:0}}}, [&quot;x&quot;, &quot;y&quot;])
// {z:0}

get value({a: {b: 3}}, [&quot;b&quot;])
// null
</code></pre>
`},{name:"context put",type:"function",params:[{name:"context"},{name:"key"},{name:"value"}],info:`<p>Adds a new entry with the given key and value to the context. Returns a new context that includes the entry.</p>
<p>If an entry for the same key already exists in the context, it overrides the value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context put(context: context, key: string, value: Any): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context put({x:1}, &quot;y&quot;, 2)
// {x:1, y:2}
</code></pre>
<p>:::info
The function <code>context put()</code> replaced the previous function <code>put()</code> (Camunda Extension). The
previous function is deprecated and should not be used anymore.
:::</p>
`},{name:"context merge",type:"function",params:[{name:"contexts"}],info:`<p>Union the given contexts. Returns a new context that includes all entries of the given contexts.</p>
<p>If an entry for the same key already exists in a context, it overrides the value. The entries are overridden in the same order as in the list of contexts.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context merge(contexts: list&lt;context&gt;): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context merge([{x:1}, {y:2}])
// {x:1, y:2}

context merge([{x:1, y: 0}, {y:2}])
// {x:1, y:2}
</code></pre>
<p>:::info
The function <code>context merge()</code> replaced the previous function <code>put all()</code> (Camunda Extension). The
previous function is deprecated and should not be used anymore.
:::</p>
`,engines:{camunda:">=8.2"}},{name:"date and time",type:"function",params:[{name:"date"},{name:"timezone"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given date and time value at the given timezone.</p>
<p>If <code>date</code> has a different timezone than <code>timezone</code> then it adjusts the time to match the local time of <code>timezone</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(date: date and time, timezone: string): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(@&quot;2020-07-31T14:27:30@Europe/Berlin&quot;, &quot;America/Los_Angeles&quot;)
// date and time(&quot;2020-07-31T05:27:30@America/Los_Angeles&quot;)

date and time(@&quot;2020-07-31T14:27:30&quot;, &quot;Z&quot;)
// date and time(&quot;2020-07-31T12:27:30Z&quot;)
</code></pre>
`},{name:"duplicate values",type:"function",params:[{name:"list"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns all duplicate values of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">duplicate values(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">duplicate values([1,2,3,2,1])
// [1,2]
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"string join",type:"function",params:[{name:"list"},{name:"delimiter"},{name:"prefix"},{name:"suffix"}],info:`<p><em>Camunda Extension</em></p>
<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p>The resulting string starts with <code>prefix</code>, contains a <code>delimiter</code> between each element, and ends
with <code>suffix</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;, delimiter: string, prefix: string, suffix: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;], &quot;, &quot;, &quot;[&quot;, &quot;]&quot;)
// &quot;[a, b, c]&quot;
</code></pre>
`},{name:"is empty",type:"function",params:[{name:"list"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns <code>true</code> if the given list is empty. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is empty(list: list): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is empty([])
// true

is empty([1,2,3])
// false
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"partition",type:"function",params:[{name:"list"},{name:"size"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns consecutive sublists of a list, each of the same size (the final list may be smaller).</p>
<p>If <code>size</code> is less than <code>0</code>, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">partition(list: list, size: number): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">partition([1,2,3,4,5], 2)
// [[1,2], [3,4], [5]]

partition([], 2)
// []

partition([1,2], 0)
// null
</code></pre>
`,engines:{camunda:">=8.7"}},{name:"random number",type:"function",params:[],info:`<p><em>Camunda Extension</em></p>
<p>Returns a random number between <code>0</code> and <code>1</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">random number(): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">random number()
// 0.9701618132579795
</code></pre>
`,engines:{camunda:">=8.2"}},{name:"extract",type:"function",params:[{name:"string"},{name:"pattern"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns all matches of the pattern in the given string. Returns an empty list if the pattern doesn&#39;t
match.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">extract(string: string, pattern: string): list&lt;string&gt;
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">extract(&quot;references are 1234, 1256, 1378&quot;, &quot;12[0-9]*&quot;)
// [&quot;1234&quot;,&quot;1256&quot;]
</code></pre>
`},{name:"trim",type:"function",params:[{name:"string"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given string without leading and trailing spaces.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">trim(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">trim(&quot;  hello world  &quot;)
// &quot;hello world&quot;

trim(&quot;hello   world &quot;)
// &quot;hello   world&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"uuid",type:"function",params:[],info:`<p><em>Camunda Extension</em></p>
<p>Returns a UUID (Universally Unique Identifier) with 36 characters.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">uuid(): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">uuid()
// &quot;7793aab1-d761-4d38-916b-b7270e309894&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"to base64",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given string encoded in Base64 format.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">to base64(value: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">to base64(&quot;FEEL&quot;)
// &quot;RkVFTA==&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"from base64",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given Base64 encoded string decoded to a plain string.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">from base64(value: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">from base64(&quot;RkVFTA==&quot;)
// &quot;FEEL&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"is blank",type:"function",params:[{name:"string"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns <code>true</code> if the given string is blank (empty or contains only whitespaces).</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is blank(string: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is blank(&quot;&quot;)
// true

is blank(&quot; &quot;)
// true

is blank(&quot;hello world&quot;)
// false
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"last day of month",type:"function",params:[{name:"date"}],info:`<p><em>Camunda Extension</em></p>
<p>Takes the month of the given date or date-time value and returns the last day of this month.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">last day of month(date: date): date
</code></pre>
<pre><code class="language-feel">last day of month(date: date and time): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">last day of month(date(&quot;2022-10-01&quot;))
// date(&quot;2022-10-31&quot;))

last day of month(date and time(&quot;2022-10-16T12:00:00&quot;))
// date(&quot;2022-10-31&quot;))
</code></pre>
`,engines:{camunda:">=8.2"}}],rk=[...Ph,...Sh],sk=[{name:"get or else",type:"function",params:[{name:"value"},{name:"default"}],info:`<p><em>Camunda Extension</em></p>
<p>Return the provided value parameter if not <code>null</code>, otherwise return the default parameter</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get or else(value: Any, default: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get or else(&quot;this&quot;, &quot;default&quot;)
// &quot;this&quot;

get or else(null, &quot;default&quot;)
// &quot;default&quot;

get or else(null, null)
// null
</code></pre>
`,engines:{camunda:">=8.3"}}];is.camundaBuiltins=rk;is.camundaExtensions=Sh;is.camundaReservedNameBuiltins=sk;is.feelBuiltins=Ph});var as=y((Tz,Ih)=>{var{isString:ik}=($e(),le(Ye)),{parser:kh}=(iu(),le(bh)),ok=["name"],ak={"zeebe:Input":["target"],"zeebe:Output":["target"],"zeebe:Header":["key","value"],"zeebe:Property":["name","value"],"zeebe:CalledDecision":["resultVariable"],"zeebe:Script":["resultVariable"]},uk=(t,e)=>{if(e.startsWith("$")||ok.includes(e))return!0;let n=t.$type,r=ak[n];return r&&r.includes(e)},lk=(t,e,n)=>!uk(t,e)&&ik(n)&&n.startsWith("="),_h="fromAi",ck=["fromai","fromAI"],pk=["value","description","type","schema","options"];function fk(t){let e=kh.parse(t),n=[];function r(s){if(s.type.name==="FunctionInvocation"){let o=s.firstChild;if(o&&o.type.name==="VariableName"){let a=t.slice(o.from,o.to);a.toLowerCase()===_h.toLowerCase()&&n.push({name:a,node:s})}}let i=s.firstChild;for(;i;)r(i),i=i.nextSibling}return r(e.topNode),n}var cu=t=>{for(;t&&t.type.isSkipped;)t=t.nextSibling;return t};function mk(t,e){let n=s=>({type:s.type.name,text:e.slice(s.from,s.to)}),r=t.firstChild;for(;r;){if(r.type.name==="PositionalParameters"){let s=[],i=cu(r.firstChild);for(;i;)s.push(n(i)),i=cu(i.nextSibling);return s}if(r.type.name==="NamedParameters"){let s=[],i=r.firstChild;for(;i;){if(i.type.name==="NamedParameter"){let o=i.firstChild,a=o&&cu(o.nextSibling);if(o&&o.type.name==="ParameterName"&&a){let u=pk.indexOf(e.slice(o.from,o.to));u!==-1&&(s[u]=n(a))}}i=i.nextSibling}return s}r=r.nextSibling}return[]}var dk=kh.configure({dialect:"camunda"}),gk=/camunda\.secrets\.[\w-]+/;function Th(t){return gk.test(t)}function Nh(t){if(t.type.isError)return!0;let e=t.firstChild;for(;e;){if(Nh(e))return!0;e=e.nextSibling}return!1}function os(t){let e=[],n=t.firstChild;for(;n;)e.push(n),n=n.nextSibling;return e}function hk(t,e){if(t.type.name!=="PathExpression"||t.parent&&t.parent.type.name==="PathExpression"&&t.parent.firstChild===t)return!1;let n=os(t);if(n.length!==2||n[1].type.name!=="VariableName")return!1;let[r]=n;if(r.type.name!=="PathExpression")return!1;let s=os(r);return s.length!==2||s[0].type.name!=="VariableName"||s[1].type.name!=="VariableName"?!1:e.slice(s[0].from,s[0].to)==="camunda"&&e.slice(s[1].from,s[1].to)==="secrets"}function pu(t,e){if(hk(t,e))return!0;let n=t.firstChild;for(;n;){if(pu(n,e))return!0;n=n.nextSibling}return!1}function yk(t){return os(t).filter(e=>e.type.name==="ContextEntry").map(e=>os(e).pop()).filter(Boolean)}function bk(t){let e=os(t),n=e.findIndex(s=>s.type.name==="then"),r=e.findIndex(s=>s.type.name==="else");return[n>=0?e[n+1]:null,r>=0?e[r+1]:null]}function fu(t,e){if(!t)return null;if(t.type.name==="List")return pu(t,e)?"list":null;if(t.type.name==="Context")return pu(t,e)?"context":null;if(t.type.name==="IfExpression"){let[n,r]=bk(t);return fu(n,e)||fu(r,e)}return null}function Ch(t,e){if(t.type.name==="Context"){for(let n of yk(t)){let r=Ch(n,e);if(r)return r}return null}return fu(t,e)}function Ek(t){let e={stringLiteral:!1,insideList:!1,insideIfBranchContext:!1},r=dk.parse(t).topNode;if(Nh(r))return e;function s(o){if(o.type.name==="StringLiteral"){let u=t.slice(o.from+1,o.to-1);Th(u)&&(e.stringLiteral=!0)}let a=o.firstChild;for(;a;)s(a),a=a.nextSibling}s(r);let i=Ch(r.firstChild,t);return i==="list"?e.insideList=!0:i==="context"&&(e.insideIfBranchContext=!0),e}Ih.exports={isFeelProperty:lk,findSecretReferenceViolations:Ek,containsSecretReferenceLiteral:Th,CORRECT_NAME:_h,NAME_ALIASES:ck,findFunctionInvocations:fk,getArgs:mk}});var Mh=y((Nz,Fh)=>{var{is:Dh}=I(),{getPath:vk,pathConcat:xk}=(De(),le(Ie)),{FeelAnalyzer:Ok}=(wi(),le(uu)),{camundaReservedNameBuiltins:wk}=lu(),{reportErrors:qk}=X(),{ERROR_TYPES:$k}=Pe(),{skipInNonExecutableProcess:Rk}=G(),{annotateRule:Ak}=bt(),{findParentNode:Pk}=B(),{isFeelProperty:Sk}=as();Fh.exports=Rk(function(){let t=new Ok({parserDialect:"camunda",reservedNameBuiltins:wk});function e(n,r){if(Dh(n,"bpmn:Expression"))return;let s=Pk(n);if(!s)return;let i=[];Object.entries(n).forEach(([o,a])=>{if(a&&Dh(a,"bpmn:Expression")&&(a=a.get("body")),!Sk(n,o,a))return;let{valid:u}=t.analyzeExpression(a.substring(1));if(!u){let c=vk(n,s);i.push({message:`Property <${o}> is not a valid FEEL expression`,path:xk(c||[],o),data:{type:$k.FEEL_EXPRESSION_INVALID,node:n,parentNode:s,property:o}})}}),i&&i.length&&qk(s,r,i)}return Ak("feel",{check:e})})});var Cy={};Qr(Cy,{getCoerced:()=>r_,getCompatible:()=>n_,isCompatible:()=>t_,isSatisfied:()=>ll});function Ri(){if(Lh)return mu;Lh=1;let t="2.0.0",e=256,n=Number.MAX_SAFE_INTEGER||9007199254740991,r=16,s=e-6;return mu={MAX_LENGTH:e,MAX_SAFE_COMPONENT_LENGTH:r,MAX_SAFE_BUILD_LENGTH:s,MAX_SAFE_INTEGER:n,RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:t,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2},mu}function Ai(){return jh||(jh=1,du=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{}),du}function us(){return zh||(zh=1,(function(t,e){let{MAX_SAFE_COMPONENT_LENGTH:n,MAX_SAFE_BUILD_LENGTH:r,MAX_LENGTH:s}=Ri(),i=Ai();e=t.exports={};let o=e.re=[],a=e.safeRe=[],u=e.src=[],c=e.safeSrc=[],l=e.t={},p=0,f="[a-zA-Z0-9-]",m=[["\\s",1],["\\d",s],[f,r]],g=h=>{for(let[b,w]of m)h=h.split(`${b}*`).join(`${b}{0,${w}}`).split(`${b}+`).join(`${b}{1,${w}}`);return h},d=(h,b,w)=>{let q=g(b),C=p++;i(h,C,b),l[h]=C,u[C]=b,c[C]=q,o[C]=new RegExp(b,w?"g":void 0),a[C]=new RegExp(q,w?"g":void 0)};d("NUMERICIDENTIFIER","0|[1-9]\\d*"),d("NUMERICIDENTIFIERLOOSE","\\d+"),d("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${f}*`),d("MAINVERSION",`(${u[l.NUMERICIDENTIFIER]})\\.(${u[l.NUMERICIDENTIFIER]})\\.(${u[l.NUMERICIDENTIFIER]})`),d("MAINVERSIONLOOSE",`(${u[l.NUMERICIDENTIFIERLOOSE]})\\.(${u[l.NUMERICIDENTIFIERLOOSE]})\\.(${u[l.NUMERICIDENTIFIERLOOSE]})`),d("PRERELEASEIDENTIFIER",`(?:${u[l.NONNUMERICIDENTIFIER]}|${u[l.NUMERICIDENTIFIER]})`),d("PRERELEASEIDENTIFIERLOOSE",`(?:${u[l.NONNUMERICIDENTIFIER]}|${u[l.NUMERICIDENTIFIERLOOSE]})`),d("PRERELEASE",`(?:-(${u[l.PRERELEASEIDENTIFIER]}(?:\\.${u[l.PRERELEASEIDENTIFIER]})*))`),d("PRERELEASELOOSE",`(?:-?(${u[l.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${u[l.PRERELEASEIDENTIFIERLOOSE]})*))`),d("BUILDIDENTIFIER",`${f}+`),d("BUILD",`(?:\\+(${u[l.BUILDIDENTIFIER]}(?:\\.${u[l.BUILDIDENTIFIER]})*))`),d("FULLPLAIN",`v?${u[l.MAINVERSION]}${u[l.PRERELEASE]}?${u[l.BUILD]}?`),d("FULL",`^${u[l.FULLPLAIN]}$`),d("LOOSEPLAIN",`[v=\\s]*${u[l.MAINVERSIONLOOSE]}${u[l.PRERELEASELOOSE]}?${u[l.BUILD]}?`),d("LOOSE",`^${u[l.LOOSEPLAIN]}$`),d("GTLT","((?:<|>)?=?)"),d("XRANGEIDENTIFIERLOOSE",`${u[l.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),d("XRANGEIDENTIFIER",`${u[l.NUMERICIDENTIFIER]}|x|X|\\*`),d("XRANGEPLAIN",`[v=\\s]*(${u[l.XRANGEIDENTIFIER]})(?:\\.(${u[l.XRANGEIDENTIFIER]})(?:\\.(${u[l.XRANGEIDENTIFIER]})(?:${u[l.PRERELEASE]})?${u[l.BUILD]}?)?)?`),d("XRANGEPLAINLOOSE",`[v=\\s]*(${u[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${u[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${u[l.XRANGEIDENTIFIERLOOSE]})(?:${u[l.PRERELEASELOOSE]})?${u[l.BUILD]}?)?)?`),d("XRANGE",`^${u[l.GTLT]}\\s*${u[l.XRANGEPLAIN]}$`),d("XRANGELOOSE",`^${u[l.GTLT]}\\s*${u[l.XRANGEPLAINLOOSE]}$`),d("COERCEPLAIN",`(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`),d("COERCE",`${u[l.COERCEPLAIN]}(?:$|[^\\d])`),d("COERCEFULL",u[l.COERCEPLAIN]+`(?:${u[l.PRERELEASE]})?(?:${u[l.BUILD]})?(?:$|[^\\d])`),d("COERCERTL",u[l.COERCE],!0),d("COERCERTLFULL",u[l.COERCEFULL],!0),d("LONETILDE","(?:~>?)"),d("TILDETRIM",`(\\s*)${u[l.LONETILDE]}\\s+`,!0),e.tildeTrimReplace="$1~",d("TILDE",`^${u[l.LONETILDE]}${u[l.XRANGEPLAIN]}$`),d("TILDELOOSE",`^${u[l.LONETILDE]}${u[l.XRANGEPLAINLOOSE]}$`),d("LONECARET","(?:\\^)"),d("CARETTRIM",`(\\s*)${u[l.LONECARET]}\\s+`,!0),e.caretTrimReplace="$1^",d("CARET",`^${u[l.LONECARET]}${u[l.XRANGEPLAIN]}$`),d("CARETLOOSE",`^${u[l.LONECARET]}${u[l.XRANGEPLAINLOOSE]}$`),d("COMPARATORLOOSE",`^${u[l.GTLT]}\\s*(${u[l.LOOSEPLAIN]})$|^$`),d("COMPARATOR",`^${u[l.GTLT]}\\s*(${u[l.FULLPLAIN]})$|^$`),d("COMPARATORTRIM",`(\\s*)${u[l.GTLT]}\\s*(${u[l.LOOSEPLAIN]}|${u[l.XRANGEPLAIN]})`,!0),e.comparatorTrimReplace="$1$2$3",d("HYPHENRANGE",`^\\s*(${u[l.XRANGEPLAIN]})\\s+-\\s+(${u[l.XRANGEPLAIN]})\\s*$`),d("HYPHENRANGELOOSE",`^\\s*(${u[l.XRANGEPLAINLOOSE]})\\s+-\\s+(${u[l.XRANGEPLAINLOOSE]})\\s*$`),d("STAR","(<|>)?=?\\s*\\*"),d("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),d("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")})(qi,qi.exports)),qi.exports}function rl(){if(Qh)return gu;Qh=1;let t=Object.freeze({loose:!0}),e=Object.freeze({});return gu=r=>r?typeof r!="object"?t:r:e,gu}function ky(){if(Vh)return hu;Vh=1;let t=/^[0-9]+$/,e=(r,s)=>{if(typeof r=="number"&&typeof s=="number")return r===s?0:r<s?-1:1;let i=t.test(r),o=t.test(s);return i&&o&&(r=+r,s=+s),r===s?0:i&&!o?-1:o&&!i?1:r<s?-1:1};return hu={compareIdentifiers:e,rcompareIdentifiers:(r,s)=>e(s,r)},hu}function Ue(){if(Bh)return yu;Bh=1;let t=Ai(),{MAX_LENGTH:e,MAX_SAFE_INTEGER:n}=Ri(),{safeRe:r,t:s}=us(),i=rl(),{compareIdentifiers:o}=ky();class a{constructor(c,l){if(l=i(l),c instanceof a){if(c.loose===!!l.loose&&c.includePrerelease===!!l.includePrerelease)return c;c=c.version}else if(typeof c!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof c}".`);if(c.length>e)throw new TypeError(`version is longer than ${e} characters`);t("SemVer",c,l),this.options=l,this.loose=!!l.loose,this.includePrerelease=!!l.includePrerelease;let p=c.trim().match(l.loose?r[s.LOOSE]:r[s.FULL]);if(!p)throw new TypeError(`Invalid Version: ${c}`);if(this.raw=c,this.major=+p[1],this.minor=+p[2],this.patch=+p[3],this.major>n||this.major<0)throw new TypeError("Invalid major version");if(this.minor>n||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>n||this.patch<0)throw new TypeError("Invalid patch version");p[4]?this.prerelease=p[4].split(".").map(f=>{if(/^[0-9]+$/.test(f)){let m=+f;if(m>=0&&m<n)return m}return f}):this.prerelease=[],this.build=p[5]?p[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(c){if(t("SemVer.compare",this.version,this.options,c),!(c instanceof a)){if(typeof c=="string"&&c===this.version)return 0;c=new a(c,this.options)}return c.version===this.version?0:this.compareMain(c)||this.comparePre(c)}compareMain(c){return c instanceof a||(c=new a(c,this.options)),this.major<c.major?-1:this.major>c.major?1:this.minor<c.minor?-1:this.minor>c.minor?1:this.patch<c.patch?-1:this.patch>c.patch?1:0}comparePre(c){if(c instanceof a||(c=new a(c,this.options)),this.prerelease.length&&!c.prerelease.length)return-1;if(!this.prerelease.length&&c.prerelease.length)return 1;if(!this.prerelease.length&&!c.prerelease.length)return 0;let l=0;do{let p=this.prerelease[l],f=c.prerelease[l];if(t("prerelease compare",l,p,f),p===void 0&&f===void 0)return 0;if(f===void 0)return 1;if(p===void 0)return-1;if(p===f)continue;return o(p,f)}while(++l)}compareBuild(c){c instanceof a||(c=new a(c,this.options));let l=0;do{let p=this.build[l],f=c.build[l];if(t("build compare",l,p,f),p===void 0&&f===void 0)return 0;if(f===void 0)return 1;if(p===void 0)return-1;if(p===f)continue;return o(p,f)}while(++l)}inc(c,l,p){if(c.startsWith("pre")){if(!l&&p===!1)throw new Error("invalid increment argument: identifier is empty");if(l){let f=`-${l}`.match(this.options.loose?r[s.PRERELEASELOOSE]:r[s.PRERELEASE]);if(!f||f[1]!==l)throw new Error(`invalid identifier: ${l}`)}}switch(c){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",l,p);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",l,p);break;case"prepatch":this.prerelease.length=0,this.inc("patch",l,p),this.inc("pre",l,p);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",l,p),this.inc("pre",l,p);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{let f=Number(p)?1:0;if(this.prerelease.length===0)this.prerelease=[f];else{let m=this.prerelease.length;for(;--m>=0;)typeof this.prerelease[m]=="number"&&(this.prerelease[m]++,m=-2);if(m===-1){if(l===this.prerelease.join(".")&&p===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(f)}}if(l){let m=[l,f];p===!1&&(m=[l]),o(this.prerelease[0],l)===0?isNaN(this.prerelease[1])&&(this.prerelease=m):this.prerelease=m}break}default:throw new Error(`invalid increment argument: ${c}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}return yu=a,yu}function dr(){if(Uh)return bu;Uh=1;let t=Ue();return bu=(n,r,s=!1)=>{if(n instanceof t)return n;try{return new t(n,r)}catch(i){if(!s)return null;throw i}},bu}function kk(){if(Xh)return Eu;Xh=1;let t=dr();return Eu=(n,r)=>{let s=t(n,r);return s?s.version:null},Eu}function _k(){if(Gh)return vu;Gh=1;let t=dr();return vu=(n,r)=>{let s=t(n.trim().replace(/^[=v]+/,""),r);return s?s.version:null},vu}function Tk(){if(Yh)return xu;Yh=1;let t=Ue();return xu=(n,r,s,i,o)=>{typeof s=="string"&&(o=i,i=s,s=void 0);try{return new t(n instanceof t?n.version:n,s).inc(r,i,o).version}catch{return null}},xu}function Nk(){if(Wh)return Ou;Wh=1;let t=dr();return Ou=(n,r)=>{let s=t(n,null,!0),i=t(r,null,!0),o=s.compare(i);if(o===0)return null;let a=o>0,u=a?s:i,c=a?i:s,l=!!u.prerelease.length;if(!!c.prerelease.length&&!l){if(!c.patch&&!c.minor)return"major";if(c.compareMain(u)===0)return c.minor&&!c.patch?"minor":"patch"}let f=l?"pre":"";return s.major!==i.major?f+"major":s.minor!==i.minor?f+"minor":s.patch!==i.patch?f+"patch":"prerelease"},Ou}function Ck(){if(Kh)return wu;Kh=1;let t=Ue();return wu=(n,r)=>new t(n,r).major,wu}function Ik(){if(Hh)return qu;Hh=1;let t=Ue();return qu=(n,r)=>new t(n,r).minor,qu}function Dk(){if(Zh)return $u;Zh=1;let t=Ue();return $u=(n,r)=>new t(n,r).patch,$u}function Fk(){if(Jh)return Ru;Jh=1;let t=dr();return Ru=(n,r)=>{let s=t(n,r);return s&&s.prerelease.length?s.prerelease:null},Ru}function xt(){if(ey)return Au;ey=1;let t=Ue();return Au=(n,r,s)=>new t(n,s).compare(new t(r,s)),Au}function Mk(){if(ty)return Pu;ty=1;let t=xt();return Pu=(n,r,s)=>t(r,n,s),Pu}function Lk(){if(ny)return Su;ny=1;let t=xt();return Su=(n,r)=>t(n,r,!0),Su}function sl(){if(ry)return ku;ry=1;let t=Ue();return ku=(n,r,s)=>{let i=new t(n,s),o=new t(r,s);return i.compare(o)||i.compareBuild(o)},ku}function jk(){if(sy)return _u;sy=1;let t=sl();return _u=(n,r)=>n.sort((s,i)=>t(s,i,r)),_u}function zk(){if(iy)return Tu;iy=1;let t=sl();return Tu=(n,r)=>n.sort((s,i)=>t(i,s,r)),Tu}function Pi(){if(oy)return Nu;oy=1;let t=xt();return Nu=(n,r,s)=>t(n,r,s)>0,Nu}function il(){if(ay)return Cu;ay=1;let t=xt();return Cu=(n,r,s)=>t(n,r,s)<0,Cu}function _y(){if(uy)return Iu;uy=1;let t=xt();return Iu=(n,r,s)=>t(n,r,s)===0,Iu}function Ty(){if(ly)return Du;ly=1;let t=xt();return Du=(n,r,s)=>t(n,r,s)!==0,Du}function ol(){if(cy)return Fu;cy=1;let t=xt();return Fu=(n,r,s)=>t(n,r,s)>=0,Fu}function al(){if(py)return Mu;py=1;let t=xt();return Mu=(n,r,s)=>t(n,r,s)<=0,Mu}function Ny(){if(fy)return Lu;fy=1;let t=_y(),e=Ty(),n=Pi(),r=ol(),s=il(),i=al();return Lu=(a,u,c,l)=>{switch(u){case"===":return typeof a=="object"&&(a=a.version),typeof c=="object"&&(c=c.version),a===c;case"!==":return typeof a=="object"&&(a=a.version),typeof c=="object"&&(c=c.version),a!==c;case"":case"=":case"==":return t(a,c,l);case"!=":return e(a,c,l);case">":return n(a,c,l);case">=":return r(a,c,l);case"<":return s(a,c,l);case"<=":return i(a,c,l);default:throw new TypeError(`Invalid operator: ${u}`)}},Lu}function Qk(){if(my)return ju;my=1;let t=Ue(),e=dr(),{safeRe:n,t:r}=us();return ju=(i,o)=>{if(i instanceof t)return i;if(typeof i=="number"&&(i=String(i)),typeof i!="string")return null;o=o||{};let a=null;if(!o.rtl)a=i.match(o.includePrerelease?n[r.COERCEFULL]:n[r.COERCE]);else{let m=o.includePrerelease?n[r.COERCERTLFULL]:n[r.COERCERTL],g;for(;(g=m.exec(i))&&(!a||a.index+a[0].length!==i.length);)(!a||g.index+g[0].length!==a.index+a[0].length)&&(a=g),m.lastIndex=g.index+g[1].length+g[2].length;m.lastIndex=-1}if(a===null)return null;let u=a[2],c=a[3]||"0",l=a[4]||"0",p=o.includePrerelease&&a[5]?`-${a[5]}`:"",f=o.includePrerelease&&a[6]?`+${a[6]}`:"";return e(`${u}.${c}.${l}${p}${f}`,o)},ju}function Vk(){if(dy)return zu;dy=1;class t{constructor(){this.max=1e3,this.map=new Map}get(n){let r=this.map.get(n);if(r!==void 0)return this.map.delete(n),this.map.set(n,r),r}delete(n){return this.map.delete(n)}set(n,r){if(!this.delete(n)&&r!==void 0){if(this.map.size>=this.max){let i=this.map.keys().next().value;this.delete(i)}this.map.set(n,r)}return this}}return zu=t,zu}function Ot(){if(gy)return Qu;gy=1;let t=/\s+/g;class e{constructor(R,M){if(M=s(M),R instanceof e)return R.loose===!!M.loose&&R.includePrerelease===!!M.includePrerelease?R:new e(R.raw,M);if(R instanceof i)return this.raw=R.value,this.set=[[R]],this.formatted=void 0,this;if(this.options=M,this.loose=!!M.loose,this.includePrerelease=!!M.includePrerelease,this.raw=R.trim().replace(t," "),this.set=this.raw.split("||").map(D=>this.parseRange(D.trim())).filter(D=>D.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let D=this.set[0];if(this.set=this.set.filter(F=>!d(F[0])),this.set.length===0)this.set=[D];else if(this.set.length>1){for(let F of this.set)if(F.length===1&&h(F[0])){this.set=[F];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let R=0;R<this.set.length;R++){R>0&&(this.formatted+="||");let M=this.set[R];for(let D=0;D<M.length;D++)D>0&&(this.formatted+=" "),this.formatted+=M[D].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(R){let D=((this.options.includePrerelease&&m)|(this.options.loose&&g))+":"+R,F=r.get(D);if(F)return F;let A=this.options.loose,k=A?u[c.HYPHENRANGELOOSE]:u[c.HYPHENRANGE];R=R.replace(k,S(this.options.includePrerelease)),o("hyphen replace",R),R=R.replace(u[c.COMPARATORTRIM],l),o("comparator trim",R),R=R.replace(u[c.TILDETRIM],p),o("tilde trim",R),R=R.replace(u[c.CARETTRIM],f),o("caret trim",R);let L=R.split(" ").map(ne=>w(ne,this.options)).join(" ").split(/\s+/).map(ne=>v(ne,this.options));A&&(L=L.filter(ne=>(o("loose invalid filter",ne,this.options),!!ne.match(u[c.COMPARATORLOOSE])))),o("range list",L);let V=new Map,j=L.map(ne=>new i(ne,this.options));for(let ne of j){if(d(ne))return[ne];V.set(ne.value,ne)}V.size>1&&V.has("")&&V.delete("");let z=[...V.values()];return r.set(D,z),z}intersects(R,M){if(!(R instanceof e))throw new TypeError("a Range is required");return this.set.some(D=>b(D,M)&&R.set.some(F=>b(F,M)&&D.every(A=>F.every(k=>A.intersects(k,M)))))}test(R){if(!R)return!1;if(typeof R=="string")try{R=new a(R,this.options)}catch{return!1}for(let M=0;M<this.set.length;M++)if(Y(this.set[M],R,this.options))return!0;return!1}}Qu=e;let n=Vk(),r=new n,s=rl(),i=Si(),o=Ai(),a=Ue(),{safeRe:u,t:c,comparatorTrimReplace:l,tildeTrimReplace:p,caretTrimReplace:f}=us(),{FLAG_INCLUDE_PRERELEASE:m,FLAG_LOOSE:g}=Ri(),d=O=>O.value==="<0.0.0-0",h=O=>O.value==="",b=(O,R)=>{let M=!0,D=O.slice(),F=D.pop();for(;M&&D.length;)M=D.every(A=>F.intersects(A,R)),F=D.pop();return M},w=(O,R)=>(O=O.replace(u[c.BUILD],""),o("comp",O,R),O=P(O,R),o("caret",O),O=C(O,R),o("tildes",O),O=$(O,R),o("xrange",O),O=W(O,R),o("stars",O),O),q=O=>!O||O.toLowerCase()==="x"||O==="*",C=(O,R)=>O.trim().split(/\s+/).map(M=>E(M,R)).join(" "),E=(O,R)=>{let M=R.loose?u[c.TILDELOOSE]:u[c.TILDE];return O.replace(M,(D,F,A,k,L)=>{o("tilde",O,D,F,A,k,L);let V;return q(F)?V="":q(A)?V=`>=${F}.0.0 <${+F+1}.0.0-0`:q(k)?V=`>=${F}.${A}.0 <${F}.${+A+1}.0-0`:L?(o("replaceTilde pr",L),V=`>=${F}.${A}.${k}-${L} <${F}.${+A+1}.0-0`):V=`>=${F}.${A}.${k} <${F}.${+A+1}.0-0`,o("tilde return",V),V})},P=(O,R)=>O.trim().split(/\s+/).map(M=>x(M,R)).join(" "),x=(O,R)=>{o("caret",O,R);let M=R.loose?u[c.CARETLOOSE]:u[c.CARET],D=R.includePrerelease?"-0":"";return O.replace(M,(F,A,k,L,V)=>{o("caret",O,F,A,k,L,V);let j;return q(A)?j="":q(k)?j=`>=${A}.0.0${D} <${+A+1}.0.0-0`:q(L)?A==="0"?j=`>=${A}.${k}.0${D} <${A}.${+k+1}.0-0`:j=`>=${A}.${k}.0${D} <${+A+1}.0.0-0`:V?(o("replaceCaret pr",V),A==="0"?k==="0"?j=`>=${A}.${k}.${L}-${V} <${A}.${k}.${+L+1}-0`:j=`>=${A}.${k}.${L}-${V} <${A}.${+k+1}.0-0`:j=`>=${A}.${k}.${L}-${V} <${+A+1}.0.0-0`):(o("no pr"),A==="0"?k==="0"?j=`>=${A}.${k}.${L}${D} <${A}.${k}.${+L+1}-0`:j=`>=${A}.${k}.${L}${D} <${A}.${+k+1}.0-0`:j=`>=${A}.${k}.${L} <${+A+1}.0.0-0`),o("caret return",j),j})},$=(O,R)=>(o("replaceXRanges",O,R),O.split(/\s+/).map(M=>U(M,R)).join(" ")),U=(O,R)=>{O=O.trim();let M=R.loose?u[c.XRANGELOOSE]:u[c.XRANGE];return O.replace(M,(D,F,A,k,L,V)=>{o("xRange",O,D,F,A,k,L,V);let j=q(A),z=j||q(k),ne=z||q(L),Ae=ne;return F==="="&&Ae&&(F=""),V=R.includePrerelease?"-0":"",j?F===">"||F==="<"?D="<0.0.0-0":D="*":F&&Ae?(z&&(k=0),L=0,F===">"?(F=">=",z?(A=+A+1,k=0,L=0):(k=+k+1,L=0)):F==="<="&&(F="<",z?A=+A+1:k=+k+1),F==="<"&&(V="-0"),D=`${F+A}.${k}.${L}${V}`):z?D=`>=${A}.0.0${V} <${+A+1}.0.0-0`:ne&&(D=`>=${A}.${k}.0${V} <${A}.${+k+1}.0-0`),o("xRange return",D),D})},W=(O,R)=>(o("replaceStars",O,R),O.trim().replace(u[c.STAR],"")),v=(O,R)=>(o("replaceGTE0",O,R),O.trim().replace(u[R.includePrerelease?c.GTE0PRE:c.GTE0],"")),S=O=>(R,M,D,F,A,k,L,V,j,z,ne,Ae)=>(q(D)?M="":q(F)?M=`>=${D}.0.0${O?"-0":""}`:q(A)?M=`>=${D}.${F}.0${O?"-0":""}`:k?M=`>=${M}`:M=`>=${M}${O?"-0":""}`,q(j)?V="":q(z)?V=`<${+j+1}.0.0-0`:q(ne)?V=`<${j}.${+z+1}.0-0`:Ae?V=`<=${j}.${z}.${ne}-${Ae}`:O?V=`<${j}.${z}.${+ne+1}-0`:V=`<=${V}`,`${M} ${V}`.trim()),Y=(O,R,M)=>{for(let D=0;D<O.length;D++)if(!O[D].test(R))return!1;if(R.prerelease.length&&!M.includePrerelease){for(let D=0;D<O.length;D++)if(o(O[D].semver),O[D].semver!==i.ANY&&O[D].semver.prerelease.length>0){let F=O[D].semver;if(F.major===R.major&&F.minor===R.minor&&F.patch===R.patch)return!0}return!1}return!0};return Qu}function Si(){if(hy)return Vu;hy=1;let t=Symbol("SemVer ANY");class e{static get ANY(){return t}constructor(l,p){if(p=n(p),l instanceof e){if(l.loose===!!p.loose)return l;l=l.value}l=l.trim().split(/\s+/).join(" "),o("comparator",l,p),this.options=p,this.loose=!!p.loose,this.parse(l),this.semver===t?this.value="":this.value=this.operator+this.semver.version,o("comp",this)}parse(l){let p=this.options.loose?r[s.COMPARATORLOOSE]:r[s.COMPARATOR],f=l.match(p);if(!f)throw new TypeError(`Invalid comparator: ${l}`);this.operator=f[1]!==void 0?f[1]:"",this.operator==="="&&(this.operator=""),f[2]?this.semver=new a(f[2],this.options.loose):this.semver=t}toString(){return this.value}test(l){if(o("Comparator.test",l,this.options.loose),this.semver===t||l===t)return!0;if(typeof l=="string")try{l=new a(l,this.options)}catch{return!1}return i(l,this.operator,this.semver,this.options)}intersects(l,p){if(!(l instanceof e))throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new u(l.value,p).test(this.value):l.operator===""?l.value===""?!0:new u(this.value,p).test(l.semver):(p=n(p),p.includePrerelease&&(this.value==="<0.0.0-0"||l.value==="<0.0.0-0")||!p.includePrerelease&&(this.value.startsWith("<0.0.0")||l.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&l.operator.startsWith(">")||this.operator.startsWith("<")&&l.operator.startsWith("<")||this.semver.version===l.semver.version&&this.operator.includes("=")&&l.operator.includes("=")||i(this.semver,"<",l.semver,p)&&this.operator.startsWith(">")&&l.operator.startsWith("<")||i(this.semver,">",l.semver,p)&&this.operator.startsWith("<")&&l.operator.startsWith(">")))}}Vu=e;let n=rl(),{safeRe:r,t:s}=us(),i=Ny(),o=Ai(),a=Ue(),u=Ot();return Vu}function ki(){if(yy)return Bu;yy=1;let t=Ot();return Bu=(n,r,s)=>{try{r=new t(r,s)}catch{return!1}return r.test(n)},Bu}function Bk(){if(by)return Uu;by=1;let t=Ot();return Uu=(n,r)=>new t(n,r).set.map(s=>s.map(i=>i.value).join(" ").trim().split(" ")),Uu}function Uk(){if(Ey)return Xu;Ey=1;let t=Ue(),e=Ot();return Xu=(r,s,i)=>{let o=null,a=null,u=null;try{u=new e(s,i)}catch{return null}return r.forEach(c=>{u.test(c)&&(!o||a.compare(c)===-1)&&(o=c,a=new t(o,i))}),o},Xu}function Xk(){if(vy)return Gu;vy=1;let t=Ue(),e=Ot();return Gu=(r,s,i)=>{let o=null,a=null,u=null;try{u=new e(s,i)}catch{return null}return r.forEach(c=>{u.test(c)&&(!o||a.compare(c)===1)&&(o=c,a=new t(o,i))}),o},Gu}function Gk(){if(xy)return Yu;xy=1;let t=Ue(),e=Ot(),n=Pi();return Yu=(s,i)=>{s=new e(s,i);let o=new t("0.0.0");if(s.test(o)||(o=new t("0.0.0-0"),s.test(o)))return o;o=null;for(let a=0;a<s.set.length;++a){let u=s.set[a],c=null;u.forEach(l=>{let p=new t(l.semver.version);switch(l.operator){case">":p.prerelease.length===0?p.patch++:p.prerelease.push(0),p.raw=p.format();case"":case">=":(!c||n(p,c))&&(c=p);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${l.operator}`)}}),c&&(!o||n(o,c))&&(o=c)}return o&&s.test(o)?o:null},Yu}function Yk(){if(Oy)return Wu;Oy=1;let t=Ot();return Wu=(n,r)=>{try{return new t(n,r).range||"*"}catch{return null}},Wu}function ul(){if(wy)return Ku;wy=1;let t=Ue(),e=Si(),{ANY:n}=e,r=Ot(),s=ki(),i=Pi(),o=il(),a=al(),u=ol();return Ku=(l,p,f,m)=>{l=new t(l,m),p=new r(p,m);let g,d,h,b,w;switch(f){case">":g=i,d=a,h=o,b=">",w=">=";break;case"<":g=o,d=u,h=i,b="<",w="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(s(l,p,m))return!1;for(let q=0;q<p.set.length;++q){let C=p.set[q],E=null,P=null;if(C.forEach(x=>{x.semver===n&&(x=new e(">=0.0.0")),E=E||x,P=P||x,g(x.semver,E.semver,m)?E=x:h(x.semver,P.semver,m)&&(P=x)}),E.operator===b||E.operator===w||(!P.operator||P.operator===b)&&d(l,P.semver))return!1;if(P.operator===w&&h(l,P.semver))return!1}return!0},Ku}function Wk(){if(qy)return Hu;qy=1;let t=ul();return Hu=(n,r,s)=>t(n,r,">",s),Hu}function Kk(){if($y)return Zu;$y=1;let t=ul();return Zu=(n,r,s)=>t(n,r,"<",s),Zu}function Hk(){if(Ry)return Ju;Ry=1;let t=Ot();return Ju=(n,r,s)=>(n=new t(n,s),r=new t(r,s),n.intersects(r,s)),Ju}function Zk(){if(Ay)return el;Ay=1;let t=ki(),e=xt();return el=(n,r,s)=>{let i=[],o=null,a=null,u=n.sort((f,m)=>e(f,m,s));for(let f of u)t(f,r,s)?(a=f,o||(o=f)):(a&&i.push([o,a]),a=null,o=null);o&&i.push([o,null]);let c=[];for(let[f,m]of i)f===m?c.push(f):!m&&f===u[0]?c.push("*"):m?f===u[0]?c.push(`<=${m}`):c.push(`${f} - ${m}`):c.push(`>=${f}`);let l=c.join(" || "),p=typeof r.raw=="string"?r.raw:String(r);return l.length<p.length?l:r},el}function Jk(){if(Py)return tl;Py=1;let t=Ot(),e=Si(),{ANY:n}=e,r=ki(),s=xt(),i=(p,f,m={})=>{if(p===f)return!0;p=new t(p,m),f=new t(f,m);let g=!1;e:for(let d of p.set){for(let h of f.set){let b=u(d,h,m);if(g=g||b!==null,b)continue e}if(g)return!1}return!0},o=[new e(">=0.0.0-0")],a=[new e(">=0.0.0")],u=(p,f,m)=>{if(p===f)return!0;if(p.length===1&&p[0].semver===n){if(f.length===1&&f[0].semver===n)return!0;m.includePrerelease?p=o:p=a}if(f.length===1&&f[0].semver===n){if(m.includePrerelease)return!0;f=a}let g=new Set,d,h;for(let $ of p)$.operator===">"||$.operator===">="?d=c(d,$,m):$.operator==="<"||$.operator==="<="?h=l(h,$,m):g.add($.semver);if(g.size>1)return null;let b;if(d&&h){if(b=s(d.semver,h.semver,m),b>0)return null;if(b===0&&(d.operator!==">="||h.operator!=="<="))return null}for(let $ of g){if(d&&!r($,String(d),m)||h&&!r($,String(h),m))return null;for(let U of f)if(!r($,String(U),m))return!1;return!0}let w,q,C,E,P=h&&!m.includePrerelease&&h.semver.prerelease.length?h.semver:!1,x=d&&!m.includePrerelease&&d.semver.prerelease.length?d.semver:!1;P&&P.prerelease.length===1&&h.operator==="<"&&P.prerelease[0]===0&&(P=!1);for(let $ of f){if(E=E||$.operator===">"||$.operator===">=",C=C||$.operator==="<"||$.operator==="<=",d){if(x&&$.semver.prerelease&&$.semver.prerelease.length&&$.semver.major===x.major&&$.semver.minor===x.minor&&$.semver.patch===x.patch&&(x=!1),$.operator===">"||$.operator===">="){if(w=c(d,$,m),w===$&&w!==d)return!1}else if(d.operator===">="&&!r(d.semver,String($),m))return!1}if(h){if(P&&$.semver.prerelease&&$.semver.prerelease.length&&$.semver.major===P.major&&$.semver.minor===P.minor&&$.semver.patch===P.patch&&(P=!1),$.operator==="<"||$.operator==="<="){if(q=l(h,$,m),q===$&&q!==h)return!1}else if(h.operator==="<="&&!r(h.semver,String($),m))return!1}if(!$.operator&&(h||d)&&b!==0)return!1}return!(d&&C&&!h&&b!==0||h&&E&&!d&&b!==0||x||P)},c=(p,f,m)=>{if(!p)return f;let g=s(p.semver,f.semver,m);return g>0?p:g<0||f.operator===">"&&p.operator===">="?f:p},l=(p,f,m)=>{if(!p)return f;let g=s(p.semver,f.semver,m);return g<0?p:g>0||f.operator==="<"&&p.operator==="<="?f:p};return tl=i,tl}function e_(){if(Sy)return nl;Sy=1;let t=us(),e=Ri(),n=Ue(),r=ky(),s=dr(),i=kk(),o=_k(),a=Tk(),u=Nk(),c=Ck(),l=Ik(),p=Dk(),f=Fk(),m=xt(),g=Mk(),d=Lk(),h=sl(),b=jk(),w=zk(),q=Pi(),C=il(),E=_y(),P=Ty(),x=ol(),$=al(),U=Ny(),W=Qk(),v=Si(),S=Ot(),Y=ki(),O=Bk(),R=Uk(),M=Xk(),D=Gk(),F=Yk(),A=ul(),k=Wk(),L=Kk(),V=Hk(),j=Zk(),z=Jk();return nl={parse:s,valid:i,clean:o,inc:a,diff:u,major:c,minor:l,patch:p,prerelease:f,compare:m,rcompare:g,compareLoose:d,compareBuild:h,sort:b,rsort:w,gt:q,lt:C,eq:E,neq:P,gte:x,lte:$,cmp:U,coerce:W,Comparator:v,Range:S,satisfies:Y,toComparators:O,maxSatisfying:R,minSatisfying:M,minVersion:D,validRange:F,outside:A,gtr:k,ltr:L,intersects:V,simplifyRange:j,subset:z,SemVer:n,re:t.re,src:t.src,tokens:t.t,SEMVER_SPEC_VERSION:e.SEMVER_SPEC_VERSION,RELEASE_TYPES:e.RELEASE_TYPES,compareIdentifiers:r.compareIdentifiers,rcompareIdentifiers:r.rcompareIdentifiers},nl}function t_(t,e){for(let[n,r]of Object.entries(t)){let s=e[n];if(s&&ll(r,s)===!1)return!1}return!0}function n_(t,e){let n={};for(let[r,s]of Object.entries(t)){let i=e[r];i&&ll(s,i)===!0&&(n[r]=i)}return n}function r_(t){let e={};for(let[n,r]of Object.entries(t)){let s=$i.coerce(r);s&&(e[n]=s.version)}return e}function ll(t,e){if(!$i.validRange(t))return null;let n=$i.coerce(e);return n?$i.satisfies(n,t):null}var qi,mu,Lh,du,jh,zh,gu,Qh,hu,Vh,yu,Bh,bu,Uh,Eu,Xh,vu,Gh,xu,Yh,Ou,Wh,wu,Kh,qu,Hh,$u,Zh,Ru,Jh,Au,ey,Pu,ty,Su,ny,ku,ry,_u,sy,Tu,iy,Nu,oy,Cu,ay,Iu,uy,Du,ly,Fu,cy,Mu,py,Lu,fy,ju,my,zu,dy,Qu,gy,Vu,hy,Bu,yy,Uu,by,Xu,Ey,Gu,vy,Yu,xy,Wu,Oy,Ku,wy,Hu,qy,Zu,$y,Ju,Ry,el,Ay,tl,Py,nl,Sy,$i,Iy=tn(()=>{qi={exports:{}};$i=e_()});var jy=y((Cz,Ly)=>{var{is:Dy}=I(),{getPath:s_,pathConcat:i_}=(De(),le(Ie)),{camundaBuiltins:Fy,camundaReservedNameBuiltins:My}=lu(),{FeelAnalyzer:o_}=(wi(),le(uu)),{isCompatible:a_}=(Iy(),le(Cy)),{reportErrors:u_}=X(),{ERROR_TYPES:l_}=Pe(),{skipInNonExecutableProcess:c_}=G(),{findParentNode:p_}=B(),{isFeelProperty:f_}=as();Ly.exports=c_(function(t={}){let{version:e}=t,n=[...Fy,...My],r=m_(n,e),s=new o_({parserDialect:"camunda",builtins:Fy,reservedNameBuiltins:My});function i(o,a){if(Dy(o,"bpmn:Expression")||!r.size)return;let u=p_(o);if(!u)return;let c=[];Object.entries(o).forEach(([l,p])=>{if(p&&Dy(p,"bpmn:Expression")&&(p=p.get("body")),!f_(o,l,p))return;let f=p.substring(1),{valid:m,functions:g=[]}=s.analyzeExpression(f);if(!m)return;let d=g.find(({name:h,type:b})=>b==="builtin"&&r.has(h));if(d){let h=r.get(d.name),b=s_(o,u);c.push({message:`FEEL function <${h.name}> requires Camunda ${h.engines.camunda}`,path:i_(b||[],l),data:{type:l_.FEEL_EXPRESSION_UNSUPPORTED_FUNCTION,node:o,parentNode:u,property:l}})}}),c&&c.length&&u_(u,a,c)}return{check:i}});function m_(t,e){let n=new Map;if(!e)return n;for(let r of t)n.has(r.name)||r.engines&&!a_(r.engines,{camunda:e})&&n.set(r.name,r);return n}});var Vy=y((Iz,Qy)=>{var{getPath:d_,pathConcat:g_}=(De(),le(Ie)),{findExtensionElement:h_}=B(),{ERROR_TYPES:y_}=Pe(),zy="inbound.type";Qy.exports={messageTtl:{version:"8.6",getError:t=>pl(t,"messageTtl","8.6"),getProperty:t=>gr(t,"messageTtl"),isConnector:t=>cl(t,["io.camunda:webhook:1","io.camunda:connector-rabbitmq-inbound:1","io.camunda:http-polling:1","io.camunda:connector-kafka-inbound:1","io.camunda:slack-webhook:1","io.camunda:aws-sqs-inbound:1","io.camunda:aws-sns-webhook:1"])},consumeUnmatchedEvents:{version:"8.6",getError:t=>pl(t,"consumeUnmatchedEvents","8.6"),getProperty:t=>gr(t,"consumeUnmatchedEvents"),isConnector:t=>cl(t,["io.camunda:webhook:1","io.camunda:connector-rabbitmq-inbound:1","io.camunda:http-polling:1","io.camunda:connector-kafka-inbound:1","io.camunda:slack-webhook:1","io.camunda:aws-sqs-inbound:1","io.camunda:aws-sns-webhook:1"])},deduplicationModeManualFlag:{version:"8.6",getError:t=>pl(t,"deduplicationModeManualFlag","8.6"),getProperty:t=>gr(t,"deduplicationModeManualFlag"),isConnector:t=>cl(t,["io.camunda:connector-rabbitmq-inbound:1","io.camunda:http-polling:1","io.camunda:connector-kafka-inbound:1","io.camunda:aws-sqs-inbound:1"])}};function cl(t,e){let n=gr(t,zy);return n&&e.includes(n.get("value"))}function gr(t,e){let n=h_(t,"zeebe:Properties");return n?n.get("properties").find(r=>r.get("name")===e):!1}function pl(t,e,n){let r=gr(t,e),s=gr(t,zy),i=d_(r,t);return{message:`Connector property <name> with value <${e}> only allowed by Camunda ${n} or newer.`,path:g_(i||[],"name"),data:{type:y_.CONNECTORS_PROPERTY_VALUE_NOT_ALLOWED,node:r,parentNode:t,property:"name",allowedVersion:n,connectorProperty:{node:s,properties:["name","value"]}}}}});var Uy=y((Dz,By)=>{var{isAny:b_}=I(),E_=Vy(),{reportErrors:v_}=X(),{skipInNonExecutableProcess:x_}=G(),{greaterOrEqual:O_}=Ve();By.exports=x_(function({version:t}){function e(n,r){if(!b_(n,["bpmn:FlowElement","bpmn:FlowElementsContainer"]))return;let s=Object.entries(E_).reduce((i,[o,{getError:a,getProperty:u,isConnector:c,version:l}])=>O_(t,l)||!c(n)?i:u(n)?[...i,a(n)]:i,[]);s.length&&v_(n,r,s)}return{check:e}})});var Yy=y((Fz,Gy)=>{var{is:Xy,isAny:w_}=I(),{getEventDefinition:q_}=B(),{ERROR_TYPES:$_}=Pe(),{reportErrors:R_}=X(),{skipInNonExecutableProcess:A_}=G();Gy.exports=A_(function(){function t(e,n){if(!w_(e,["bpmn:CatchEvent","bpmn:ThrowEvent"]))return;let r=q_(e);if(!r||!Xy(r,"bpmn:EscalationEventDefinition"))return;let s=e.get("attachedToRef");s&&Xy(s,"bpmn:Task")&&R_(e,n,{message:`Element of type <bpmn:BoundaryEvent> with event definition of type <bpmn:EscalationEventDefinition> is not allowed to be attached to element of type <${s.$type}>`,path:null,data:{type:$_.ATTACHED_TO_REF_ELEMENT_TYPE_NOT_ALLOWED,node:e,parentNode:null,attachedToRef:s}})}return{check:t}})});var Jy=y((Mz,Zy)=>{var{is:P_,isAny:Hy}=I(),{getEventDefinition:S_,getReferencePath:k_,hasProperties:Wy}=B(),{reportErrors:Ky}=X(),{skipInNonExecutableProcess:__}=G(),{annotateRule:T_}=bt();Zy.exports=__(function(){function t(e,n){if(!Hy(e,["bpmn:CatchEvent","bpmn:ThrowEvent"]))return;let r=S_(e);if(!r||!P_(r,"bpmn:EscalationEventDefinition"))return;let s=[];if(!N_(e)&&(s=Wy(r,{escalationRef:{required:!0}},e),s.length)){Ky(e,n,s);return}let i=r.get("escalationRef");if(!i)return;let o=k_({element:e,referenceHolder:r,referenceProperty:"escalationRef",referencedRoot:i,node:i});s=Wy(i,{escalationCode:{required:!0}},e,o),s.length&&Ky(e,n,s)}return T_("escalation-reference",{check:t})});function N_(t){return Hy(t,["bpmn:CatchEvent","bpmn:BoundaryEvent"])}});var rb=y((Lz,nb)=>{var{getPath:C_,pathConcat:I_}=(De(),le(Ie)),{is:ls,isAny:D_}=I(),{getEventDefinition:hr,hasProperties:F_}=B(),{ERROR_TYPES:M_}=Pe(),{reportErrors:eb}=X(),{skipInNonExecutableProcess:L_}=G();nb.exports=L_(function(){function t(e,n){if(ls(e,"bpmn:Process")){let r=tb(e),{duplicateNames:s}=r.reduce(({duplicateNames:i,names:o},a,u)=>{let l=hr(a,"bpmn:LinkEventDefinition").get("name");return o=[...o,l],l?(o.indexOf(l)!==u&&!i.includes(l)&&(i=[...i,l]),{duplicateNames:i,names:o}):{duplicateNames:i,names:o}},{duplicateNames:[],names:[]});s.forEach(i=>{r.filter(a=>hr(a,"bpmn:LinkEventDefinition").get("name")===i).forEach(a=>{let u=hr(a,"bpmn:LinkEventDefinition"),c=C_(u,a);eb(a,n,{message:`Property of type <bpmn:LinkEventDefinition> has property <name> with duplicate value of <${i}>`,path:I_(c||[],"name"),data:{type:M_.ELEMENT_PROPERTY_VALUE_DUPLICATED,node:u,parentNode:a,duplicatedProperty:"name",duplicatedPropertyValue:i}})})})}if(j_(e)){let r=hr(e),s=F_(r,{name:{required:!0}},e);s.length&&eb(e,n,s)}}return{check:t}});function j_(t){let e=hr(t);return D_(t,["bpmn:IntermediateCatchEvent","bpmn:IntermediateThrowEvent"])&&e&&ls(e,"bpmn:LinkEventDefinition")}function z_(t){let e=hr(t);return ls(t,"bpmn:IntermediateCatchEvent")&&e&&ls(e,"bpmn:LinkEventDefinition")}function tb(t){return t.get("flowElements").reduce((e,n)=>z_(n)?[...e,n]:ls(n,"bpmn:SubProcess")?[...e,...tb(n)]:e,[])}});var ub=y((jz,ab)=>{var{is:Q_}=I(),{isDefined:sb}=($e(),le(Ye)),{findExtensionElement:V_,hasExpression:ib}=B(),{validateDate:B_}=Pa(),{reportErrors:U_}=X(),{skipInNonExecutableProcess:X_}=G();ab.exports=X_(function(){function t(e,n){if(!Q_(e,"bpmn:UserTask"))return;let r=V_(e,"zeebe:TaskSchedule");if(!r)return;let s=r.get("dueDate"),i=[];sb(s)&&(i=[...i,...ib(r,"dueDate",{allowed:a=>ob(a)},e)]);let o=r.get("followUpDate");sb(o)&&(i=[...i,...ib(r,"followUpDate",{allowed:a=>ob(a)},e)]),i.length&&U_(e,n,i)}return{check:t}});function ob(t){return G_(t)||B_(t)}function G_(t){return t.startsWith("=")}});var fb=y((zz,pb)=>{var{isString:Y_}=($e(),le(Ye)),{is:W_}=I(),{getPath:K_,pathConcat:H_}=(De(),le(Ie)),{findExtensionElement:fl,getEventDefinition:Z_}=B(),{ERROR_TYPES:lb}=Pe(),{reportErrors:J_}=X(),{skipInNonExecutableProcess:eT}=G(),{greaterOrEqual:cb}=Ve(),dl="8.10";pb.exports=eT(function({version:t}){function e(a,u){let c=[n,r,s].reduce((l,p)=>[...l,...p(a)],[]);c.length&&J_(a,u,c)}function n(a){let u=fl(a,"zeebe:IoMapping");return u?u.get("inputParameters").map(c=>{let l=i(c.get("source"));return l&&ml("source",c,a,l)}).filter(Boolean):[]}function r(a){let u=fl(a,"zeebe:Properties");return u?u.get("properties").map(c=>{let l=i(c.get("value"));return l&&ml("value",c,a,l)}).filter(Boolean):[]}function s(a){let u;if(W_(a,"bpmn:ReceiveTask"))u=a.get("messageRef");else{let f=Z_(a,"bpmn:MessageEventDefinition");if(!f)return[];u=f.get("messageRef")}if(!u)return[];let c=fl(u,"zeebe:Subscription");if(!c)return[];let l=c.get("correlationKey"),p=i(l);return p?[ml("correlationKey",c,a,p)]:[]}function i(a){if(!a||!Y_(a)||!a.includes("secrets.")||/camunda\.secrets\.(?:[\w-]+|`[^`]+`)/.test(a))return null;let u=/{{\s*secrets\.[\w-]+\s*}}/.test(a);return cb(t,dl)?u?"legacy":"deprecated":u?null:"deprecated"}let o={};return cb(t,dl)&&(o.documentation={url:"https://docs.camunda.io/docs/components/connectors/use-connectors/migrate-secrets/"}),{meta:o,check:e}});function ml(t,e,n,r){let s=K_(e,n),i=r==="legacy";return{message:`Property <${t}> uses ${i?"legacy":"deprecated"} secret expression format`,path:H_(s||[],t),data:{type:i?lb.SECRET_EXPRESSION_FORMAT_LEGACY:lb.SECRET_EXPRESSION_FORMAT_DEPRECATED,node:e,parentNode:n,property:t,allowedVersion:dl}}}});var hb=y((Qz,gb)=>{var{is:tT,isAny:nT}=I(),{getEventDefinition:rT,getReferencePath:sT,hasProperties:mb}=B(),{reportErrors:db}=X(),{skipInNonExecutableProcess:iT}=G();gb.exports=iT(function(){function t(e,n){if(!nT(e,["bpmn:StartEvent","bpmn:IntermediateThrowEvent","bpmn:IntermediateCatchEvent","bpmn:EndEvent","bpmn:BoundaryEvent"]))return;let r=rT(e);if(!r||!tT(r,"bpmn:SignalEventDefinition"))return;let s=mb(r,{signalRef:{required:!0}},e);if(s.length){db(e,n,s);return}let i=r.get("signalRef");if(!i)return;let o=sT({element:e,referenceHolder:r,referenceProperty:"signalRef",referencedRoot:i,node:i});s=mb(i,{name:{required:!0}},e,o),s.length&&db(e,n,s)}return{check:t}})});var Eb=y((Vz,bb)=>{var{is:yb}=I(),{getEventDefinition:oT,hasProperties:aT}=B(),{reportErrors:uT}=X(),{skipInNonExecutableProcess:lT}=G();bb.exports=lT(cT);function cT(){function t(e,n){if(!yb(e,"bpmn:ThrowEvent"))return;let r=oT(e);if(!r||!yb(r,"bpmn:CompensateEventDefinition"))return;let s=aT(r,{waitForCompletion:{value:!0}},e);s&&s.length&&uT(e,n,s)}return{check:t}}});var xb=y((Bz,vb)=>{var{findExtensionElement:pT,hasDuplicatedPropertiesValues:fT}=B(),{reportErrors:mT}=X(),{skipInNonExecutableProcess:dT}=G();vb.exports=dT(function(){function t(e,n){let r=pT(e,"zeebe:ExecutionListeners");if(!r)return;let s=gT(r,e);s&&s.length&&mT(e,n,s)}return{check:t}});function gT(t,e=null){return fT(t,"listeners",["eventType","type"],e)}});var wb=y((Uz,Ob)=>{var{findExtensionElement:hT,hasProperties:yT}=B(),{reportErrors:bT}=X(),{skipInNonExecutableProcess:ET}=G();Ob.exports=ET(function(){function t(e,n){let r=hT(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>yT(o,{type:{required:!0}},e));i.length&&bT(e,n,i)}return{check:t}})});var Rb=y((Xz,$b)=>{var{getPath:vT,pathConcat:xT}=(De(),le(Ie)),{findExtensionElement:OT}=B(),{reportErrors:wT}=X(),{skipInNonExecutableProcess:qT}=G(),{ERROR_TYPES:$T}=Pe(),qb="8.10";$b.exports=qT(function(){function t(e,n){let r=OT(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>o.get("eventType")!=="beforeAll"?[]:[{message:`Property <eventType> of <zeebe:ExecutionListener> with value <beforeAll> only allowed by Camunda ${qb} or newer`,path:xT(vT(o,e),"eventType"),data:{type:$T.PROPERTY_VALUE_NOT_ALLOWED,node:o,parentNode:e,property:"eventType",allowedVersion:qb}}]);i.length&&wT(e,n,i)}return{check:t}})});var Pb=y((Gz,Ab)=>{var{is:RT}=I(),{isDefined:AT}=($e(),le(Ye)),{findExtensionElement:PT,hasExpression:ST}=B(),{reportErrors:kT}=X(),{skipInNonExecutableProcess:_T}=G();Ab.exports=_T(function(){function t(e,n){if(!RT(e,"bpmn:UserTask"))return;let r=PT(e,"zeebe:PriorityDefinition");if(!r)return;let s=r.get("priority"),i=[];AT(s)&&(i=[...i,...ST(r,"priority",{allowed:o=>TT(`${o}`)},e)]),i.length&&kT(e,n,i)}return{check:t}});function TT(t){return NT(t)||CT(t,0,100)}function NT(t){return t.startsWith("=")}function CT(t,e,n){if(/^\d+$/.test(t)){let r=parseInt(t,10);return r>=e&&r<=n}return!1}});var Tb=y((Yz,_b)=>{var{is:cs}=I(),{findExtensionElement:_i,hasProperties:gl}=B(),{reportErrors:Sb}=X(),{skipInNonExecutableProcess:IT}=G(),{greaterOrEqual:DT}=Ve(),kb="8.10";_b.exports=IT(function(t={}){let{version:e}=t;function n(r,s){if(cs(r,"bpmn:Process")){let o=_i(r,"zeebe:VersionTag");if(!o)return;let a=gl(o,{value:{required:!0}},r);a&&a.length&&Sb(r,s,a)}let i;if(cs(r,"bpmn:BusinessRuleTask")?i=_i(r,"zeebe:CalledDecision"):cs(r,"bpmn:CallActivity")?i=_i(r,"zeebe:CalledElement"):cs(r,"bpmn:UserTask")&&(i=_i(r,"zeebe:FormDefinition")),i&&i.get("bindingType")==="versionTag"){let o=gl(i,{versionTag:{required:!0}},r);cs(r,"bpmn:BusinessRuleTask")&&!DT(e,kb)&&o.push(...gl(i,{versionTag:{allowed:a=>!a||!a.startsWith("="),allowedVersion:kb}},r)),o&&o.length&&Sb(r,s,o)}}return{check:n}})});var Cb=y((Wz,Nb)=>{var{is:FT}=I(),{reportErrors:MT}=X(),{skipInNonExecutableProcess:LT}=G(),{hasExtensionElement:jT}=B();Nb.exports=LT(function(){function t(e,n){if(!FT(e,"bpmn:UserTask"))return;let r=jT(e,"zeebe:UserTask",e);r&&r.length&&MT(e,n,r)}return{meta:{documentation:{url:"https://docs.camunda.io/docs/apis-tools/migration-manuals/migrate-to-camunda-user-tasks"}},check:t}})});var Lb=y((Kz,Mb)=>{var{is:Fb}=I(),{ERROR_TYPES:zT,hasProperties:hl,findExtensionElement:QT}=B(),{reportErrors:Ib}=X(),{skipInNonExecutableProcess:VT}=G(),{greaterOrEqual:Db}=Ve(),yl="8.8",bl="8.8";Mb.exports=VT(function({version:t}){function e(n,r){if(!Fb(n,"bpmn:AdHocSubProcess"))return;let s=[];n.get("flowElements").some(BT)||s.push({message:"Element of type <bpmn:AdHocSubProcess> must contain at least one activity",data:{type:zT.CHILD_ELEMENT_OF_TYPE_REQUIRED,node:n,parentNode:null,requiredType:"bpmn:Activity"}}),Db(t,yl)||s.push(...hl(n,{completionCondition:{allowed:!1,allowedVersion:yl},cancelRemainingInstances:{allowed:o=>o!==!1,allowedVersion:yl}},n));let i=QT(n,"zeebe:AdHoc");if(i){let o=Db(t,bl);if(s.push(...hl(i,{outputCollection:{allowed:o,allowedVersion:bl},outputElement:{allowed:o,allowedVersion:bl}},n)),s.length){Ib(n,r,s);return}s.push(...hl(i,{outputCollection:{dependentRequired:"outputElement"},outputElement:{dependentRequired:"outputCollection"}},n))}s.length&&Ib(n,r,s)}return{check:e}});function BT(t){return Fb(t,"bpmn:Activity")}});var zb=y((Hz,jb)=>{var{is:El}=I(),{reportErrors:UT}=X(),{hasProperties:XT}=B();jb.exports=function(){function t(e,n){if(!El(e,"bpmn:StartEvent"))return;let r=e.$parent;if(!r||!GT(r))return;let s=r.$parent;if(!s||!El(s,"bpmn:AdHocSubProcess"))return;let i=XT(e,{isInterrupting:{value:!1}},e);i.length&&UT(e,n,i)}return{check:t}};function GT(t){return El(t,"bpmn:SubProcess")&&t.get("triggeredByEvent")}});var Vb=y((Zz,Qb)=>{var{isAgenticToolElement:YT}=B(),{reportErrors:WT}=X(),{ERROR_TYPES:KT}=Pe(),{skipInNonExecutableProcess:HT}=G(),{annotateRule:ZT}=bt();Qb.exports=HT(function(t={}){let{version:e}=t;function n(r,s){if(!YT(r,e))return;(r.get("documentation")||[]).map(a=>a.get("text")||"").join("").trim()||WT(r,s,[{message:"Tool documentation is missing.",data:{type:KT.AGENT_TOOL_DOCUMENTATION_MISSING},path:["documentation"]}])}return ZT("agent-tool-documentation",{check:n})})});var Kb=y((Jz,Wb)=>{var{is:cn}=I(),{getPath:Xb,pathConcat:Gb}=(De(),le(Ie)),{isAgenticToolElement:JT}=B(),{reportErrors:ps,getName:eN}=X(),{ERROR_TYPES:fs}=Pe(),{skipInNonExecutableProcess:tN}=G(),{annotateRule:nN}=bt();Wb.exports=tN(function(t={}){let{version:e}=t;function n(r,s){if(!JT(r,e))return;let{channels:i,linear:o}=rN(r);if(!i.length){ps(r,s,{message:'Tool returns nothing to the agent. Set a "toolCallResult" (at minimum, note the task completed).',data:{type:fs.AGENT_TOOL_RESULT_MISSING},path:iN(r)});return}if(!i.some(vl)){for(let u of i)Bb(u)?ps(u.element,s,{message:`Wrong casing "${Ub(u)}": use toolCallResult (case-sensitive).`,data:{type:fs.AGENT_TOOL_OUTPUT_KEY_CASING_INVALID},path:Ti(u)}):ps(u.element,s,{message:'"toolCallResult" output is not mapped.',data:{type:fs.AGENT_TOOL_OUTPUT_KEY_INVALID},path:Ti(u)});return}for(let u of i)Bb(u)&&ps(u.element,s,{message:`Wrong casing "${Ub(u)}": use toolCallResult (case-sensitive).`,data:{type:fs.AGENT_TOOL_OUTPUT_KEY_CASING_INVALID},path:Ti(u)});if(o){let u=i.filter(vl).filter(aN);for(let c=1;c<u.length;c++){let l=u[c],p=u[c-1],f=eN(p.element)||p.element.get("id");ps(l.element,s,{message:`This overwrites the "toolCallResult" value set on "${f}".`,data:{type:fs.AGENT_TOOL_OUTPUT_KEY_OVERWRITE},path:Ti(l)})}}}return nN("agent-tool-output-key",{check:n})});function rN(t){let e=[],n=new Set,r=[t],s=!0;for(;r.length;){let i=r.shift(),o=i.get("id");if(o&&n.has(o))continue;n.add(o),sN(i,e);let a=i.get("outgoing")||[],u=i.get("incoming")||[];(a.length>1||u.length>1)&&(s=!1);for(let p of a){let f=p.get("targetRef");f&&r.push(f)}let c=i.$parent,l=c&&c.get&&c.get("flowElements");for(let p of l||[])cn(p,"bpmn:BoundaryEvent")&&p.get("attachedToRef")===i&&(s=!1,r.push(p));if(cn(i,"bpmn:SubProcess"))for(let p of i.get("flowElements")||[])cn(p,"bpmn:FlowNode")&&r.push(p)}return{channels:e,linear:s}}function sN(t,e){let n=t.get("extensionElements");if(n)for(let r of n.get("values")){if(cn(r,"zeebe:IoMapping"))for(let s of r.get("outputParameters")||[])e.push({kind:"output",value:s.get("target")||"",source:s.get("source"),element:t,node:s,property:"target"});if(cn(r,"zeebe:Script")||cn(r,"zeebe:CalledDecision")){let s=r.get("resultVariable");s&&e.push({kind:"resultVariable",value:s,element:t,node:r,property:"resultVariable"})}if(cn(r,"zeebe:TaskHeaders"))for(let s of r.get("values")||[]){let i=s.get("key");i==="resultVariable"&&e.push({kind:"resultVariable",value:s.get("value")||"",element:t,node:s,property:"value"}),i==="resultExpression"&&e.push({kind:"resultExpression",value:s.get("value")||"",element:t,node:s,property:"value"})}}}function Ti(t){return Gb(Xb(t.node,t.element),t.property)}function iN(t){let e=t.get("extensionElements");if(!e)return null;let n=(e.get("values")||[]).find(r=>cn(r,"zeebe:IoMapping"));return n?Gb(Xb(n,t),"outputParameters"):null}function vl({kind:t,value:e}){return t==="resultExpression"?/\btoolCallResult\b/.test(e):e==="toolCallResult"||e.startsWith("toolCallResult.")}function Bb({kind:t,value:e}){if(t==="resultExpression")return!!Yb(e);let n=e.toLowerCase();return(n==="toolcallresult"||n.startsWith("toolcallresult."))&&!vl({kind:t,value:e})}function Yb(t){return(t.match(/\btoolcallresult\b/gi)||[]).find(n=>n!=="toolCallResult")||null}function Ub({kind:t,value:e}){return t==="resultExpression"&&Yb(e)||e}var oN=/^=?\s*context\s+put\s*\(\s*toolCallResult\s*,/;function aN({kind:t,value:e,source:n}){return t==="resultExpression"||t==="resultVariable"?!0:e!=="toolCallResult"?!1:!oN.test(n||"")}});var eE=y((eQ,Jb)=>{var{is:yr}=I(),{getPath:Ni,pathConcat:xl}=(De(),le(Ie)),{findExtensionElement:uN,findAncestorAdHocSubProcess:Ci,isAgenticAdHocSubProcess:Ii}=B(),{CORRECT_NAME:Hb,NAME_ALIASES:lN,findFunctionInvocations:Di,getArgs:Zb}=as(),{reportErrors:An}=X(),{ERROR_TYPES:Re}=Pe(),{skipInNonExecutableProcess:cN}=G(),{annotateRule:pN}=bt();function fN(t){switch(t.type){case"StringLiteral":return{message:`fromAi() key must be a FEEL path, not a string literal. Remove the quotes around ${t.text}.`,data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};case"null":return{message:'fromAi() key must be a FEEL path starting with "toolCall.", not null.',data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};case"NumericLiteral":return{message:'fromAi() key must be a FEEL path starting with "toolCall.", not a number.',data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};case"ArithmeticExpression":return{message:'fromAi() key must be a FEEL path starting with "toolCall.", not an arithmetic expression.',data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};case"FilterExpression":return{message:'fromAi() key must use dot notation, not bracket notation. Use toolCall.name instead of toolCall["name"].',data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};case"VariableName":return{message:`fromAi() key must start with "toolCall.". Use toolCall.${t.text} instead of a bare name.`,data:{type:Re.AGENT_FEEL_KEY_PREFIX_MISSING}};case"PathExpression":{if(!t.text.startsWith("toolCall."))return{message:`fromAi() key must start with "toolCall.". Got ${t.text}.`,data:{type:Re.AGENT_FEEL_KEY_PREFIX_MISSING}};let e=t.text.split(".");return e.length>2?{message:`fromAi() key must be a single name under toolCall. Use toolCall.${e[e.length-1]} instead of ${t.text}.`,data:{type:Re.AGENT_FEEL_KEY_SEGMENTS_INVALID}}:null}case"IfExpression":return{message:'fromAi() key must be a FEEL path starting with "toolCall.", not a conditional expression. The connector requires a plain reference regardless of which branch would apply at runtime.',data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}};default:return{message:`fromAi() key must be a FEEL path starting with "toolCall.", not a ${t.type}.`,data:{type:Re.AGENT_FEEL_KEY_TYPE_INVALID}}}}function mN(t){return t.type!=="StringLiteral"?{message:"fromAi() description must be a string literal: a quoted string describing what the agent should provide.",data:{type:Re.AGENT_FEEL_DESCRIPTION_TYPE_INVALID}}:null}Jb.exports=cN(function(t={}){let{version:e}=t;function n(o,a){if(yr(o,"bpmn:Activity")){r(o,a);return}if(yr(o,"zeebe:Output")){s(o,a);return}if(yr(o,"bpmn:SequenceFlow")){i(o,a);return}if(!yr(o,"zeebe:Input"))return;let u=o.get("source");if(!u||!u.startsWith("="))return;let c=u.substring(1).trim(),l=Di(c);if(l.length===0)return;let p=o.$parent&&o.$parent.$parent&&o.$parent.$parent.$parent;if(!p||!yr(p,"bpmn:FlowNode"))return;let f=xl(Ni(o,p),"source"),m=Ci(p);if(!m){An(p,a,l.map(()=>({message:"fromAi() should only be used inside an agentic sub-process.",data:{type:Re.AGENT_FEEL_WRONG_CONTEXT},path:f})));return}if(!Ii(m,e)){let h=m.get("name")||m.get("id");An(p,a,l.map(()=>({message:`The "${h}" sub-process is not marked as agentic, so fromAi() has no effect.`,data:{type:Re.AGENT_FEEL_WRONG_CONTEXT},path:f})));return}if((p.get("incoming")||[]).length>0||p.$parent!==m){An(p,a,l.map(()=>({message:"fromAi() is ignored here: only the tool's entry element defines AI inputs. Define it there and read the toolCall variable directly.",data:{type:Re.AGENT_FEEL_NON_ENTRY_ELEMENT},path:f})));return}let d=[];for(let h of l){if(h.name!==Hb&&lN.includes(h.name.toLowerCase())){d.push({message:`Wrong function name "${h.name}". Use ${Hb} (case-sensitive).`,data:{type:Re.AGENT_FEEL_FUNCTION_NAME_INVALID}});continue}let b=Zb(h.node,c);if(!b[0]){d.push({message:"fromAi() requires a key argument: a FEEL path like toolCall.url.",data:{type:Re.AGENT_FEEL_KEY_MISSING}});continue}let w=fN(b[0]);if(w&&d.push(w),b[1]){let q=mN(b[1]);q&&d.push(q)}}d.length&&An(p,a,d.map(h=>({...h,path:f})))}return pN("agent-fromai-contract",{check:n});function r(o,a){if((o.get("incoming")||[]).length>0)return;let c=Ci(o);if(!c||!Ii(c,e)||o.$parent!==c)return;let l=uN(o,"zeebe:IoMapping");if(!l)return;let p={};for(let m of l.get("inputParameters")||[]){let g=m.get("source");if(!g||!g.startsWith("="))continue;let d=g.substring(1).trim();for(let h of Di(d)){let w=Zb(h.node,d)[0];w&&w.type==="PathExpression"&&w.text.startsWith("toolCall.")&&(p[w.text]=p[w.text]||[]).push(m)}}let f=Object.keys(p).filter(m=>p[m].length>1);f.length&&An(o,a,f.map(m=>({message:`fromAi() key ${m} is declared more than once in this tool. Declare it once and reference it directly elsewhere.`,data:{type:Re.AGENT_FEEL_KEY_DUPLICATE},paths:p[m].map(g=>xl(Ni(g,o),"source"))})))}function s(o,a){let u=o.get("source");if(!u||!u.startsWith("="))return;let c=u.substring(1).trim(),l=Di(c);if(!l.length)return;let p=o.$parent&&o.$parent.$parent&&o.$parent.$parent.$parent;if(!p||!yr(p,"bpmn:FlowNode"))return;let f=Ci(p);if(!f||!Ii(f,e))return;let m=xl(Ni(o,p),"source");An(p,a,l.map(()=>({message:"fromAi() defines a tool input and has no effect in an output mapping. Define it in an input mapping on the tool's entry element.",data:{type:Re.AGENT_FEEL_WRONG_CONTEXT},path:m})))}function i(o,a){let u=o.get("conditionExpression"),c=u&&u.get("body");if(!c||!c.startsWith("="))return;let l=c.substring(1).trim(),p=Di(l);if(!p.length)return;let f=Ci(o);!f||!Ii(f,e)||An(o,a,p.map(()=>({message:"fromAi() defines a tool input and cannot be used in a sequence flow condition. Define it in an input mapping on the tool's entry element.",data:{type:Re.AGENT_FEEL_WRONG_CONTEXT},path:Ni(u,o)})))}})});var nE=y((tQ,tE)=>{var{is:dN}=I(),{findExtensionElement:gN,hasProperties:hN}=B(),{reportErrors:yN}=X(),{skipInNonExecutableProcess:bN}=G();tE.exports=bN(function(){function t(e,n){if(!dN(e,"bpmn:UserTask"))return;let r=gN(e,"zeebe:TaskListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>hN(o,{type:{required:!0}},e));i.length&&yN(e,n,i)}return{check:t}})});var sE=y((nQ,rE)=>{var{is:EN}=I(),{findExtensionElement:vN}=B(),{getPath:xN}=(De(),le(Ie)),{reportErrors:ON}=X(),{skipInNonExecutableProcess:wN}=G(),{ERROR_TYPES:qN}=Pe();rE.exports=wN(function(){function t(e,n){if(!e||!EN(e,"bpmn:StartEvent"))return;let r=vN(e,"zeebe:FormDefinition");if(!r)return;let s=r.get("formKey");if(!s||!s.startsWith("camunda-forms:bpmn:"))return;let i=[{message:"Embedded forms on start events are deprecated; use a linked form instead",path:xN(r,e),data:{type:qN.PROPERTY_DEPRECATED,node:r,parentNode:e,property:"formKey"}}];ON(e,n,i)}return{check:t}})});var oE=y((rQ,iE)=>{var{is:$N}=I(),{getPath:RN,pathConcat:AN}=(De(),le(Ie)),{ERROR_TYPES:PN,findExtensionElement:SN}=B(),{reportErrors:kN}=X(),{skipInNonExecutableProcess:_N}=G();iE.exports=_N(function(){function t(e,n){if(TN(e))return;let r=SN(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>o.get("eventType")!=="beforeAll"?[]:[{message:"Property <eventType> of <zeebe:ExecutionListener> with value <beforeAll> only allowed on multi-instance elements",path:AN(RN(o,e),"eventType"),data:{type:PN.PROPERTY_VALUE_NOT_ALLOWED,node:o,parentNode:e,property:"eventType"}}]);i.length&&kN(e,n,i)}return{check:t}});function TN(t){let e=t.get("loopCharacteristics");return!!e&&$N(e,"bpmn:MultiInstanceLoopCharacteristics")}});var uE=y((sQ,aE)=>{var{isAny:NN}=I(),{findExtensionElement:CN,hasProperties:IN}=B(),{reportErrors:DN}=X(),{skipInNonExecutableProcess:FN}=G();aE.exports=FN(function(){function t(e,n){if(NN(e,["bpmn:Process","bpmn:Participant"]))return;let r=CN(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>IN(o,{eventType:{allowed:a=>a!=="cancel"}},e));i.length&&DN(e,n,i)}return{check:t}})});var cE=y((iQ,lE)=>{var{findExtensionElement:MN,hasDuplicatedPropertyValues:LN}=B(),{reportErrors:jN}=X(),{skipInNonExecutableProcess:zN}=G();lE.exports=zN(function(){function t(e,n){let r=MN(e,"zeebe:ExecutionListeners");if(!r)return;let i=r.get("listeners").flatMap(o=>{let a=o.get("headers");return a?LN(a,"values","key",e)||[]:[]});i.length&&jN(e,n,i)}return{check:t}})});var gE=y((oQ,dE)=>{var{isString:Ol}=($e(),le(Ye)),{getPath:wl,pathConcat:ql}=(De(),le(Ie)),{findExtensionElement:pE}=B(),{ERROR_TYPES:$l}=Pe(),{reportErrors:QN}=X(),{skipInNonExecutableProcess:VN}=G(),{findSecretReferenceViolations:fE,containsSecretReferenceLiteral:BN}=as();dE.exports=VN(function(){function t(i,o){let a=[...e(i),...n(i)];a.length&&QN(i,o,a)}function e(i){let o=pE(i,"zeebe:IoMapping");return o?o.get("inputParameters").reduce((a,u)=>{let c=u.get("source");if(a.push(...r("source",c,u,i)),Ol(c)&&c.includes("secrets.")&&s(c)){let l=fE(c.substring(1));l.insideList&&a.push(UN("source",u,i)),l.insideIfBranchContext&&a.push(XN("source",u,i))}return a},[]):[]}function n(i){let o=pE(i,"zeebe:Properties");return o?o.get("properties").reduce((a,u)=>[...a,...r("value",u.get("value"),u,i)],[]):[]}function r(i,o,a,u){return!Ol(o)||!o.includes("secrets.")?[]:s(o)?fE(o.substring(1)).stringLiteral?[mE(i,a,u)]:[]:BN(o)?[mE(i,a,u)]:[]}function s(i){return Ol(i)&&i.startsWith("=")}return{meta:{documentation:{url:"https://docs.camunda.io/docs/next/components/concepts/variables/#secret-references-in-input-mappings"}},check:t}});function mE(t,e,n){let r=wl(e,n);return{message:`Property <${t}> must use a secret reference as an expression (e.g. =camunda.secrets.NAME), not as a string literal`,path:ql(r||[],t),data:{type:$l.SECRET_REFERENCE_STRING_LITERAL_NOT_ALLOWED,node:e,parentNode:n,property:t}}}function UN(t,e,n){let r=wl(e,n);return{message:`Property <${t}> must not assign a secret reference inside a list`,path:ql(r||[],t),data:{type:$l.SECRET_REFERENCE_INSIDE_LIST_NOT_ALLOWED,node:e,parentNode:n,property:t}}}function XN(t,e,n){let r=wl(e,n);return{message:`Property <${t}> must not assign a secret reference inside a context returned by an if expression branch`,path:ql(r||[],t),data:{type:$l.SECRET_REFERENCE_INSIDE_IF_BRANCH_CONTEXT_NOT_ALLOWED,node:e,parentNode:n,property:t}}}});var Rl=y(Fi=>{"use strict";Object.defineProperty(Fi,"__esModule",{value:!0});function hE(t,e){return e.indexOf(":")===-1&&(e="dmn:"+e),typeof t.$instanceOf=="function"?t.$instanceOf(e):t.$type===e}function GN(t,e){return e.some(function(n){return hE(t,n)})}Fi.is=hE;Fi.isAny=GN});var bE=y((uQ,yE)=>{var{isAny:YN}=Rl();yE.exports=function(){function t(e,n){YN(e,["dmn:BusinessKnowledgeModel","dmn:Decision","dmn:InputData","dmn:KnowledgeSource"])&&(e.name||"").trim().length===0&&n.report(e.id,"Element is missing label/name")}return{check:t}}});var xE=y((lQ,vE)=>{var{is:Al,isAny:WN}=Rl(),KN=["dmn:AuthorityRequirement","dmn:InformationRequirement","dmn:KnowledgeRequirement"],Pl={"dmn:AuthorityRequirement":["requiredAuthority","requiredDecision","requiredInput"],"dmn:InformationRequirement":["requiredDecision","requiredInput"],"dmn:KnowledgeRequirement":["requiredKnowledge"]};vE.exports=function(){let t={},e={},n={};function r(s,i){if(!WN(s,KN))return;let o=HN(s);if(o in t){let a=ZN(s),u=EE(s);e[a]||(i.report(a,"Duplicate outgoing requirements"),e[a]=!0),n[u]||(i.report(u,"Duplicate incoming requirements"),n[u]=!0)}else t[o]=s}return{check:r}};function HN(t){let e=t.$parent.id,n=EE(t);return e+"#"+n}function ZN(t){return t.$parent.id}function EE(t){let e=[];Al(t,"dmn:AuthorityRequirement")?e=Pl["dmn:AuthorityRequirement"]:Al(t,"dmn:InformationRequirement")?e=Pl["dmn:InformationRequirement"]:Al(t,"dmn:KnowledgeRequirement")&&(e=Pl["dmn:KnowledgeRequirement"]);for(let n of e)if(t[n])return t[n].href.replace("#","")}});var bs=y(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.regexpCode=ue.getEsmExportName=ue.getProperty=ue.safeStringify=ue.stringify=ue.strConcat=ue.addCodeArg=ue.str=ue._=ue.nil=ue._Code=ue.Name=ue.IDENTIFIER=ue._CodeOrName=void 0;var hs=class{};ue._CodeOrName=hs;ue.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var _n=class extends hs{constructor(e){if(super(),!ue.IDENTIFIER.test(e))throw new Error("CodeGen: name must be a valid identifier");this.str=e}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};ue.Name=_n;var mt=class extends hs{constructor(e){super(),this._items=typeof e=="string"?[e]:e}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let e=this._items[0];return e===""||e==='""'}get str(){var e;return(e=this._str)!==null&&e!==void 0?e:this._str=this._items.reduce((n,r)=>`${n}${r}`,"")}get names(){var e;return(e=this._names)!==null&&e!==void 0?e:this._names=this._items.reduce((n,r)=>(r instanceof _n&&(n[r.str]=(n[r.str]||0)+1),n),{})}};ue._Code=mt;ue.nil=new mt("");function q0(t,...e){let n=[t[0]],r=0;for(;r<e.length;)Ul(n,e[r]),n.push(t[++r]);return new mt(n)}ue._=q0;var Bl=new mt("+");function $0(t,...e){let n=[ys(t[0])],r=0;for(;r<e.length;)n.push(Bl),Ul(n,e[r]),n.push(Bl,ys(t[++r]));return gD(n),new mt(n)}ue.str=$0;function Ul(t,e){e instanceof mt?t.push(...e._items):e instanceof _n?t.push(e):t.push(bD(e))}ue.addCodeArg=Ul;function gD(t){let e=1;for(;e<t.length-1;){if(t[e]===Bl){let n=hD(t[e-1],t[e+1]);if(n!==void 0){t.splice(e-1,3,n);continue}t[e++]="+"}e++}}function hD(t,e){if(e==='""')return t;if(t==='""')return e;if(typeof t=="string")return e instanceof _n||t[t.length-1]!=='"'?void 0:typeof e!="string"?`${t.slice(0,-1)}${e}"`:e[0]==='"'?t.slice(0,-1)+e.slice(1):void 0;if(typeof e=="string"&&e[0]==='"'&&!(t instanceof _n))return`"${t}${e.slice(1)}`}function yD(t,e){return e.emptyStr()?t:t.emptyStr()?e:$0`${t}${e}`}ue.strConcat=yD;function bD(t){return typeof t=="number"||typeof t=="boolean"||t===null?t:ys(Array.isArray(t)?t.join(","):t)}function ED(t){return new mt(ys(t))}ue.stringify=ED;function ys(t){return JSON.stringify(t).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}ue.safeStringify=ys;function vD(t){return typeof t=="string"&&ue.IDENTIFIER.test(t)?new mt(`.${t}`):q0`[${t}]`}ue.getProperty=vD;function xD(t){if(typeof t=="string"&&ue.IDENTIFIER.test(t))return new mt(`${t}`);throw new Error(`CodeGen: invalid export name: ${t}, use explicit $id name mapping`)}ue.getEsmExportName=xD;function OD(t){return new mt(t.toString())}ue.regexpCode=OD});var Yl=y(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.ValueScope=Ze.ValueScopeName=Ze.Scope=Ze.varKinds=Ze.UsedValueState=void 0;var He=bs(),Xl=class extends Error{constructor(e){super(`CodeGen: "code" for ${e} not defined`),this.value=e.value}},Xi;(function(t){t[t.Started=0]="Started",t[t.Completed=1]="Completed"})(Xi||(Ze.UsedValueState=Xi={}));Ze.varKinds={const:new He.Name("const"),let:new He.Name("let"),var:new He.Name("var")};var Gi=class{constructor({prefixes:e,parent:n}={}){this._names={},this._prefixes=e,this._parent=n}toName(e){return e instanceof He.Name?e:this.name(e)}name(e){return new He.Name(this._newName(e))}_newName(e){let n=this._names[e]||this._nameGroup(e);return`${e}${n.index++}`}_nameGroup(e){var n,r;if(!((r=(n=this._parent)===null||n===void 0?void 0:n._prefixes)===null||r===void 0)&&r.has(e)||this._prefixes&&!this._prefixes.has(e))throw new Error(`CodeGen: prefix "${e}" is not allowed in this scope`);return this._names[e]={prefix:e,index:0}}};Ze.Scope=Gi;var Yi=class extends He.Name{constructor(e,n){super(n),this.prefix=e}setValue(e,{property:n,itemIndex:r}){this.value=e,this.scopePath=(0,He._)`.${new He.Name(n)}[${r}]`}};Ze.ValueScopeName=Yi;var wD=(0,He._)`\n`,Gl=class extends Gi{constructor(e){super(e),this._values={},this._scope=e.scope,this.opts={...e,_n:e.lines?wD:He.nil}}get(){return this._scope}name(e){return new Yi(e,this._newName(e))}value(e,n){var r;if(n.ref===void 0)throw new Error("CodeGen: ref must be passed in value");let s=this.toName(e),{prefix:i}=s,o=(r=n.key)!==null&&r!==void 0?r:n.ref,a=this._values[i];if(a){let l=a.get(o);if(l)return l}else a=this._values[i]=new Map;a.set(o,s);let u=this._scope[i]||(this._scope[i]=[]),c=u.length;return u[c]=n.ref,s.setValue(n,{property:i,itemIndex:c}),s}getValue(e,n){let r=this._values[e];if(r)return r.get(n)}scopeRefs(e,n=this._values){return this._reduceValues(n,r=>{if(r.scopePath===void 0)throw new Error(`CodeGen: name "${r}" has no value`);return(0,He._)`${e}${r.scopePath}`})}scopeCode(e=this._values,n,r){return this._reduceValues(e,s=>{if(s.value===void 0)throw new Error(`CodeGen: name "${s}" has no value`);return s.value.code},n,r)}_reduceValues(e,n,r={},s){let i=He.nil;for(let o in e){let a=e[o];if(!a)continue;let u=r[o]=r[o]||new Map;a.forEach(c=>{if(u.has(c))return;u.set(c,Xi.Started);let l=n(c);if(l){let p=this.opts.es5?Ze.varKinds.var:Ze.varKinds.const;i=(0,He._)`${i}${p} ${c} = ${l};${this.opts._n}`}else if(l=s?.(c))i=(0,He._)`${i}${l}${this.opts._n}`;else throw new Xl(c);u.set(c,Xi.Completed)})}return i}};Ze.ValueScope=Gl});var ee=y(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.or=J.and=J.not=J.CodeGen=J.operators=J.varKinds=J.ValueScopeName=J.ValueScope=J.Scope=J.Name=J.regexpCode=J.stringify=J.getProperty=J.nil=J.strConcat=J.str=J._=void 0;var ie=bs(),wt=Yl(),dn=bs();Object.defineProperty(J,"_",{enumerable:!0,get:function(){return dn._}});Object.defineProperty(J,"str",{enumerable:!0,get:function(){return dn.str}});Object.defineProperty(J,"strConcat",{enumerable:!0,get:function(){return dn.strConcat}});Object.defineProperty(J,"nil",{enumerable:!0,get:function(){return dn.nil}});Object.defineProperty(J,"getProperty",{enumerable:!0,get:function(){return dn.getProperty}});Object.defineProperty(J,"stringify",{enumerable:!0,get:function(){return dn.stringify}});Object.defineProperty(J,"regexpCode",{enumerable:!0,get:function(){return dn.regexpCode}});Object.defineProperty(J,"Name",{enumerable:!0,get:function(){return dn.Name}});var Zi=Yl();Object.defineProperty(J,"Scope",{enumerable:!0,get:function(){return Zi.Scope}});Object.defineProperty(J,"ValueScope",{enumerable:!0,get:function(){return Zi.ValueScope}});Object.defineProperty(J,"ValueScopeName",{enumerable:!0,get:function(){return Zi.ValueScopeName}});Object.defineProperty(J,"varKinds",{enumerable:!0,get:function(){return Zi.varKinds}});J.operators={GT:new ie._Code(">"),GTE:new ie._Code(">="),LT:new ie._Code("<"),LTE:new ie._Code("<="),EQ:new ie._Code("==="),NEQ:new ie._Code("!=="),NOT:new ie._Code("!"),OR:new ie._Code("||"),AND:new ie._Code("&&"),ADD:new ie._Code("+")};var Kt=class{optimizeNodes(){return this}optimizeNames(e,n){return this}},Wl=class extends Kt{constructor(e,n,r){super(),this.varKind=e,this.name=n,this.rhs=r}render({es5:e,_n:n}){let r=e?wt.varKinds.var:this.varKind,s=this.rhs===void 0?"":` = ${this.rhs}`;return`${r} ${this.name}${s};`+n}optimizeNames(e,n){if(e[this.name.str])return this.rhs&&(this.rhs=Or(this.rhs,e,n)),this}get names(){return this.rhs instanceof ie._CodeOrName?this.rhs.names:{}}},Wi=class extends Kt{constructor(e,n,r){super(),this.lhs=e,this.rhs=n,this.sideEffects=r}render({_n:e}){return`${this.lhs} = ${this.rhs};`+e}optimizeNames(e,n){if(!(this.lhs instanceof ie.Name&&!e[this.lhs.str]&&!this.sideEffects))return this.rhs=Or(this.rhs,e,n),this}get names(){let e=this.lhs instanceof ie.Name?{}:{...this.lhs.names};return Hi(e,this.rhs)}},Kl=class extends Wi{constructor(e,n,r,s){super(e,r,s),this.op=n}render({_n:e}){return`${this.lhs} ${this.op}= ${this.rhs};`+e}},Hl=class extends Kt{constructor(e){super(),this.label=e,this.names={}}render({_n:e}){return`${this.label}:`+e}},Zl=class extends Kt{constructor(e){super(),this.label=e,this.names={}}render({_n:e}){return`break${this.label?` ${this.label}`:""};`+e}},Jl=class extends Kt{constructor(e){super(),this.error=e}render({_n:e}){return`throw ${this.error};`+e}get names(){return this.error.names}},ec=class extends Kt{constructor(e){super(),this.code=e}render({_n:e}){return`${this.code};`+e}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(e,n){return this.code=Or(this.code,e,n),this}get names(){return this.code instanceof ie._CodeOrName?this.code.names:{}}},Es=class extends Kt{constructor(e=[]){super(),this.nodes=e}render(e){return this.nodes.reduce((n,r)=>n+r.render(e),"")}optimizeNodes(){let{nodes:e}=this,n=e.length;for(;n--;){let r=e[n].optimizeNodes();Array.isArray(r)?e.splice(n,1,...r):r?e[n]=r:e.splice(n,1)}return e.length>0?this:void 0}optimizeNames(e,n){let{nodes:r}=this,s=r.length;for(;s--;){let i=r[s];i.optimizeNames(e,n)||(qD(e,i.names),r.splice(s,1))}return r.length>0?this:void 0}get names(){return this.nodes.reduce((e,n)=>Cn(e,n.names),{})}},Ht=class extends Es{render(e){return"{"+e._n+super.render(e)+"}"+e._n}},tc=class extends Es{},xr=class extends Ht{};xr.kind="else";var Tn=class t extends Ht{constructor(e,n){super(n),this.condition=e}render(e){let n=`if(${this.condition})`+super.render(e);return this.else&&(n+="else "+this.else.render(e)),n}optimizeNodes(){super.optimizeNodes();let e=this.condition;if(e===!0)return this.nodes;let n=this.else;if(n){let r=n.optimizeNodes();n=this.else=Array.isArray(r)?new xr(r):r}if(n)return e===!1?n instanceof t?n:n.nodes:this.nodes.length?this:new t(R0(e),n instanceof t?[n]:n.nodes);if(!(e===!1||!this.nodes.length))return this}optimizeNames(e,n){var r;if(this.else=(r=this.else)===null||r===void 0?void 0:r.optimizeNames(e,n),!!(super.optimizeNames(e,n)||this.else))return this.condition=Or(this.condition,e,n),this}get names(){let e=super.names;return Hi(e,this.condition),this.else&&Cn(e,this.else.names),e}};Tn.kind="if";var Nn=class extends Ht{};Nn.kind="for";var nc=class extends Nn{constructor(e){super(),this.iteration=e}render(e){return`for(${this.iteration})`+super.render(e)}optimizeNames(e,n){if(super.optimizeNames(e,n))return this.iteration=Or(this.iteration,e,n),this}get names(){return Cn(super.names,this.iteration.names)}},rc=class extends Nn{constructor(e,n,r,s){super(),this.varKind=e,this.name=n,this.from=r,this.to=s}render(e){let n=e.es5?wt.varKinds.var:this.varKind,{name:r,from:s,to:i}=this;return`for(${n} ${r}=${s}; ${r}<${i}; ${r}++)`+super.render(e)}get names(){let e=Hi(super.names,this.from);return Hi(e,this.to)}},Ki=class extends Nn{constructor(e,n,r,s){super(),this.loop=e,this.varKind=n,this.name=r,this.iterable=s}render(e){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(e)}optimizeNames(e,n){if(super.optimizeNames(e,n))return this.iterable=Or(this.iterable,e,n),this}get names(){return Cn(super.names,this.iterable.names)}},vs=class extends Ht{constructor(e,n,r){super(),this.name=e,this.args=n,this.async=r}render(e){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(e)}};vs.kind="func";var xs=class extends Es{render(e){return"return "+super.render(e)}};xs.kind="return";var sc=class extends Ht{render(e){let n="try"+super.render(e);return this.catch&&(n+=this.catch.render(e)),this.finally&&(n+=this.finally.render(e)),n}optimizeNodes(){var e,n;return super.optimizeNodes(),(e=this.catch)===null||e===void 0||e.optimizeNodes(),(n=this.finally)===null||n===void 0||n.optimizeNodes(),this}optimizeNames(e,n){var r,s;return super.optimizeNames(e,n),(r=this.catch)===null||r===void 0||r.optimizeNames(e,n),(s=this.finally)===null||s===void 0||s.optimizeNames(e,n),this}get names(){let e=super.names;return this.catch&&Cn(e,this.catch.names),this.finally&&Cn(e,this.finally.names),e}},Os=class extends Ht{constructor(e){super(),this.error=e}render(e){return`catch(${this.error})`+super.render(e)}};Os.kind="catch";var ws=class extends Ht{render(e){return"finally"+super.render(e)}};ws.kind="finally";var ic=class{constructor(e,n={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...n,_n:n.lines?`
`:""},this._extScope=e,this._scope=new wt.Scope({parent:e}),this._nodes=[new tc]}toString(){return this._root.render(this.opts)}name(e){return this._scope.name(e)}scopeName(e){return this._extScope.name(e)}scopeValue(e,n){let r=this._extScope.value(e,n);return(this._values[r.prefix]||(this._values[r.prefix]=new Set)).add(r),r}getScopeValue(e,n){return this._extScope.getValue(e,n)}scopeRefs(e){return this._extScope.scopeRefs(e,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(e,n,r,s){let i=this._scope.toName(n);return r!==void 0&&s&&(this._constants[i.str]=r),this._leafNode(new Wl(e,i,r)),i}const(e,n,r){return this._def(wt.varKinds.const,e,n,r)}let(e,n,r){return this._def(wt.varKinds.let,e,n,r)}var(e,n,r){return this._def(wt.varKinds.var,e,n,r)}assign(e,n,r){return this._leafNode(new Wi(e,n,r))}add(e,n){return this._leafNode(new Kl(e,J.operators.ADD,n))}code(e){return typeof e=="function"?e():e!==ie.nil&&this._leafNode(new ec(e)),this}object(...e){let n=["{"];for(let[r,s]of e)n.length>1&&n.push(","),n.push(r),(r!==s||this.opts.es5)&&(n.push(":"),(0,ie.addCodeArg)(n,s));return n.push("}"),new ie._Code(n)}if(e,n,r){if(this._blockNode(new Tn(e)),n&&r)this.code(n).else().code(r).endIf();else if(n)this.code(n).endIf();else if(r)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(e){return this._elseNode(new Tn(e))}else(){return this._elseNode(new xr)}endIf(){return this._endBlockNode(Tn,xr)}_for(e,n){return this._blockNode(e),n&&this.code(n).endFor(),this}for(e,n){return this._for(new nc(e),n)}forRange(e,n,r,s,i=this.opts.es5?wt.varKinds.var:wt.varKinds.let){let o=this._scope.toName(e);return this._for(new rc(i,o,n,r),()=>s(o))}forOf(e,n,r,s=wt.varKinds.const){let i=this._scope.toName(e);if(this.opts.es5){let o=n instanceof ie.Name?n:this.var("_arr",n);return this.forRange("_i",0,(0,ie._)`${o}.length`,a=>{this.var(i,(0,ie._)`${o}[${a}]`),r(i)})}return this._for(new Ki("of",s,i,n),()=>r(i))}forIn(e,n,r,s=this.opts.es5?wt.varKinds.var:wt.varKinds.const){if(this.opts.ownProperties)return this.forOf(e,(0,ie._)`Object.keys(${n})`,r);let i=this._scope.toName(e);return this._for(new Ki("in",s,i,n),()=>r(i))}endFor(){return this._endBlockNode(Nn)}label(e){return this._leafNode(new Hl(e))}break(e){return this._leafNode(new Zl(e))}return(e){let n=new xs;if(this._blockNode(n),this.code(e),n.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(xs)}try(e,n,r){if(!n&&!r)throw new Error('CodeGen: "try" without "catch" and "finally"');let s=new sc;if(this._blockNode(s),this.code(e),n){let i=this.name("e");this._currNode=s.catch=new Os(i),n(i)}return r&&(this._currNode=s.finally=new ws,this.code(r)),this._endBlockNode(Os,ws)}throw(e){return this._leafNode(new Jl(e))}block(e,n){return this._blockStarts.push(this._nodes.length),e&&this.code(e).endBlock(n),this}endBlock(e){let n=this._blockStarts.pop();if(n===void 0)throw new Error("CodeGen: not in self-balancing block");let r=this._nodes.length-n;if(r<0||e!==void 0&&r!==e)throw new Error(`CodeGen: wrong number of nodes: ${r} vs ${e} expected`);return this._nodes.length=n,this}func(e,n=ie.nil,r,s){return this._blockNode(new vs(e,n,r)),s&&this.code(s).endFunc(),this}endFunc(){return this._endBlockNode(vs)}optimize(e=1){for(;e-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(e){return this._currNode.nodes.push(e),this}_blockNode(e){this._currNode.nodes.push(e),this._nodes.push(e)}_endBlockNode(e,n){let r=this._currNode;if(r instanceof e||n&&r instanceof n)return this._nodes.pop(),this;throw new Error(`CodeGen: not in block "${n?`${e.kind}/${n.kind}`:e.kind}"`)}_elseNode(e){let n=this._currNode;if(!(n instanceof Tn))throw new Error('CodeGen: "else" without "if"');return this._currNode=n.else=e,this}get _root(){return this._nodes[0]}get _currNode(){let e=this._nodes;return e[e.length-1]}set _currNode(e){let n=this._nodes;n[n.length-1]=e}};J.CodeGen=ic;function Cn(t,e){for(let n in e)t[n]=(t[n]||0)+(e[n]||0);return t}function Hi(t,e){return e instanceof ie._CodeOrName?Cn(t,e.names):t}function Or(t,e,n){if(t instanceof ie.Name)return r(t);if(!s(t))return t;return new ie._Code(t._items.reduce((i,o)=>(o instanceof ie.Name&&(o=r(o)),o instanceof ie._Code?i.push(...o._items):i.push(o),i),[]));function r(i){let o=n[i.str];return o===void 0||e[i.str]!==1?i:(delete e[i.str],o)}function s(i){return i instanceof ie._Code&&i._items.some(o=>o instanceof ie.Name&&e[o.str]===1&&n[o.str]!==void 0)}}function qD(t,e){for(let n in e)t[n]=(t[n]||0)-(e[n]||0)}function R0(t){return typeof t=="boolean"||typeof t=="number"||t===null?!t:(0,ie._)`!${oc(t)}`}J.not=R0;var $D=A0(J.operators.AND);function RD(...t){return t.reduce($D)}J.and=RD;var AD=A0(J.operators.OR);function PD(...t){return t.reduce(AD)}J.or=PD;function A0(t){return(e,n)=>e===ie.nil?n:n===ie.nil?e:(0,ie._)`${oc(e)} ${t} ${oc(n)}`}function oc(t){return t instanceof ie.Name?t:(0,ie._)`(${t})`}});var oe=y(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.checkStrictMode=te.getErrorPath=te.Type=te.useFunc=te.setEvaluated=te.evaluatedPropsToName=te.mergeEvaluated=te.eachItem=te.unescapeJsonPointer=te.escapeJsonPointer=te.escapeFragment=te.unescapeFragment=te.schemaRefOrVal=te.schemaHasRulesButRef=te.schemaHasRules=te.checkUnknownRules=te.alwaysValidSchema=te.toHash=void 0;var he=ee(),SD=bs();function kD(t){let e={};for(let n of t)e[n]=!0;return e}te.toHash=kD;function _D(t,e){return typeof e=="boolean"?e:Object.keys(e).length===0?!0:(k0(t,e),!_0(e,t.self.RULES.all))}te.alwaysValidSchema=_D;function k0(t,e=t.schema){let{opts:n,self:r}=t;if(!n.strictSchema||typeof e=="boolean")return;let s=r.RULES.keywords;for(let i in e)s[i]||C0(t,`unknown keyword: "${i}"`)}te.checkUnknownRules=k0;function _0(t,e){if(typeof t=="boolean")return!t;for(let n in t)if(e[n])return!0;return!1}te.schemaHasRules=_0;function TD(t,e){if(typeof t=="boolean")return!t;for(let n in t)if(n!=="$ref"&&e.all[n])return!0;return!1}te.schemaHasRulesButRef=TD;function ND({topSchemaRef:t,schemaPath:e},n,r,s){if(!s){if(typeof n=="number"||typeof n=="boolean")return n;if(typeof n=="string")return(0,he._)`${n}`}return(0,he._)`${t}${e}${(0,he.getProperty)(r)}`}te.schemaRefOrVal=ND;function CD(t){return T0(decodeURIComponent(t))}te.unescapeFragment=CD;function ID(t){return encodeURIComponent(uc(t))}te.escapeFragment=ID;function uc(t){return typeof t=="number"?`${t}`:t.replace(/~/g,"~0").replace(/\//g,"~1")}te.escapeJsonPointer=uc;function T0(t){return t.replace(/~1/g,"/").replace(/~0/g,"~")}te.unescapeJsonPointer=T0;function DD(t,e){if(Array.isArray(t))for(let n of t)e(n);else e(t)}te.eachItem=DD;function P0({mergeNames:t,mergeToName:e,mergeValues:n,resultToName:r}){return(s,i,o,a)=>{let u=o===void 0?i:o instanceof he.Name?(i instanceof he.Name?t(s,i,o):e(s,i,o),o):i instanceof he.Name?(e(s,o,i),i):n(i,o);return a===he.Name&&!(u instanceof he.Name)?r(s,u):u}}te.mergeEvaluated={props:P0({mergeNames:(t,e,n)=>t.if((0,he._)`${n} !== true && ${e} !== undefined`,()=>{t.if((0,he._)`${e} === true`,()=>t.assign(n,!0),()=>t.assign(n,(0,he._)`${n} || {}`).code((0,he._)`Object.assign(${n}, ${e})`))}),mergeToName:(t,e,n)=>t.if((0,he._)`${n} !== true`,()=>{e===!0?t.assign(n,!0):(t.assign(n,(0,he._)`${n} || {}`),lc(t,n,e))}),mergeValues:(t,e)=>t===!0?!0:{...t,...e},resultToName:N0}),items:P0({mergeNames:(t,e,n)=>t.if((0,he._)`${n} !== true && ${e} !== undefined`,()=>t.assign(n,(0,he._)`${e} === true ? true : ${n} > ${e} ? ${n} : ${e}`)),mergeToName:(t,e,n)=>t.if((0,he._)`${n} !== true`,()=>t.assign(n,e===!0?!0:(0,he._)`${n} > ${e} ? ${n} : ${e}`)),mergeValues:(t,e)=>t===!0?!0:Math.max(t,e),resultToName:(t,e)=>t.var("items",e)})};function N0(t,e){if(e===!0)return t.var("props",!0);let n=t.var("props",(0,he._)`{}`);return e!==void 0&&lc(t,n,e),n}te.evaluatedPropsToName=N0;function lc(t,e,n){Object.keys(n).forEach(r=>t.assign((0,he._)`${e}${(0,he.getProperty)(r)}`,!0))}te.setEvaluated=lc;var S0={};function FD(t,e){return t.scopeValue("func",{ref:e,code:S0[e.code]||(S0[e.code]=new SD._Code(e.code))})}te.useFunc=FD;var ac;(function(t){t[t.Num=0]="Num",t[t.Str=1]="Str"})(ac||(te.Type=ac={}));function MD(t,e,n){if(t instanceof he.Name){let r=e===ac.Num;return n?r?(0,he._)`"[" + ${t} + "]"`:(0,he._)`"['" + ${t} + "']"`:r?(0,he._)`"/" + ${t}`:(0,he._)`"/" + ${t}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return n?(0,he.getProperty)(t).toString():"/"+uc(t)}te.getErrorPath=MD;function C0(t,e,n=t.opts.strictSchema){if(n){if(e=`strict mode: ${e}`,n===!0)throw new Error(e);t.self.logger.warn(e)}}te.checkStrictMode=C0});var Zt=y(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});var Me=ee(),LD={data:new Me.Name("data"),valCxt:new Me.Name("valCxt"),instancePath:new Me.Name("instancePath"),parentData:new Me.Name("parentData"),parentDataProperty:new Me.Name("parentDataProperty"),rootData:new Me.Name("rootData"),dynamicAnchors:new Me.Name("dynamicAnchors"),vErrors:new Me.Name("vErrors"),errors:new Me.Name("errors"),this:new Me.Name("this"),self:new Me.Name("self"),scope:new Me.Name("scope"),json:new Me.Name("json"),jsonPos:new Me.Name("jsonPos"),jsonLen:new Me.Name("jsonLen"),jsonPart:new Me.Name("jsonPart")};cc.default=LD});var qs=y(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});Le.extendErrors=Le.resetErrorsCount=Le.reportExtraError=Le.reportError=Le.keyword$DataError=Le.keywordError=void 0;var ae=ee(),Ji=oe(),Xe=Zt();Le.keywordError={message:({keyword:t})=>(0,ae.str)`must pass "${t}" keyword validation`};Le.keyword$DataError={message:({keyword:t,schemaType:e})=>e?(0,ae.str)`"${t}" keyword must be ${e} ($data)`:(0,ae.str)`"${t}" keyword is invalid ($data)`};function jD(t,e=Le.keywordError,n,r){let{it:s}=t,{gen:i,compositeRule:o,allErrors:a}=s,u=F0(t,e,n);r??(o||a)?I0(i,u):D0(s,(0,ae._)`[${u}]`)}Le.reportError=jD;function zD(t,e=Le.keywordError,n){let{it:r}=t,{gen:s,compositeRule:i,allErrors:o}=r,a=F0(t,e,n);I0(s,a),i||o||D0(r,Xe.default.vErrors)}Le.reportExtraError=zD;function QD(t,e){t.assign(Xe.default.errors,e),t.if((0,ae._)`${Xe.default.vErrors} !== null`,()=>t.if(e,()=>t.assign((0,ae._)`${Xe.default.vErrors}.length`,e),()=>t.assign(Xe.default.vErrors,null)))}Le.resetErrorsCount=QD;function VD({gen:t,keyword:e,schemaValue:n,data:r,errsCount:s,it:i}){if(s===void 0)throw new Error("ajv implementation error");let o=t.name("err");t.forRange("i",s,Xe.default.errors,a=>{t.const(o,(0,ae._)`${Xe.default.vErrors}[${a}]`),t.if((0,ae._)`${o}.instancePath === undefined`,()=>t.assign((0,ae._)`${o}.instancePath`,(0,ae.strConcat)(Xe.default.instancePath,i.errorPath))),t.assign((0,ae._)`${o}.schemaPath`,(0,ae.str)`${i.errSchemaPath}/${e}`),i.opts.verbose&&(t.assign((0,ae._)`${o}.schema`,n),t.assign((0,ae._)`${o}.data`,r))})}Le.extendErrors=VD;function I0(t,e){let n=t.const("err",e);t.if((0,ae._)`${Xe.default.vErrors} === null`,()=>t.assign(Xe.default.vErrors,(0,ae._)`[${n}]`),(0,ae._)`${Xe.default.vErrors}.push(${n})`),t.code((0,ae._)`${Xe.default.errors}++`)}function D0(t,e){let{gen:n,validateName:r,schemaEnv:s}=t;s.$async?n.throw((0,ae._)`new ${t.ValidationError}(${e})`):(n.assign((0,ae._)`${r}.errors`,e),n.return(!1))}var In={keyword:new ae.Name("keyword"),schemaPath:new ae.Name("schemaPath"),params:new ae.Name("params"),propertyName:new ae.Name("propertyName"),message:new ae.Name("message"),schema:new ae.Name("schema"),parentSchema:new ae.Name("parentSchema")};function F0(t,e,n){let{createErrors:r}=t.it;return r===!1?(0,ae._)`{}`:BD(t,e,n)}function BD(t,e,n={}){let{gen:r,it:s}=t,i=[UD(s,n),XD(t,n)];return GD(t,e,i),r.object(...i)}function UD({errorPath:t},{instancePath:e}){let n=e?(0,ae.str)`${t}${(0,Ji.getErrorPath)(e,Ji.Type.Str)}`:t;return[Xe.default.instancePath,(0,ae.strConcat)(Xe.default.instancePath,n)]}function XD({keyword:t,it:{errSchemaPath:e}},{schemaPath:n,parentSchema:r}){let s=r?e:(0,ae.str)`${e}/${t}`;return n&&(s=(0,ae.str)`${s}${(0,Ji.getErrorPath)(n,Ji.Type.Str)}`),[In.schemaPath,s]}function GD(t,{params:e,message:n},r){let{keyword:s,data:i,schemaValue:o,it:a}=t,{opts:u,propertyName:c,topSchemaRef:l,schemaPath:p}=a;r.push([In.keyword,s],[In.params,typeof e=="function"?e(t):e||(0,ae._)`{}`]),u.messages&&r.push([In.message,typeof n=="function"?n(t):n]),u.verbose&&r.push([In.schema,o],[In.parentSchema,(0,ae._)`${l}${p}`],[Xe.default.data,i]),c&&r.push([In.propertyName,c])}});var L0=y(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});wr.boolOrEmptySchema=wr.topBoolOrEmptySchema=void 0;var YD=qs(),WD=ee(),KD=Zt(),HD={message:"boolean schema is false"};function ZD(t){let{gen:e,schema:n,validateName:r}=t;n===!1?M0(t,!1):typeof n=="object"&&n.$async===!0?e.return(KD.default.data):(e.assign((0,WD._)`${r}.errors`,null),e.return(!0))}wr.topBoolOrEmptySchema=ZD;function JD(t,e){let{gen:n,schema:r}=t;r===!1?(n.var(e,!1),M0(t)):n.var(e,!0)}wr.boolOrEmptySchema=JD;function M0(t,e){let{gen:n,data:r}=t,s={gen:n,keyword:"false schema",data:r,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:t};(0,YD.reportError)(s,HD,void 0,e)}});var pc=y(qr=>{"use strict";Object.defineProperty(qr,"__esModule",{value:!0});qr.getRules=qr.isJSONType=void 0;var e2=["string","number","integer","boolean","null","object","array"],t2=new Set(e2);function n2(t){return typeof t=="string"&&t2.has(t)}qr.isJSONType=n2;function r2(){let t={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...t,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},t.number,t.string,t.array,t.object],post:{rules:[]},all:{},keywords:{}}}qr.getRules=r2});var fc=y(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.shouldUseRule=gn.shouldUseGroup=gn.schemaHasRulesForType=void 0;function s2({schema:t,self:e},n){let r=e.RULES.types[n];return r&&r!==!0&&j0(t,r)}gn.schemaHasRulesForType=s2;function j0(t,e){return e.rules.some(n=>z0(t,n))}gn.shouldUseGroup=j0;function z0(t,e){var n;return t[e.keyword]!==void 0||((n=e.definition.implements)===null||n===void 0?void 0:n.some(r=>t[r]!==void 0))}gn.shouldUseRule=z0});var $s=y(je=>{"use strict";Object.defineProperty(je,"__esModule",{value:!0});je.reportTypeError=je.checkDataTypes=je.checkDataType=je.coerceAndCheckDataType=je.getJSONTypes=je.getSchemaTypes=je.DataType=void 0;var i2=pc(),o2=fc(),a2=qs(),H=ee(),Q0=oe(),$r;(function(t){t[t.Correct=0]="Correct",t[t.Wrong=1]="Wrong"})($r||(je.DataType=$r={}));function u2(t){let e=V0(t.type);if(e.includes("null")){if(t.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!e.length&&t.nullable!==void 0)throw new Error('"nullable" cannot be used without "type"');t.nullable===!0&&e.push("null")}return e}je.getSchemaTypes=u2;function V0(t){let e=Array.isArray(t)?t:t?[t]:[];if(e.every(i2.isJSONType))return e;throw new Error("type must be JSONType or JSONType[]: "+e.join(","))}je.getJSONTypes=V0;function l2(t,e){let{gen:n,data:r,opts:s}=t,i=c2(e,s.coerceTypes),o=e.length>0&&!(i.length===0&&e.length===1&&(0,o2.schemaHasRulesForType)(t,e[0]));if(o){let a=dc(e,r,s.strictNumbers,$r.Wrong);n.if(a,()=>{i.length?p2(t,e,i):gc(t)})}return o}je.coerceAndCheckDataType=l2;var B0=new Set(["string","number","integer","boolean","null"]);function c2(t,e){return e?t.filter(n=>B0.has(n)||e==="array"&&n==="array"):[]}function p2(t,e,n){let{gen:r,data:s,opts:i}=t,o=r.let("dataType",(0,H._)`typeof ${s}`),a=r.let("coerced",(0,H._)`undefined`);i.coerceTypes==="array"&&r.if((0,H._)`${o} == 'object' && Array.isArray(${s}) && ${s}.length == 1`,()=>r.assign(s,(0,H._)`${s}[0]`).assign(o,(0,H._)`typeof ${s}`).if(dc(e,s,i.strictNumbers),()=>r.assign(a,s))),r.if((0,H._)`${a} !== undefined`);for(let c of n)(B0.has(c)||c==="array"&&i.coerceTypes==="array")&&u(c);r.else(),gc(t),r.endIf(),r.if((0,H._)`${a} !== undefined`,()=>{r.assign(s,a),f2(t,a)});function u(c){switch(c){case"string":r.elseIf((0,H._)`${o} == "number" || ${o} == "boolean"`).assign(a,(0,H._)`"" + ${s}`).elseIf((0,H._)`${s} === null`).assign(a,(0,H._)`""`);return;case"number":r.elseIf((0,H._)`${o} == "boolean" || ${s} === null
              || (${o} == "string" && ${s} && ${s} == +${s})`).assign(a,(0,H._)`+${s}`);return;case"integer":r.elseIf((0,H._)`${o} === "boolean" || ${s} === null
              || (${o} === "string" && ${s} && ${s} == +${s} && !(${s} % 1))`).assign(a,(0,H._)`+${s}`);return;case"boolean":r.elseIf((0,H._)`${s} === "false" || ${s} === 0 || ${s} === null`).assign(a,!1).elseIf((0,H._)`${s} === "true" || ${s} === 1`).assign(a,!0);return;case"null":r.elseIf((0,H._)`${s} === "" || ${s} === 0 || ${s} === false`),r.assign(a,null);return;case"array":r.elseIf((0,H._)`${o} === "string" || ${o} === "number"
              || ${o} === "boolean" || ${s} === null`).assign(a,(0,H._)`[${s}]`)}}}function f2({gen:t,parentData:e,parentDataProperty:n},r){t.if((0,H._)`${e} !== undefined`,()=>t.assign((0,H._)`${e}[${n}]`,r))}function mc(t,e,n,r=$r.Correct){let s=r===$r.Correct?H.operators.EQ:H.operators.NEQ,i;switch(t){case"null":return(0,H._)`${e} ${s} null`;case"array":i=(0,H._)`Array.isArray(${e})`;break;case"object":i=(0,H._)`${e} && typeof ${e} == "object" && !Array.isArray(${e})`;break;case"integer":i=o((0,H._)`!(${e} % 1) && !isNaN(${e})`);break;case"number":i=o();break;default:return(0,H._)`typeof ${e} ${s} ${t}`}return r===$r.Correct?i:(0,H.not)(i);function o(a=H.nil){return(0,H.and)((0,H._)`typeof ${e} == "number"`,a,n?(0,H._)`isFinite(${e})`:H.nil)}}je.checkDataType=mc;function dc(t,e,n,r){if(t.length===1)return mc(t[0],e,n,r);let s,i=(0,Q0.toHash)(t);if(i.array&&i.object){let o=(0,H._)`typeof ${e} != "object"`;s=i.null?o:(0,H._)`!${e} || ${o}`,delete i.null,delete i.array,delete i.object}else s=H.nil;i.number&&delete i.integer;for(let o in i)s=(0,H.and)(s,mc(o,e,n,r));return s}je.checkDataTypes=dc;var m2={message:({schema:t})=>`must be ${t}`,params:({schema:t,schemaValue:e})=>typeof t=="string"?(0,H._)`{type: ${t}}`:(0,H._)`{type: ${e}}`};function gc(t){let e=d2(t);(0,a2.reportError)(e,m2)}je.reportTypeError=gc;function d2(t){let{gen:e,data:n,schema:r}=t,s=(0,Q0.schemaRefOrVal)(t,r,"type");return{gen:e,keyword:"type",data:n,schema:r.type,schemaCode:s,schemaValue:s,parentSchema:r,params:{},it:t}}});var X0=y(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.assignDefaults=void 0;var Rr=ee(),g2=oe();function h2(t,e){let{properties:n,items:r}=t.schema;if(e==="object"&&n)for(let s in n)U0(t,s,n[s].default);else e==="array"&&Array.isArray(r)&&r.forEach((s,i)=>U0(t,i,s.default))}eo.assignDefaults=h2;function U0(t,e,n){let{gen:r,compositeRule:s,data:i,opts:o}=t;if(n===void 0)return;let a=(0,Rr._)`${i}${(0,Rr.getProperty)(e)}`;if(s){(0,g2.checkStrictMode)(t,`default is ignored for: ${a}`);return}let u=(0,Rr._)`${a} === undefined`;o.useDefaults==="empty"&&(u=(0,Rr._)`${u} || ${a} === null || ${a} === ""`),r.if(u,(0,Rr._)`${a} = ${(0,Rr.stringify)(n)}`)}});var dt=y(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.validateUnion=de.validateArray=de.usePattern=de.callValidateCode=de.schemaProperties=de.allSchemaProperties=de.noPropertyInData=de.propertyInData=de.isOwnProperty=de.hasPropFunc=de.reportMissingProp=de.checkMissingProp=de.checkReportMissingProp=void 0;var ye=ee(),hc=oe(),hn=Zt(),y2=oe();function b2(t,e){let{gen:n,data:r,it:s}=t;n.if(bc(n,r,e,s.opts.ownProperties),()=>{t.setParams({missingProperty:(0,ye._)`${e}`},!0),t.error()})}de.checkReportMissingProp=b2;function E2({gen:t,data:e,it:{opts:n}},r,s){return(0,ye.or)(...r.map(i=>(0,ye.and)(bc(t,e,i,n.ownProperties),(0,ye._)`${s} = ${i}`)))}de.checkMissingProp=E2;function v2(t,e){t.setParams({missingProperty:e},!0),t.error()}de.reportMissingProp=v2;function G0(t){return t.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,ye._)`Object.prototype.hasOwnProperty`})}de.hasPropFunc=G0;function yc(t,e,n){return(0,ye._)`${G0(t)}.call(${e}, ${n})`}de.isOwnProperty=yc;function x2(t,e,n,r){let s=(0,ye._)`${e}${(0,ye.getProperty)(n)} !== undefined`;return r?(0,ye._)`${s} && ${yc(t,e,n)}`:s}de.propertyInData=x2;function bc(t,e,n,r){let s=(0,ye._)`${e}${(0,ye.getProperty)(n)} === undefined`;return r?(0,ye.or)(s,(0,ye.not)(yc(t,e,n))):s}de.noPropertyInData=bc;function Y0(t){return t?Object.keys(t).filter(e=>e!=="__proto__"):[]}de.allSchemaProperties=Y0;function O2(t,e){return Y0(e).filter(n=>!(0,hc.alwaysValidSchema)(t,e[n]))}de.schemaProperties=O2;function w2({schemaCode:t,data:e,it:{gen:n,topSchemaRef:r,schemaPath:s,errorPath:i},it:o},a,u,c){let l=c?(0,ye._)`${t}, ${e}, ${r}${s}`:e,p=[[hn.default.instancePath,(0,ye.strConcat)(hn.default.instancePath,i)],[hn.default.parentData,o.parentData],[hn.default.parentDataProperty,o.parentDataProperty],[hn.default.rootData,hn.default.rootData]];o.opts.dynamicRef&&p.push([hn.default.dynamicAnchors,hn.default.dynamicAnchors]);let f=(0,ye._)`${l}, ${n.object(...p)}`;return u!==ye.nil?(0,ye._)`${a}.call(${u}, ${f})`:(0,ye._)`${a}(${f})`}de.callValidateCode=w2;var q2=(0,ye._)`new RegExp`;function $2({gen:t,it:{opts:e}},n){let r=e.unicodeRegExp?"u":"",{regExp:s}=e.code,i=s(n,r);return t.scopeValue("pattern",{key:i.toString(),ref:i,code:(0,ye._)`${s.code==="new RegExp"?q2:(0,y2.useFunc)(t,s)}(${n}, ${r})`})}de.usePattern=$2;function R2(t){let{gen:e,data:n,keyword:r,it:s}=t,i=e.name("valid");if(s.allErrors){let a=e.let("valid",!0);return o(()=>e.assign(a,!1)),a}return e.var(i,!0),o(()=>e.break()),i;function o(a){let u=e.const("len",(0,ye._)`${n}.length`);e.forRange("i",0,u,c=>{t.subschema({keyword:r,dataProp:c,dataPropType:hc.Type.Num},i),e.if((0,ye.not)(i),a)})}}de.validateArray=R2;function A2(t){let{gen:e,schema:n,keyword:r,it:s}=t;if(!Array.isArray(n))throw new Error("ajv implementation error");if(n.some(u=>(0,hc.alwaysValidSchema)(s,u))&&!s.opts.unevaluated)return;let o=e.let("valid",!1),a=e.name("_valid");e.block(()=>n.forEach((u,c)=>{let l=t.subschema({keyword:r,schemaProp:c,compositeRule:!0},a);e.assign(o,(0,ye._)`${o} || ${a}`),t.mergeValidEvaluated(l,a)||e.if((0,ye.not)(o))})),t.result(o,()=>t.reset(),()=>t.error(!0))}de.validateUnion=A2});var H0=y(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.validateKeywordUsage=It.validSchemaType=It.funcKeywordCode=It.macroKeywordCode=void 0;var Ge=ee(),Dn=Zt(),P2=dt(),S2=qs();function k2(t,e){let{gen:n,keyword:r,schema:s,parentSchema:i,it:o}=t,a=e.macro.call(o.self,s,i,o),u=K0(n,r,a);o.opts.validateSchema!==!1&&o.self.validateSchema(a,!0);let c=n.name("valid");t.subschema({schema:a,schemaPath:Ge.nil,errSchemaPath:`${o.errSchemaPath}/${r}`,topSchemaRef:u,compositeRule:!0},c),t.pass(c,()=>t.error(!0))}It.macroKeywordCode=k2;function _2(t,e){var n;let{gen:r,keyword:s,schema:i,parentSchema:o,$data:a,it:u}=t;N2(u,e);let c=!a&&e.compile?e.compile.call(u.self,i,o,u):e.validate,l=K0(r,s,c),p=r.let("valid");t.block$data(p,f),t.ok((n=e.valid)!==null&&n!==void 0?n:p);function f(){if(e.errors===!1)d(),e.modifying&&W0(t),h(()=>t.error());else{let b=e.async?m():g();e.modifying&&W0(t),h(()=>T2(t,b))}}function m(){let b=r.let("ruleErrs",null);return r.try(()=>d((0,Ge._)`await `),w=>r.assign(p,!1).if((0,Ge._)`${w} instanceof ${u.ValidationError}`,()=>r.assign(b,(0,Ge._)`${w}.errors`),()=>r.throw(w))),b}function g(){let b=(0,Ge._)`${l}.errors`;return r.assign(b,null),d(Ge.nil),b}function d(b=e.async?(0,Ge._)`await `:Ge.nil){let w=u.opts.passContext?Dn.default.this:Dn.default.self,q=!("compile"in e&&!a||e.schema===!1);r.assign(p,(0,Ge._)`${b}${(0,P2.callValidateCode)(t,l,w,q)}`,e.modifying)}function h(b){var w;r.if((0,Ge.not)((w=e.valid)!==null&&w!==void 0?w:p),b)}}It.funcKeywordCode=_2;function W0(t){let{gen:e,data:n,it:r}=t;e.if(r.parentData,()=>e.assign(n,(0,Ge._)`${r.parentData}[${r.parentDataProperty}]`))}function T2(t,e){let{gen:n}=t;n.if((0,Ge._)`Array.isArray(${e})`,()=>{n.assign(Dn.default.vErrors,(0,Ge._)`${Dn.default.vErrors} === null ? ${e} : ${Dn.default.vErrors}.concat(${e})`).assign(Dn.default.errors,(0,Ge._)`${Dn.default.vErrors}.length`),(0,S2.extendErrors)(t)},()=>t.error())}function N2({schemaEnv:t},e){if(e.async&&!t.$async)throw new Error("async keyword in sync schema")}function K0(t,e,n){if(n===void 0)throw new Error(`keyword "${e}" failed to compile`);return t.scopeValue("keyword",typeof n=="function"?{ref:n}:{ref:n,code:(0,Ge.stringify)(n)})}function C2(t,e,n=!1){return!e.length||e.some(r=>r==="array"?Array.isArray(t):r==="object"?t&&typeof t=="object"&&!Array.isArray(t):typeof t==r||n&&typeof t>"u")}It.validSchemaType=C2;function I2({schema:t,opts:e,self:n,errSchemaPath:r},s,i){if(Array.isArray(s.keyword)?!s.keyword.includes(i):s.keyword!==i)throw new Error("ajv implementation error");let o=s.dependencies;if(o?.some(a=>!Object.prototype.hasOwnProperty.call(t,a)))throw new Error(`parent schema must have dependencies of ${i}: ${o.join(",")}`);if(s.validateSchema&&!s.validateSchema(t[i])){let u=`keyword "${i}" value is invalid at path "${r}": `+n.errorsText(s.validateSchema.errors);if(e.validateSchema==="log")n.logger.error(u);else throw new Error(u)}}It.validateKeywordUsage=I2});var J0=y(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.extendSubschemaMode=yn.extendSubschemaData=yn.getSubschema=void 0;var Dt=ee(),Z0=oe();function D2(t,{keyword:e,schemaProp:n,schema:r,schemaPath:s,errSchemaPath:i,topSchemaRef:o}){if(e!==void 0&&r!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(e!==void 0){let a=t.schema[e];return n===void 0?{schema:a,schemaPath:(0,Dt._)`${t.schemaPath}${(0,Dt.getProperty)(e)}`,errSchemaPath:`${t.errSchemaPath}/${e}`}:{schema:a[n],schemaPath:(0,Dt._)`${t.schemaPath}${(0,Dt.getProperty)(e)}${(0,Dt.getProperty)(n)}`,errSchemaPath:`${t.errSchemaPath}/${e}/${(0,Z0.escapeFragment)(n)}`}}if(r!==void 0){if(s===void 0||i===void 0||o===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema:r,schemaPath:s,topSchemaRef:o,errSchemaPath:i}}throw new Error('either "keyword" or "schema" must be passed')}yn.getSubschema=D2;function F2(t,e,{dataProp:n,dataPropType:r,data:s,dataTypes:i,propertyName:o}){if(s!==void 0&&n!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');let{gen:a}=e;if(n!==void 0){let{errorPath:c,dataPathArr:l,opts:p}=e,f=a.let("data",(0,Dt._)`${e.data}${(0,Dt.getProperty)(n)}`,!0);u(f),t.errorPath=(0,Dt.str)`${c}${(0,Z0.getErrorPath)(n,r,p.jsPropertySyntax)}`,t.parentDataProperty=(0,Dt._)`${n}`,t.dataPathArr=[...l,t.parentDataProperty]}if(s!==void 0){let c=s instanceof Dt.Name?s:a.let("data",s,!0);u(c),o!==void 0&&(t.propertyName=o)}i&&(t.dataTypes=i);function u(c){t.data=c,t.dataLevel=e.dataLevel+1,t.dataTypes=[],e.definedProperties=new Set,t.parentData=e.data,t.dataNames=[...e.dataNames,c]}}yn.extendSubschemaData=F2;function M2(t,{jtdDiscriminator:e,jtdMetadata:n,compositeRule:r,createErrors:s,allErrors:i}){r!==void 0&&(t.compositeRule=r),s!==void 0&&(t.createErrors=s),i!==void 0&&(t.allErrors=i),t.jtdDiscriminator=e,t.jtdMetadata=n}yn.extendSubschemaMode=M2});var Ec=y((KQ,ex)=>{"use strict";ex.exports=function t(e,n){if(e===n)return!0;if(e&&n&&typeof e=="object"&&typeof n=="object"){if(e.constructor!==n.constructor)return!1;var r,s,i;if(Array.isArray(e)){if(r=e.length,r!=n.length)return!1;for(s=r;s--!==0;)if(!t(e[s],n[s]))return!1;return!0}if(e.constructor===RegExp)return e.source===n.source&&e.flags===n.flags;if(e.valueOf!==Object.prototype.valueOf)return e.valueOf()===n.valueOf();if(e.toString!==Object.prototype.toString)return e.toString()===n.toString();if(i=Object.keys(e),r=i.length,r!==Object.keys(n).length)return!1;for(s=r;s--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[s]))return!1;for(s=r;s--!==0;){var o=i[s];if(!t(e[o],n[o]))return!1}return!0}return e!==e&&n!==n}});var nx=y((HQ,tx)=>{"use strict";var bn=tx.exports=function(t,e,n){typeof e=="function"&&(n=e,e={}),n=e.cb||n;var r=typeof n=="function"?n:n.pre||function(){},s=n.post||function(){};to(e,r,s,t,"",t)};bn.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};bn.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};bn.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};bn.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function to(t,e,n,r,s,i,o,a,u,c){if(r&&typeof r=="object"&&!Array.isArray(r)){e(r,s,i,o,a,u,c);for(var l in r){var p=r[l];if(Array.isArray(p)){if(l in bn.arrayKeywords)for(var f=0;f<p.length;f++)to(t,e,n,p[f],s+"/"+l+"/"+f,i,s,l,r,f)}else if(l in bn.propsKeywords){if(p&&typeof p=="object")for(var m in p)to(t,e,n,p[m],s+"/"+l+"/"+L2(m),i,s,l,r,m)}else(l in bn.keywords||t.allKeys&&!(l in bn.skipKeywords))&&to(t,e,n,p,s+"/"+l,i,s,l,r)}n(r,s,i,o,a,u,c)}}function L2(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}});var Rs=y(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.getSchemaRefs=Je.resolveUrl=Je.normalizeId=Je._getFullPath=Je.getFullPath=Je.inlineRef=void 0;var j2=oe(),z2=Ec(),Q2=nx(),V2=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function B2(t,e=!0){return typeof t=="boolean"?!0:e===!0?!vc(t):e?rx(t)<=e:!1}Je.inlineRef=B2;var U2=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function vc(t){for(let e in t){if(U2.has(e))return!0;let n=t[e];if(Array.isArray(n)&&n.some(vc)||typeof n=="object"&&vc(n))return!0}return!1}function rx(t){let e=0;for(let n in t){if(n==="$ref")return 1/0;if(e++,!V2.has(n)&&(typeof t[n]=="object"&&(0,j2.eachItem)(t[n],r=>e+=rx(r)),e===1/0))return 1/0}return e}function sx(t,e="",n){n!==!1&&(e=Ar(e));let r=t.parse(e);return ix(t,r)}Je.getFullPath=sx;function ix(t,e){return t.serialize(e).split("#")[0]+"#"}Je._getFullPath=ix;var X2=/#\/?$/;function Ar(t){return t?t.replace(X2,""):""}Je.normalizeId=Ar;function G2(t,e,n){return n=Ar(n),t.resolve(e,n)}Je.resolveUrl=G2;var Y2=/^[a-z_][-a-z0-9._]*$/i;function W2(t,e){if(typeof t=="boolean")return{};let{schemaId:n,uriResolver:r}=this.opts,s=Ar(t[n]||e),i={"":s},o=sx(r,s,!1),a={},u=new Set;return Q2(t,{allKeys:!0},(p,f,m,g)=>{if(g===void 0)return;let d=o+f,h=i[g];typeof p[n]=="string"&&(h=b.call(this,p[n])),w.call(this,p.$anchor),w.call(this,p.$dynamicAnchor),i[f]=h;function b(q){let C=this.opts.uriResolver.resolve;if(q=Ar(h?C(h,q):q),u.has(q))throw l(q);u.add(q);let E=this.refs[q];return typeof E=="string"&&(E=this.refs[E]),typeof E=="object"?c(p,E.schema,q):q!==Ar(d)&&(q[0]==="#"?(c(p,a[q],q),a[q]=p):this.refs[q]=d),q}function w(q){if(typeof q=="string"){if(!Y2.test(q))throw new Error(`invalid anchor "${q}"`);b.call(this,`#${q}`)}}}),a;function c(p,f,m){if(f!==void 0&&!z2(p,f))throw l(m)}function l(p){return new Error(`reference "${p}" resolves to more than one schema`)}}Je.getSchemaRefs=W2});var Ss=y(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.getData=En.KeywordCxt=En.validateFunctionCode=void 0;var cx=L0(),ox=$s(),Oc=fc(),no=$s(),K2=X0(),Ps=H0(),xc=J0(),Q=ee(),K=Zt(),H2=Rs(),Jt=oe(),As=qs();function Z2(t){if(mx(t)&&(dx(t),fx(t))){tF(t);return}px(t,()=>(0,cx.topBoolOrEmptySchema)(t))}En.validateFunctionCode=Z2;function px({gen:t,validateName:e,schema:n,schemaEnv:r,opts:s},i){s.code.es5?t.func(e,(0,Q._)`${K.default.data}, ${K.default.valCxt}`,r.$async,()=>{t.code((0,Q._)`"use strict"; ${ax(n,s)}`),eF(t,s),t.code(i)}):t.func(e,(0,Q._)`${K.default.data}, ${J2(s)}`,r.$async,()=>t.code(ax(n,s)).code(i))}function J2(t){return(0,Q._)`{${K.default.instancePath}="", ${K.default.parentData}, ${K.default.parentDataProperty}, ${K.default.rootData}=${K.default.data}${t.dynamicRef?(0,Q._)`, ${K.default.dynamicAnchors}={}`:Q.nil}}={}`}function eF(t,e){t.if(K.default.valCxt,()=>{t.var(K.default.instancePath,(0,Q._)`${K.default.valCxt}.${K.default.instancePath}`),t.var(K.default.parentData,(0,Q._)`${K.default.valCxt}.${K.default.parentData}`),t.var(K.default.parentDataProperty,(0,Q._)`${K.default.valCxt}.${K.default.parentDataProperty}`),t.var(K.default.rootData,(0,Q._)`${K.default.valCxt}.${K.default.rootData}`),e.dynamicRef&&t.var(K.default.dynamicAnchors,(0,Q._)`${K.default.valCxt}.${K.default.dynamicAnchors}`)},()=>{t.var(K.default.instancePath,(0,Q._)`""`),t.var(K.default.parentData,(0,Q._)`undefined`),t.var(K.default.parentDataProperty,(0,Q._)`undefined`),t.var(K.default.rootData,K.default.data),e.dynamicRef&&t.var(K.default.dynamicAnchors,(0,Q._)`{}`)})}function tF(t){let{schema:e,opts:n,gen:r}=t;px(t,()=>{n.$comment&&e.$comment&&hx(t),oF(t),r.let(K.default.vErrors,null),r.let(K.default.errors,0),n.unevaluated&&nF(t),gx(t),lF(t)})}function nF(t){let{gen:e,validateName:n}=t;t.evaluated=e.const("evaluated",(0,Q._)`${n}.evaluated`),e.if((0,Q._)`${t.evaluated}.dynamicProps`,()=>e.assign((0,Q._)`${t.evaluated}.props`,(0,Q._)`undefined`)),e.if((0,Q._)`${t.evaluated}.dynamicItems`,()=>e.assign((0,Q._)`${t.evaluated}.items`,(0,Q._)`undefined`))}function ax(t,e){let n=typeof t=="object"&&t[e.schemaId];return n&&(e.code.source||e.code.process)?(0,Q._)`/*# sourceURL=${n} */`:Q.nil}function rF(t,e){if(mx(t)&&(dx(t),fx(t))){sF(t,e);return}(0,cx.boolOrEmptySchema)(t,e)}function fx({schema:t,self:e}){if(typeof t=="boolean")return!t;for(let n in t)if(e.RULES.all[n])return!0;return!1}function mx(t){return typeof t.schema!="boolean"}function sF(t,e){let{schema:n,gen:r,opts:s}=t;s.$comment&&n.$comment&&hx(t),aF(t),uF(t);let i=r.const("_errs",K.default.errors);gx(t,i),r.var(e,(0,Q._)`${i} === ${K.default.errors}`)}function dx(t){(0,Jt.checkUnknownRules)(t),iF(t)}function gx(t,e){if(t.opts.jtd)return ux(t,[],!1,e);let n=(0,ox.getSchemaTypes)(t.schema),r=(0,ox.coerceAndCheckDataType)(t,n);ux(t,n,!r,e)}function iF(t){let{schema:e,errSchemaPath:n,opts:r,self:s}=t;e.$ref&&r.ignoreKeywordsWithRef&&(0,Jt.schemaHasRulesButRef)(e,s.RULES)&&s.logger.warn(`$ref: keywords ignored in schema at path "${n}"`)}function oF(t){let{schema:e,opts:n}=t;e.default!==void 0&&n.useDefaults&&n.strictSchema&&(0,Jt.checkStrictMode)(t,"default is ignored in the schema root")}function aF(t){let e=t.schema[t.opts.schemaId];e&&(t.baseId=(0,H2.resolveUrl)(t.opts.uriResolver,t.baseId,e))}function uF(t){if(t.schema.$async&&!t.schemaEnv.$async)throw new Error("async schema in sync schema")}function hx({gen:t,schemaEnv:e,schema:n,errSchemaPath:r,opts:s}){let i=n.$comment;if(s.$comment===!0)t.code((0,Q._)`${K.default.self}.logger.log(${i})`);else if(typeof s.$comment=="function"){let o=(0,Q.str)`${r}/$comment`,a=t.scopeValue("root",{ref:e.root});t.code((0,Q._)`${K.default.self}.opts.$comment(${i}, ${o}, ${a}.schema)`)}}function lF(t){let{gen:e,schemaEnv:n,validateName:r,ValidationError:s,opts:i}=t;n.$async?e.if((0,Q._)`${K.default.errors} === 0`,()=>e.return(K.default.data),()=>e.throw((0,Q._)`new ${s}(${K.default.vErrors})`)):(e.assign((0,Q._)`${r}.errors`,K.default.vErrors),i.unevaluated&&cF(t),e.return((0,Q._)`${K.default.errors} === 0`))}function cF({gen:t,evaluated:e,props:n,items:r}){n instanceof Q.Name&&t.assign((0,Q._)`${e}.props`,n),r instanceof Q.Name&&t.assign((0,Q._)`${e}.items`,r)}function ux(t,e,n,r){let{gen:s,schema:i,data:o,allErrors:a,opts:u,self:c}=t,{RULES:l}=c;if(i.$ref&&(u.ignoreKeywordsWithRef||!(0,Jt.schemaHasRulesButRef)(i,l))){s.block(()=>bx(t,"$ref",l.all.$ref.definition));return}u.jtd||pF(t,e),s.block(()=>{for(let f of l.rules)p(f);p(l.post)});function p(f){(0,Oc.shouldUseGroup)(i,f)&&(f.type?(s.if((0,no.checkDataType)(f.type,o,u.strictNumbers)),lx(t,f),e.length===1&&e[0]===f.type&&n&&(s.else(),(0,no.reportTypeError)(t)),s.endIf()):lx(t,f),a||s.if((0,Q._)`${K.default.errors} === ${r||0}`))}}function lx(t,e){let{gen:n,schema:r,opts:{useDefaults:s}}=t;s&&(0,K2.assignDefaults)(t,e.type),n.block(()=>{for(let i of e.rules)(0,Oc.shouldUseRule)(r,i)&&bx(t,i.keyword,i.definition,e.type)})}function pF(t,e){t.schemaEnv.meta||!t.opts.strictTypes||(fF(t,e),t.opts.allowUnionTypes||mF(t,e),dF(t,t.dataTypes))}function fF(t,e){if(e.length){if(!t.dataTypes.length){t.dataTypes=e;return}e.forEach(n=>{yx(t.dataTypes,n)||wc(t,`type "${n}" not allowed by context "${t.dataTypes.join(",")}"`)}),hF(t,e)}}function mF(t,e){e.length>1&&!(e.length===2&&e.includes("null"))&&wc(t,"use allowUnionTypes to allow union type keyword")}function dF(t,e){let n=t.self.RULES.all;for(let r in n){let s=n[r];if(typeof s=="object"&&(0,Oc.shouldUseRule)(t.schema,s)){let{type:i}=s.definition;i.length&&!i.some(o=>gF(e,o))&&wc(t,`missing type "${i.join(",")}" for keyword "${r}"`)}}}function gF(t,e){return t.includes(e)||e==="number"&&t.includes("integer")}function yx(t,e){return t.includes(e)||e==="integer"&&t.includes("number")}function hF(t,e){let n=[];for(let r of t.dataTypes)yx(e,r)?n.push(r):e.includes("integer")&&r==="number"&&n.push("integer");t.dataTypes=n}function wc(t,e){let n=t.schemaEnv.baseId+t.errSchemaPath;e+=` at "${n}" (strictTypes)`,(0,Jt.checkStrictMode)(t,e,t.opts.strictTypes)}var ro=class{constructor(e,n,r){if((0,Ps.validateKeywordUsage)(e,n,r),this.gen=e.gen,this.allErrors=e.allErrors,this.keyword=r,this.data=e.data,this.schema=e.schema[r],this.$data=n.$data&&e.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,Jt.schemaRefOrVal)(e,this.schema,r,this.$data),this.schemaType=n.schemaType,this.parentSchema=e.schema,this.params={},this.it=e,this.def=n,this.$data)this.schemaCode=e.gen.const("vSchema",Ex(this.$data,e));else if(this.schemaCode=this.schemaValue,!(0,Ps.validSchemaType)(this.schema,n.schemaType,n.allowUndefined))throw new Error(`${r} value must be ${JSON.stringify(n.schemaType)}`);("code"in n?n.trackErrors:n.errors!==!1)&&(this.errsCount=e.gen.const("_errs",K.default.errors))}result(e,n,r){this.failResult((0,Q.not)(e),n,r)}failResult(e,n,r){this.gen.if(e),r?r():this.error(),n?(this.gen.else(),n(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(e,n){this.failResult((0,Q.not)(e),void 0,n)}fail(e){if(e===void 0){this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(e),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(e){if(!this.$data)return this.fail(e);let{schemaCode:n}=this;this.fail((0,Q._)`${n} !== undefined && (${(0,Q.or)(this.invalid$data(),e)})`)}error(e,n,r){if(n){this.setParams(n),this._error(e,r),this.setParams({});return}this._error(e,r)}_error(e,n){(e?As.reportExtraError:As.reportError)(this,this.def.error,n)}$dataError(){(0,As.reportError)(this,this.def.$dataError||As.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,As.resetErrorsCount)(this.gen,this.errsCount)}ok(e){this.allErrors||this.gen.if(e)}setParams(e,n){n?Object.assign(this.params,e):this.params=e}block$data(e,n,r=Q.nil){this.gen.block(()=>{this.check$data(e,r),n()})}check$data(e=Q.nil,n=Q.nil){if(!this.$data)return;let{gen:r,schemaCode:s,schemaType:i,def:o}=this;r.if((0,Q.or)((0,Q._)`${s} === undefined`,n)),e!==Q.nil&&r.assign(e,!0),(i.length||o.validateSchema)&&(r.elseIf(this.invalid$data()),this.$dataError(),e!==Q.nil&&r.assign(e,!1)),r.else()}invalid$data(){let{gen:e,schemaCode:n,schemaType:r,def:s,it:i}=this;return(0,Q.or)(o(),a());function o(){if(r.length){if(!(n instanceof Q.Name))throw new Error("ajv implementation error");let u=Array.isArray(r)?r:[r];return(0,Q._)`${(0,no.checkDataTypes)(u,n,i.opts.strictNumbers,no.DataType.Wrong)}`}return Q.nil}function a(){if(s.validateSchema){let u=e.scopeValue("validate$data",{ref:s.validateSchema});return(0,Q._)`!${u}(${n})`}return Q.nil}}subschema(e,n){let r=(0,xc.getSubschema)(this.it,e);(0,xc.extendSubschemaData)(r,this.it,e),(0,xc.extendSubschemaMode)(r,e);let s={...this.it,...r,items:void 0,props:void 0};return rF(s,n),s}mergeEvaluated(e,n){let{it:r,gen:s}=this;r.opts.unevaluated&&(r.props!==!0&&e.props!==void 0&&(r.props=Jt.mergeEvaluated.props(s,e.props,r.props,n)),r.items!==!0&&e.items!==void 0&&(r.items=Jt.mergeEvaluated.items(s,e.items,r.items,n)))}mergeValidEvaluated(e,n){let{it:r,gen:s}=this;if(r.opts.unevaluated&&(r.props!==!0||r.items!==!0))return s.if(n,()=>this.mergeEvaluated(e,Q.Name)),!0}};En.KeywordCxt=ro;function bx(t,e,n,r){let s=new ro(t,n,e);"code"in n?n.code(s,r):s.$data&&n.validate?(0,Ps.funcKeywordCode)(s,n):"macro"in n?(0,Ps.macroKeywordCode)(s,n):(n.compile||n.validate)&&(0,Ps.funcKeywordCode)(s,n)}var yF=/^\/(?:[^~]|~0|~1)*$/,bF=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function Ex(t,{dataLevel:e,dataNames:n,dataPathArr:r}){let s,i;if(t==="")return K.default.rootData;if(t[0]==="/"){if(!yF.test(t))throw new Error(`Invalid JSON-pointer: ${t}`);s=t,i=K.default.rootData}else{let c=bF.exec(t);if(!c)throw new Error(`Invalid JSON-pointer: ${t}`);let l=+c[1];if(s=c[2],s==="#"){if(l>=e)throw new Error(u("property/index",l));return r[e-l]}if(l>e)throw new Error(u("data",l));if(i=n[e-l],!s)return i}let o=i,a=s.split("/");for(let c of a)c&&(i=(0,Q._)`${i}${(0,Q.getProperty)((0,Jt.unescapeJsonPointer)(c))}`,o=(0,Q._)`${o} && ${i}`);return o;function u(c,l){return`Cannot access ${c} ${l} levels up, current level is ${e}`}}En.getData=Ex});var so=y($c=>{"use strict";Object.defineProperty($c,"__esModule",{value:!0});var qc=class extends Error{constructor(e){super("validation failed"),this.errors=e,this.ajv=this.validation=!0}};$c.default=qc});var ks=y(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});var Rc=Rs(),Ac=class extends Error{constructor(e,n,r,s){super(s||`can't resolve reference ${r} from id ${n}`),this.missingRef=(0,Rc.resolveUrl)(e,n,r),this.missingSchema=(0,Rc.normalizeId)((0,Rc.getFullPath)(e,this.missingRef))}};Pc.default=Ac});var oo=y(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.resolveSchema=gt.getCompilingSchema=gt.resolveRef=gt.compileSchema=gt.SchemaEnv=void 0;var qt=ee(),EF=so(),Fn=Zt(),$t=Rs(),vx=oe(),vF=Ss(),Pr=class{constructor(e){var n;this.refs={},this.dynamicAnchors={};let r;typeof e.schema=="object"&&(r=e.schema),this.schema=e.schema,this.schemaId=e.schemaId,this.root=e.root||this,this.baseId=(n=e.baseId)!==null&&n!==void 0?n:(0,$t.normalizeId)(r?.[e.schemaId||"$id"]),this.schemaPath=e.schemaPath,this.localRefs=e.localRefs,this.meta=e.meta,this.$async=r?.$async,this.refs={}}};gt.SchemaEnv=Pr;function kc(t){let e=xx.call(this,t);if(e)return e;let n=(0,$t.getFullPath)(this.opts.uriResolver,t.root.baseId),{es5:r,lines:s}=this.opts.code,{ownProperties:i}=this.opts,o=new qt.CodeGen(this.scope,{es5:r,lines:s,ownProperties:i}),a;t.$async&&(a=o.scopeValue("Error",{ref:EF.default,code:(0,qt._)`require("ajv/dist/runtime/validation_error").default`}));let u=o.scopeName("validate");t.validateName=u;let c={gen:o,allErrors:this.opts.allErrors,data:Fn.default.data,parentData:Fn.default.parentData,parentDataProperty:Fn.default.parentDataProperty,dataNames:[Fn.default.data],dataPathArr:[qt.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:o.scopeValue("schema",this.opts.code.source===!0?{ref:t.schema,code:(0,qt.stringify)(t.schema)}:{ref:t.schema}),validateName:u,ValidationError:a,schema:t.schema,schemaEnv:t,rootId:n,baseId:t.baseId||n,schemaPath:qt.nil,errSchemaPath:t.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,qt._)`""`,opts:this.opts,self:this},l;try{this._compilations.add(t),(0,vF.validateFunctionCode)(c),o.optimize(this.opts.code.optimize);let p=o.toString();l=`${o.scopeRefs(Fn.default.scope)}return ${p}`,this.opts.code.process&&(l=this.opts.code.process(l,t));let m=new Function(`${Fn.default.self}`,`${Fn.default.scope}`,l)(this,this.scope.get());if(this.scope.value(u,{ref:m}),m.errors=null,m.schema=t.schema,m.schemaEnv=t,t.$async&&(m.$async=!0),this.opts.code.source===!0&&(m.source={validateName:u,validateCode:p,scopeValues:o._values}),this.opts.unevaluated){let{props:g,items:d}=c;m.evaluated={props:g instanceof qt.Name?void 0:g,items:d instanceof qt.Name?void 0:d,dynamicProps:g instanceof qt.Name,dynamicItems:d instanceof qt.Name},m.source&&(m.source.evaluated=(0,qt.stringify)(m.evaluated))}return t.validate=m,t}catch(p){throw delete t.validate,delete t.validateName,l&&this.logger.error("Error compiling schema, function code:",l),p}finally{this._compilations.delete(t)}}gt.compileSchema=kc;function xF(t,e,n){var r;n=(0,$t.resolveUrl)(this.opts.uriResolver,e,n);let s=t.refs[n];if(s)return s;let i=qF.call(this,t,n);if(i===void 0){let o=(r=t.localRefs)===null||r===void 0?void 0:r[n],{schemaId:a}=this.opts;o&&(i=new Pr({schema:o,schemaId:a,root:t,baseId:e}))}if(i!==void 0)return t.refs[n]=OF.call(this,i)}gt.resolveRef=xF;function OF(t){return(0,$t.inlineRef)(t.schema,this.opts.inlineRefs)?t.schema:t.validate?t:kc.call(this,t)}function xx(t){for(let e of this._compilations)if(wF(e,t))return e}gt.getCompilingSchema=xx;function wF(t,e){return t.schema===e.schema&&t.root===e.root&&t.baseId===e.baseId}function qF(t,e){let n;for(;typeof(n=this.refs[e])=="string";)e=n;return n||this.schemas[e]||io.call(this,t,e)}function io(t,e){let n=this.opts.uriResolver.parse(e),r=(0,$t._getFullPath)(this.opts.uriResolver,n),s=(0,$t.getFullPath)(this.opts.uriResolver,t.baseId,void 0);if(Object.keys(t.schema).length>0&&r===s)return Sc.call(this,n,t);let i=(0,$t.normalizeId)(r),o=this.refs[i]||this.schemas[i];if(typeof o=="string"){let a=io.call(this,t,o);return typeof a?.schema!="object"?void 0:Sc.call(this,n,a)}if(typeof o?.schema=="object"){if(o.validate||kc.call(this,o),i===(0,$t.normalizeId)(e)){let{schema:a}=o,{schemaId:u}=this.opts,c=a[u];return c&&(s=(0,$t.resolveUrl)(this.opts.uriResolver,s,c)),new Pr({schema:a,schemaId:u,root:t,baseId:s})}return Sc.call(this,n,o)}}gt.resolveSchema=io;var $F=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function Sc(t,{baseId:e,schema:n,root:r}){var s;if(((s=t.fragment)===null||s===void 0?void 0:s[0])!=="/")return;for(let a of t.fragment.slice(1).split("/")){if(typeof n=="boolean")return;let u=n[(0,vx.unescapeFragment)(a)];if(u===void 0)return;n=u;let c=typeof n=="object"&&n[this.opts.schemaId];!$F.has(a)&&c&&(e=(0,$t.resolveUrl)(this.opts.uriResolver,e,c))}let i;if(typeof n!="boolean"&&n.$ref&&!(0,vx.schemaHasRulesButRef)(n,this.RULES)){let a=(0,$t.resolveUrl)(this.opts.uriResolver,e,n.$ref);i=io.call(this,r,a)}let{schemaId:o}=this.opts;if(i=i||new Pr({schema:n,schemaId:o,root:r,baseId:e}),i.schema!==i.root.schema)return i}});var Ox=y((rV,RF)=>{RF.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}});var Dc=y((sV,kx)=>{"use strict";var AF=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),Tc=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),PF=RegExp.prototype.test.bind(/^\d*$/u),Mn=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),Nc=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),qx=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),Cc=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),SF=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),et=new Array(256);{let t="0123456789ABCDEF";for(let e=0;e<256;e++)et[e]="%"+t[e>>4]+t[e&15]}function ze(t){return t<2048?et[192|t>>6]+et[128|t&63]:t<65536?et[224|t>>12]+et[128|t>>6&63]+et[128|t&63]:et[240|t>>18]+et[128|t>>12&63]+et[128|t>>6&63]+et[128|t&63]}function kF(t){let e="",n=0,r=0;for(r=0;r<t.length;r++)if(n=t[r].charCodeAt(0),n!==48){if(!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102))return"";e+=t[r];break}for(r+=1;r<t.length;r++){if(n=t[r].charCodeAt(0),!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102))return"";e+=t[r]}return e}var _F=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),TF=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),NF=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),CF=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function IF(t){if(t.length===0)return!1;for(let e=0;e<t.length;e++)if(!NF(t[e])){if(t[e]==="%"&&e+2<t.length&&Mn(t.slice(e+1,e+3))){e+=2;continue}return!1}return!0}function wx(t){let e=-1,n=0,r=-1,s=0;for(let a=0;a<t.length;a++)t[a]==="0"?(r===-1&&(r=a),s++,s>n&&(n=s,e=r)):(r=-1,s=0);if(n<2)return t.join(":");let i=t.slice(0,e).join(":"),o=t.slice(e+n).join(":");return i+"::"+o}function DF(t){let e=t.indexOf("::");if(e!==-1&&t.indexOf("::",e+1)!==-1)return;let n=e===-1?t.split(":"):t.slice(0,e).split(":"),r=e===-1?[]:t.slice(e+2).split(":");e!==-1&&(n.length===1&&n[0]===""&&(n.length=0),r.length===1&&r[0]===""&&(r.length=0));let s=n.concat(r),i=0;for(let a=0;a<s.length;a++){let u=s[a];if(u==="")return;if(u.indexOf(".")!==-1){if(a!==s.length-1||e!==-1&&r.length===0||!Tc(u))return;i+=2;continue}if(!_F(u))return;s[a]=parseInt(u,16).toString(16),i++}if(e===-1)return i!==8?void 0:wx(s);if(i>=8)return;let o=s.slice(0,n.length);for(let a=i;a<8;a++)o.push("0");for(let a=n.length;a<s.length;a++)o.push(s[a]);return wx(o)}function _c(t){let e=t[0]==="["&&t[t.length-1]==="]";if((t[0]==="["||t[t.length-1]==="]")&&!e)return{host:t,isIPV6:!1,error:!0};let r=e?t.slice(1,-1):t;if(e&&TF(r))return r=r.toLowerCase(),{host:`[${r}]`,escapedHost:r,isIPV6:!1,isIPVFuture:!0};if(FF(r,":")<2)return{host:t,isIPV6:!1,error:e};let s="",i=r.indexOf("%");if(i!==-1){let a=r.slice(i,i+3).toLowerCase()==="%25"?3:1;if(s=r.slice(i+a),!IF(s))return{host:t,isIPV6:!1,error:!0};r=r.slice(0,i)}let o=DF(r);return o===void 0?{host:t,isIPV6:!1,error:!0}:{host:o+(s?"%"+s:""),escapedHost:o+(s?"%25"+s:""),isIPV6:!0}}function FF(t,e){let n=0;for(let r=0;r<t.length;r++)t[r]===e&&n++;return n}function $x(t){let e=t,n=[],r=-1,s=0;for(;s=e.length;){if(s===1){if(e===".")break;if(e==="/"){n.push("/");break}else{n.push(e);break}}else if(s===2){if(e[0]==="."){if(e[1]===".")break;if(e[1]==="/"){e=e.slice(2);continue}}else if(e[0]==="/"&&(e[1]==="."||e[1]==="/")){n.push("/");break}}else if(s===3&&e==="/.."){n.length!==0&&n.pop(),n.push("/");break}if(e[0]==="."){if(e[1]==="."){if(e[2]==="/"){e=e.slice(3);continue}}else if(e[1]==="/"){e=e.slice(2);continue}}else if(e[0]==="/"&&e[1]==="."){if(e[2]==="/"){e=e.slice(2);continue}else if(e[2]==="."&&e[3]==="/"){e=e.slice(3),n.length!==0&&n.pop();continue}}if((r=e.indexOf("/",1))===-1){n.push(e);break}else n.push(e.slice(0,r)),e=e.slice(r)}return n.join("")}function MF(t){if(t===""||t[0]==="/")return $x(t);let e=t.split("/"),n=e.length-1,r=[],s=!1;for(let i=0;i<=n;i++){let o=e[i];o==="."||o===".."?(o===".."&&(r.length!==0&&r[r.length-1]!==".."?r.pop():r.push("..")),s=i===n):r.push(o)}return s&&r[r.length-1]!==".."&&r.push(""),(r.length===0||r[0]===""||r[0].includes(":"))&&r.unshift("."),r.join("/")}var LF={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},jF=/[@/?#:]/g,zF=/[@/?#]/g;function Rx(t,e){let n=e?zF:jF;return n.lastIndex=0,t.replace(n,r=>LF[r])}function Ax(t,e=!1){if(t.indexOf("%")===-1)return t;let n="";for(let r=0;r<t.length;r++){if(t[r]==="%"&&r+2<t.length){let s=t.slice(r+1,r+3);if(Mn(s)){let i=s.toUpperCase(),o=String.fromCharCode(parseInt(i,16));e&&Nc(o)?n+=o:n+="%"+i,r+=2;continue}}n+=t[r]}return n}function QF(t){let e="";for(let n=0;n<t.length;n++){let r=t[n];if(r==="%"&&n+2<t.length){let s=t.slice(n+1,n+3);if(Mn(s)){let i=s.toUpperCase(),o=String.fromCharCode(parseInt(i,16));o!=="."&&Nc(o)?e+=o:e+="%"+i,n+=2;continue}}if(qx(r))e+=r;else{let s=t.charCodeAt(n);if(s<128)e+=Sx(s)?r:et[s];else if(s<55296||s>57343)e+=ze(s);else if(s<=56319&&n+1<t.length){let i=t.charCodeAt(n+1);i>=56320&&i<=57343?(e+=ze(65536+(s-55296<<10)+(i-56320)),n++):e+=ze(65533)}else e+=ze(65533)}}return e}function VF(t,e=!1){let n="",r=e&&t[0]!=="/";for(let s=0;s<t.length;s++){let i=t[s];if(i==="%"&&s+2<t.length){let o=t.slice(s+1,s+3);if(Mn(o)){n+="%"+o.toUpperCase(),s+=2;continue}}if(i==="/"&&(r=!1),qx(i)&&(i!==":"||!r))n+=i;else{let o=t.charCodeAt(s);if(o<128)n+=et[o];else if(o<55296||o>57343)n+=ze(o);else if(o<=56319&&s+1<t.length){let a=t.charCodeAt(s+1);a>=56320&&a<=57343?(n+=ze(65536+(o-55296<<10)+(a-56320)),s++):n+=ze(65533)}else n+=ze(65533)}}return n}function Ic(t,e){let n="";for(let r=0;r<t.length;r++){let s=t[r];if(s==="%"&&r+2<t.length){let i=t.slice(r+1,r+3);if(Mn(i)){n+="%"+i.toUpperCase(),r+=2;continue}}if(e(s))n+=s;else{let i=t.charCodeAt(r);if(i<128)n+=et[i];else if(i<55296||i>57343)n+=ze(i);else if(i<=56319&&r+1<t.length){let o=t.charCodeAt(r+1);o>=56320&&o<=57343?(n+=ze(65536+(i-55296<<10)+(o-56320)),r++):n+=ze(65533)}else n+=ze(65533)}}return n}function Px(t){return Ic(t,SF)}function BF(t){return Ic(t,Cc)}function UF(t){return Ic(t,Cc)}function Sx(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===42||t===43||t===45||t===46||t===47||t===64||t===95}function XF(t){let e="";for(let n=0;n<t.length;n++){let r=t[n];if(r==="%"&&n+2<t.length){let s=t.slice(n+1,n+3);if(Mn(s)){let i=s.toUpperCase(),o=String.fromCharCode(parseInt(i,16));Nc(o)?e+=o:e+="%"+i,n+=2;continue}}if(Cc(r))e+=r;else{let s=t.charCodeAt(n);if(s<128)e+=Sx(s)?r:et[s];else if(s<55296||s>57343)e+=ze(s);else if(s<=56319&&n+1<t.length){let i=t.charCodeAt(n+1);i>=56320&&i<=57343?(e+=ze(65536+(s-55296<<10)+(i-56320)),n++):e+=ze(65533)}else e+=ze(65533)}}return e}function GF(t){let e="";for(let n=0;n<t.length;n++){if(t[n]==="%"&&n+2<t.length){let r=t.slice(n+1,n+3);if(Mn(r)){e+="%"+r.toUpperCase(),n+=2;continue}}e+=escape(t[n])}return e}function YF(t){let e=[];if(t.userinfo!==void 0&&(e.push(Px(t.userinfo)),e.push("@")),t.host!==void 0){let n=t.host;if(!Tc(n)){let r=_c(n);r.isIPV6!==!0&&r.isIPVFuture!==!0&&(n=Ax(n,!0),r=_c(n)),r.isIPV6===!0||r.isIPVFuture===!0?n=`[${r.escapedHost}]`:n=Rx(n,!1)}e.push(n)}if(typeof t.port=="number"||typeof t.port=="string"){let n=String(t.port);if(!PF(n))throw new TypeError("URI port is malformed.");e.push(":"),e.push(n)}return e.length?e.join(""):void 0}kx.exports={nonSimpleDomain:CF,recomposeAuthority:YF,reescapeHostDelimiters:Rx,normalizePercentEncoding:Ax,normalizePathEncoding:QF,serializePathEncoding:VF,normalizeQueryFragmentEncoding:XF,encodeUserinfo:Px,encodeQuery:BF,encodeFragment:UF,escapePreservingEscapes:GF,removeDotSegments:$x,removeDotSegmentsRelative:MF,isIPv4:Tc,isUUID:AF,normalizeIPv6:_c,stringArrayToHexStripped:kF}});var Ix=y((iV,Cx)=>{"use strict";var{isUUID:WF}=Dc(),KF=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,HF=["http","https","ws","wss","urn","urn:uuid"];function ZF(t){return HF.indexOf(t)!==-1}function Fc(t){return t.secure===!0?!0:t.secure===!1?!1:t.scheme?t.scheme.length===3&&(t.scheme[0]==="w"||t.scheme[0]==="W")&&(t.scheme[1]==="s"||t.scheme[1]==="S")&&(t.scheme[2]==="s"||t.scheme[2]==="S"):!1}function _x(t){return t.host||(t.error=t.error||"HTTP URIs must have a host."),t}function Tx(t){let e=String(t.scheme).toLowerCase()==="https";return(t.port===(e?443:80)||t.port==="")&&(t.port=void 0),t.path||(t.path="/"),t}function JF(t){return t.secure=Fc(t),t.resourceName=(t.path||"/")+(t.query?"?"+t.query:""),t.path=void 0,t.query=void 0,t}function eM(t){if((t.port===(Fc(t)?443:80)||t.port==="")&&(t.port=void 0),typeof t.secure=="boolean"&&(t.scheme=t.secure?"wss":"ws",t.secure=void 0),t.resourceName){let e=t.resourceName.indexOf("?"),n=e===-1?t.resourceName:t.resourceName.slice(0,e);t.path=n&&n!=="/"?n:void 0,t.query=e===-1?void 0:t.resourceName.slice(e+1),t.resourceName=void 0}return t.fragment=void 0,t}function tM(t,e){if(!t.path)return t.error="URN can not be parsed",t;let n=t.path.match(KF);if(n&&n[0]===t.path){let r=e.scheme||t.scheme||"urn";t.nid=n[1].toLowerCase(),t.nss=n[2];let s=`${r}:${e.nid||t.nid}`,i=Mc(s);t.path=void 0,i&&(t=i.parse(t,e))}else t.error=t.error||"URN can not be parsed.";return t}function nM(t,e){if(t.nid===void 0)throw new Error("URN without nid cannot be serialized");let n=e.scheme||t.scheme||"urn",r=t.nid.toLowerCase(),s=`${n}:${e.nid||r}`,i=Mc(s);i&&(t=i.serialize(t,e));let o=t,a=t.nss;return o.path=`${r||e.nid}:${a}`,e.skipEscape=!0,o}function rM(t,e){let n=t;return n.uuid=n.nss,n.nss=void 0,!e.tolerant&&(!n.uuid||!WF(n.uuid))&&(n.error=n.error||"UUID is not valid."),n}function sM(t){let e=t;return e.nss=(t.uuid||"").toLowerCase(),e}var Nx={scheme:"http",domainHost:!0,parse:_x,serialize:Tx},iM={scheme:"https",domainHost:Nx.domainHost,parse:_x,serialize:Tx},ao={scheme:"ws",domainHost:!0,parse:JF,serialize:eM},oM={scheme:"wss",domainHost:ao.domainHost,parse:ao.parse,serialize:ao.serialize},aM={scheme:"urn",parse:tM,serialize:nM,skipNormalize:!0},uM={scheme:"urn:uuid",parse:rM,serialize:sM,skipNormalize:!0},uo={http:Nx,https:iM,ws:ao,wss:oM,urn:aM,"urn:uuid":uM};Object.setPrototypeOf(uo,null);function Mc(t){return t&&(uo[t]||uo[t.toLowerCase()])||void 0}Cx.exports={wsIsSecure:Fc,SCHEMES:uo,isValidSchemeName:ZF,getSchemeHandler:Mc}});var Kx=y((oV,mo)=>{"use strict";var{normalizeIPv6:jx,removeDotSegments:Ts,removeDotSegmentsRelative:zx,recomposeAuthority:lM,normalizePercentEncoding:Lc,normalizePathEncoding:cM,serializePathEncoding:Dx,normalizeQueryFragmentEncoding:Fx,encodeQuery:pM,encodeFragment:fM,reescapeHostDelimiters:mM,isIPv4:Qx,nonSimpleDomain:dM}=Dc(),{SCHEMES:Vx,getSchemeHandler:jc}=Ix(),Bx=/^[A-Za-z][A-Za-z0-9+.-]*$/u,Ux="URI scheme is malformed.",lo="URI host is malformed.",gM=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function Mx(t){let e=String(t);if(!Bx.test(e))throw new TypeError(Ux);return e}function hM(t,e){return typeof t=="string"?t=$M(t,e):typeof t=="object"&&(t=po(Ln(t,e),e)),t}function yM(t,e,n){let r=n?Object.assign({scheme:"null"},n):{scheme:"null"},{parsed:s,malformedAuthorityOrPort:i,malformedPercentEncoding:o,malformedSchemeSpecific:a,malformedHost:u,malformedScheme:c}=co(t,r),{parsed:l,malformedAuthorityOrPort:p,malformedPercentEncoding:f,malformedSchemeSpecific:m,malformedHost:g,malformedScheme:d}=co(e,r);if(i||p||o||f||a||m||u||g||c||d)throw new Error(s.error||l.error||"URI is malformed.");let h=Xx(s,l,r,!0),b=jc(n&&n.scheme||h.scheme),w=h.host,q=w!==void 0&&w!==""&&(Qx(w)||jx(w).isIPV6);if(Yx(h,n||{},b,q))throw new Error(lo);Gx(h,n||{},b,q);let C=w&&w.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","u").test(w);if(h.error&&!C)throw new Error(h.error);return r.skipEscape=!0,Ln(h,r)}function Xx(t,e,n,r){let s={};if(r||(t=po(Ln(t,n),n),e=po(Ln(e,n),n)),n=n||{},!n.tolerant&&e.scheme)s.scheme=e.scheme,s.userinfo=e.userinfo,s.host=e.host,s.port=e.port,s.path=Ts(e.path||""),s.query=e.query;else{if(e.userinfo!==void 0||e.host!==void 0||e.port!==void 0)s.userinfo=e.userinfo,s.host=e.host,s.port=e.port,s.path=Ts(e.path||""),s.query=e.query;else{if(!e.path)s.path=t.path,e.query!==void 0?s.query=e.query:s.query=t.query;else{if(e.path[0]==="/")s.path=Ts(e.path);else{let i=t.userinfo!==void 0||t.host!==void 0||t.port!==void 0;i&&!t.path?s.path="/"+e.path:t.path?s.path=t.path.slice(0,t.path.lastIndexOf("/")+1)+e.path:s.path=e.path,s.path=t.scheme===void 0&&!i&&s.path[0]!=="/"?zx(s.path):Ts(s.path)}s.query=e.query}s.userinfo=t.userinfo,s.host=t.host,s.port=t.port}s.scheme=t.scheme}return s.fragment=e.fragment,s}function bM(t,e,n){let r=Lx(t,n),s=Lx(e,n);return r!==void 0&&s!==void 0&&r===s}function Ln(t,e){let n={host:t.host,scheme:t.scheme,userinfo:t.userinfo,port:t.port,path:t.path,query:t.query,nid:t.nid,nss:t.nss,uuid:t.uuid,fragment:t.fragment,reference:t.reference,resourceName:t.resourceName,secure:t.secure,error:""},r=Object.assign({},e),s=[];n.scheme&&(n.scheme=Mx(n.scheme));let i=jc(r.scheme||n.scheme);i&&i.serialize&&i.serialize(n,r);let o=n.userinfo!==void 0||n.host!==void 0||n.port!==void 0,a=(n.scheme===void 0||r.reference==="suffix")&&!o,u=!r.skipEscape&&a;n.path!==void 0&&(r.skipEscape?n.path=Lc(n.path):n.path=Dx(n.path,u)),r.reference!=="suffix"&&n.scheme&&(n.scheme=Mx(n.scheme),s.push(n.scheme,":"));let c=lM(n);if(c!==void 0&&(r.reference!=="suffix"&&s.push("//"),s.push(c),n.path&&n.path[0]!=="/"&&s.push("/")),n.path!==void 0){let l=n.path;!r.absolutePath&&(!i||!i.absolutePath)&&(l=a&&l[0]!=="/"?zx(l):Ts(l)),a&&(l=Dx(l,!0)),c===void 0&&l[0]==="/"&&l[1]==="/"&&(l="/%2F"+l.slice(2)),s.push(l)}return n.query!==void 0&&s.push("?",pM(n.query)),n.fragment!==void 0&&s.push("#",fM(n.fragment)),s.join("")}var EM=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,vM=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,xM=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function OM(t,e){if(e[2]!==void 0&&t.path&&t.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof t.port=="number"&&(t.port<0||t.port>65535))return"URI port is malformed."}function _s(t){if(t===void 0)return!1;let e=t.indexOf("%");for(;e!==-1;){if(e+2>=t.length||!/^[\da-f]{2}$/iu.test(t.slice(e+1,e+3)))return!0;e=t.indexOf("%",e+3)}return!1}function fo(t){return t[0]==="["&&t[t.length-1]==="]"}function wM(t){let e=t[4];return _s(t[3])||e!==void 0&&!fo(e)&&_s(e)||_s(t[6])||_s(t[7])||_s(t[8])}function Gx(t,e,n,r){if(Yx(t,e,n,r))return t.error=t.error||lo,!0;if(!e.unicodeSupport&&(!n||!n.unicodeSupport)&&t.host&&!fo(t.host)&&(e.domainHost||n&&n.domainHost)&&r===!1&&dM(t.host)){let s;try{s=new URL("http://"+t.host)}catch(i){return t.error=t.error||"Host's domain name can not be converted to ASCII: "+i,!0}if(!qM(s))return t.error=t.error||lo,!0;t.host=s.hostname}return!1}function Yx(t,e,n,r){return!!(t.host&&r===!1&&!fo(t.host)&&(e.domainHost||n&&n.domainHost)&&gM.test(t.host))}function qM(t){return t.username===""&&t.password===""&&t.port===""&&t.pathname==="/"&&t.search===""&&t.hash===""&&t.hostname!==""}function co(t,e){let n=Object.assign({},e),r={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0},s=!1,i=!1,o=!1,a=!1,u=!1,c=!1,l=!1;n.reference==="suffix"&&(n.scheme?t=n.scheme+":"+t:t="//"+t);let p=t.match(vM);p!==null&&p[1].indexOf("\\")!==-1&&(r.error="URI authority must not contain a literal backslash.",s=!0);let f=t.match(xM);if(f!==null){let g=f[1],d=g.replace(/[\t\n\r]/g,"");d.length>=2&&(d.slice(0,2)!=="//"?(r.error=r.error||"URI authority must not contain a literal backslash.",s=!0):g.length!==d.length&&(r.error=r.error||"URI authority introducer must not contain whitespace.",s=!0))}let m=t.match(EM);if(m){r.scheme=m[1],r.userinfo=m[3],r.host=m[4],r.port=parseInt(m[5],10),r.path=m[6]||"",r.query=m[7],r.fragment=m[8],r.scheme!==void 0&&(Bx.test(r.scheme)?r.scheme=r.scheme.toLowerCase():(r.error=r.error||Ux,c=!0)),i=wM(m),i&&(r.error=r.error||"URI contains malformed percent-encoding."),isNaN(r.port)&&(r.port=m[5]);let g=OM(r,m);if(g!==void 0&&(r.error=r.error||g,s=!0),r.host)if(Qx(r.host)===!1){let b=fo(r.host),w=r.host.indexOf("[")!==-1||r.host.indexOf("]")!==-1,q=jx(r.host);l=q.isIPV6||q.isIPVFuture===!0,u=w&&(!b||q.error===!0),r.host=l?q.host:q.host.toLowerCase(),u&&(r.error=r.error||lo,s=!0)}else l=!0;r.scheme===void 0&&r.userinfo===void 0&&r.host===void 0&&r.port===void 0&&r.query===void 0&&!r.path?r.reference="same-document":r.scheme===void 0?r.reference="relative":r.fragment===void 0?r.reference="absolute":r.reference="uri",n.reference&&n.reference!=="suffix"&&n.reference!==r.reference&&(r.error=r.error||"URI is not a "+n.reference+" reference.");let d=jc(n.scheme||r.scheme);if(u||(a=Gx(r,n,d,l)),t.indexOf("%")!==-1&&r.host!==void 0&&!u){let h=l?r.host:Lc(r.host,!0);l||(h=Lc(h.toLowerCase())),r.host=l||n.scheme!=="null"?mM(h,l):h}(!d||d&&!d.skipNormalize)&&(r.path&&(r.path=cM(r.path)),r.query&&(r.query=Fx(r.query)),r.fragment&&(r.fragment=Fx(r.fragment))),d&&d.parse&&(d.parse(r,n),d===Vx.urn&&r.nid===void 0&&(o=!0))}else r.error=r.error||"URI can not be parsed.";return{parsed:r,malformedAuthorityOrPort:s,malformedPercentEncoding:i,malformedSchemeSpecific:o,malformedHost:a,malformedScheme:c}}function po(t,e){return co(t,e).parsed}function $M(t,e){return Wx(t,e).normalized}function Wx(t,e){let{parsed:n,malformedAuthorityOrPort:r,malformedPercentEncoding:s,malformedSchemeSpecific:i,malformedHost:o,malformedScheme:a}=co(t,e);return{normalized:r||s||i||o||a?t:Ln(n,e),malformedAuthorityOrPort:r,malformedPercentEncoding:s,malformedSchemeSpecific:i,malformedHost:o,malformedScheme:a}}function Lx(t,e){if(typeof t!="string"&&typeof t!="object")return;let n;try{n=typeof t=="string"?t:Ln(t,e)}catch{return}let{normalized:r,malformedAuthorityOrPort:s,malformedPercentEncoding:i,malformedSchemeSpecific:o,malformedHost:a,malformedScheme:u}=Wx(n,e);return s||i||o||a||u?void 0:r}var zc={SCHEMES:Vx,normalize:hM,resolve:yM,resolveComponent:Xx,equal:bM,serialize:Ln,parse:po};mo.exports=zc;mo.exports.default=zc;mo.exports.fastUri=zc});var Zx=y(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});var Hx=Kx();Hx.code='require("ajv/dist/runtime/uri").default';Qc.default=Hx});var oO=y(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.CodeGen=Ne.Name=Ne.nil=Ne.stringify=Ne.str=Ne._=Ne.KeywordCxt=void 0;var RM=Ss();Object.defineProperty(Ne,"KeywordCxt",{enumerable:!0,get:function(){return RM.KeywordCxt}});var Sr=ee();Object.defineProperty(Ne,"_",{enumerable:!0,get:function(){return Sr._}});Object.defineProperty(Ne,"str",{enumerable:!0,get:function(){return Sr.str}});Object.defineProperty(Ne,"stringify",{enumerable:!0,get:function(){return Sr.stringify}});Object.defineProperty(Ne,"nil",{enumerable:!0,get:function(){return Sr.nil}});Object.defineProperty(Ne,"Name",{enumerable:!0,get:function(){return Sr.Name}});Object.defineProperty(Ne,"CodeGen",{enumerable:!0,get:function(){return Sr.CodeGen}});var AM=so(),rO=ks(),PM=pc(),Ns=oo(),SM=ee(),Cs=Rs(),go=$s(),Bc=oe(),Jx=Ox(),kM=Zx(),sO=(t,e)=>new RegExp(t,e);sO.code="new RegExp";var _M=["removeAdditional","useDefaults","coerceTypes"],TM=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),NM={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."},CM={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'},eO=200;function IM(t){var e,n,r,s,i,o,a,u,c,l,p,f,m,g,d,h,b,w,q,C,E,P,x,$,U;let W=t.strict,v=(e=t.code)===null||e===void 0?void 0:e.optimize,S=v===!0||v===void 0?1:v||0,Y=(r=(n=t.code)===null||n===void 0?void 0:n.regExp)!==null&&r!==void 0?r:sO,O=(s=t.uriResolver)!==null&&s!==void 0?s:kM.default;return{strictSchema:(o=(i=t.strictSchema)!==null&&i!==void 0?i:W)!==null&&o!==void 0?o:!0,strictNumbers:(u=(a=t.strictNumbers)!==null&&a!==void 0?a:W)!==null&&u!==void 0?u:!0,strictTypes:(l=(c=t.strictTypes)!==null&&c!==void 0?c:W)!==null&&l!==void 0?l:"log",strictTuples:(f=(p=t.strictTuples)!==null&&p!==void 0?p:W)!==null&&f!==void 0?f:"log",strictRequired:(g=(m=t.strictRequired)!==null&&m!==void 0?m:W)!==null&&g!==void 0?g:!1,code:t.code?{...t.code,optimize:S,regExp:Y}:{optimize:S,regExp:Y},loopRequired:(d=t.loopRequired)!==null&&d!==void 0?d:eO,loopEnum:(h=t.loopEnum)!==null&&h!==void 0?h:eO,meta:(b=t.meta)!==null&&b!==void 0?b:!0,messages:(w=t.messages)!==null&&w!==void 0?w:!0,inlineRefs:(q=t.inlineRefs)!==null&&q!==void 0?q:!0,schemaId:(C=t.schemaId)!==null&&C!==void 0?C:"$id",addUsedSchema:(E=t.addUsedSchema)!==null&&E!==void 0?E:!0,validateSchema:(P=t.validateSchema)!==null&&P!==void 0?P:!0,validateFormats:(x=t.validateFormats)!==null&&x!==void 0?x:!0,unicodeRegExp:($=t.unicodeRegExp)!==null&&$!==void 0?$:!0,int32range:(U=t.int32range)!==null&&U!==void 0?U:!0,uriResolver:O}}var Is=class{constructor(e={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,e=this.opts={...e,...IM(e)};let{es5:n,lines:r}=this.opts.code;this.scope=new SM.ValueScope({scope:{},prefixes:TM,es5:n,lines:r}),this.logger=zM(e.logger);let s=e.validateFormats;e.validateFormats=!1,this.RULES=(0,PM.getRules)(),tO.call(this,NM,e,"NOT SUPPORTED"),tO.call(this,CM,e,"DEPRECATED","warn"),this._metaOpts=LM.call(this),e.formats&&FM.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),e.keywords&&MM.call(this,e.keywords),typeof e.meta=="object"&&this.addMetaSchema(e.meta),DM.call(this),e.validateFormats=s}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data:e,meta:n,schemaId:r}=this.opts,s=Jx;r==="id"&&(s={...Jx},s.id=s.$id,delete s.$id),n&&e&&this.addMetaSchema(s,s[r],!1)}defaultMeta(){let{meta:e,schemaId:n}=this.opts;return this.opts.defaultMeta=typeof e=="object"?e[n]||e:void 0}validate(e,n){let r;if(typeof e=="string"){if(r=this.getSchema(e),!r)throw new Error(`no schema with key or ref "${e}"`)}else r=this.compile(e);let s=r(n);return"$async"in r||(this.errors=r.errors),s}compile(e,n){let r=this._addSchema(e,n);return r.validate||this._compileSchemaEnv(r)}compileAsync(e,n){if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema:r}=this.opts;return s.call(this,e,n);async function s(l,p){await i.call(this,l.$schema);let f=this._addSchema(l,p);return f.validate||o.call(this,f)}async function i(l){l&&!this.getSchema(l)&&await s.call(this,{$ref:l},!0)}async function o(l){try{return this._compileSchemaEnv(l)}catch(p){if(!(p instanceof rO.default))throw p;return a.call(this,p),await u.call(this,p.missingSchema),o.call(this,l)}}function a({missingSchema:l,missingRef:p}){if(this.refs[l])throw new Error(`AnySchema ${l} is loaded but ${p} cannot be resolved`)}async function u(l){let p=await c.call(this,l);this.refs[l]||await i.call(this,p.$schema),this.refs[l]||this.addSchema(p,l,n)}async function c(l){let p=this._loading[l];if(p)return p;try{return await(this._loading[l]=r(l))}finally{delete this._loading[l]}}}addSchema(e,n,r,s=this.opts.validateSchema){if(Array.isArray(e)){for(let o of e)this.addSchema(o,void 0,r,s);return this}let i;if(typeof e=="object"){let{schemaId:o}=this.opts;if(i=e[o],i!==void 0&&typeof i!="string")throw new Error(`schema ${o} must be string`)}return n=(0,Cs.normalizeId)(n||i),this._checkUnique(n),this.schemas[n]=this._addSchema(e,r,n,s,!0),this}addMetaSchema(e,n,r=this.opts.validateSchema){return this.addSchema(e,n,!0,r),this}validateSchema(e,n){if(typeof e=="boolean")return!0;let r;if(r=e.$schema,r!==void 0&&typeof r!="string")throw new Error("$schema must be a string");if(r=r||this.opts.defaultMeta||this.defaultMeta(),!r)return this.logger.warn("meta-schema not available"),this.errors=null,!0;let s=this.validate(r,e);if(!s&&n){let i="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(i);else throw new Error(i)}return s}getSchema(e){let n;for(;typeof(n=nO.call(this,e))=="string";)e=n;if(n===void 0){let{schemaId:r}=this.opts,s=new Ns.SchemaEnv({schema:{},schemaId:r});if(n=Ns.resolveSchema.call(this,s,e),!n)return;this.refs[e]=n}return n.validate||this._compileSchemaEnv(n)}removeSchema(e){if(e instanceof RegExp)return this._removeAllSchemas(this.schemas,e),this._removeAllSchemas(this.refs,e),this;switch(typeof e){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{let n=nO.call(this,e);return typeof n=="object"&&this._cache.delete(n.schema),delete this.schemas[e],delete this.refs[e],this}case"object":{let n=e;this._cache.delete(n);let r=e[this.opts.schemaId];return r&&(r=(0,Cs.normalizeId)(r),delete this.schemas[r],delete this.refs[r]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(let n of e)this.addKeyword(n);return this}addKeyword(e,n){let r;if(typeof e=="string")r=e,typeof n=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),n.keyword=r);else if(typeof e=="object"&&n===void 0){if(n=e,r=n.keyword,Array.isArray(r)&&!r.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords parameters");if(VM.call(this,r,n),!n)return(0,Bc.eachItem)(r,i=>Vc.call(this,i)),this;UM.call(this,n);let s={...n,type:(0,go.getJSONTypes)(n.type),schemaType:(0,go.getJSONTypes)(n.schemaType)};return(0,Bc.eachItem)(r,s.type.length===0?i=>Vc.call(this,i,s):i=>s.type.forEach(o=>Vc.call(this,i,s,o))),this}getKeyword(e){let n=this.RULES.all[e];return typeof n=="object"?n.definition:!!n}removeKeyword(e){let{RULES:n}=this;delete n.keywords[e],delete n.all[e];for(let r of n.rules){let s=r.rules.findIndex(i=>i.keyword===e);s>=0&&r.rules.splice(s,1)}return this}addFormat(e,n){return typeof n=="string"&&(n=new RegExp(n)),this.formats[e]=n,this}errorsText(e=this.errors,{separator:n=", ",dataVar:r="data"}={}){return!e||e.length===0?"No errors":e.map(s=>`${r}${s.instancePath} ${s.message}`).reduce((s,i)=>s+n+i)}$dataMetaSchema(e,n){let r=this.RULES.all;e=JSON.parse(JSON.stringify(e));for(let s of n){let i=s.split("/").slice(1),o=e;for(let a of i)o=o[a];for(let a in r){let u=r[a];if(typeof u!="object")continue;let{$data:c}=u.definition,l=o[a];c&&l&&(o[a]=iO(l))}}return e}_removeAllSchemas(e,n){for(let r in e){let s=e[r];(!n||n.test(r))&&(typeof s=="string"?delete e[r]:s&&!s.meta&&(this._cache.delete(s.schema),delete e[r]))}}_addSchema(e,n,r,s=this.opts.validateSchema,i=this.opts.addUsedSchema){let o,{schemaId:a}=this.opts;if(typeof e=="object")o=e[a];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof e!="boolean")throw new Error("schema must be object or boolean")}let u=this._cache.get(e);if(u!==void 0)return u;r=(0,Cs.normalizeId)(o||r);let c=Cs.getSchemaRefs.call(this,e,r);return u=new Ns.SchemaEnv({schema:e,schemaId:a,meta:n,baseId:r,localRefs:c}),this._cache.set(u.schema,u),i&&!r.startsWith("#")&&(r&&this._checkUnique(r),this.refs[r]=u),s&&this.validateSchema(e,!0),u}_checkUnique(e){if(this.schemas[e]||this.refs[e])throw new Error(`schema with key or id "${e}" already exists`)}_compileSchemaEnv(e){if(e.meta?this._compileMetaSchema(e):Ns.compileSchema.call(this,e),!e.validate)throw new Error("ajv implementation error");return e.validate}_compileMetaSchema(e){let n=this.opts;this.opts=this._metaOpts;try{Ns.compileSchema.call(this,e)}finally{this.opts=n}}};Is.ValidationError=AM.default;Is.MissingRefError=rO.default;Ne.default=Is;function tO(t,e,n,r="error"){for(let s in t){let i=s;i in e&&this.logger[r](`${n}: option ${s}. ${t[i]}`)}}function nO(t){return t=(0,Cs.normalizeId)(t),this.schemas[t]||this.refs[t]}function DM(){let t=this.opts.schemas;if(t)if(Array.isArray(t))this.addSchema(t);else for(let e in t)this.addSchema(t[e],e)}function FM(){for(let t in this.opts.formats){let e=this.opts.formats[t];e&&this.addFormat(t,e)}}function MM(t){if(Array.isArray(t)){this.addVocabulary(t);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let e in t){let n=t[e];n.keyword||(n.keyword=e),this.addKeyword(n)}}function LM(){let t={...this.opts};for(let e of _M)delete t[e];return t}var jM={log(){},warn(){},error(){}};function zM(t){if(t===!1)return jM;if(t===void 0)return console;if(t.log&&t.warn&&t.error)return t;throw new Error("logger must implement log, warn and error methods")}var QM=/^[a-z_$][a-z0-9_$:-]*$/i;function VM(t,e){let{RULES:n}=this;if((0,Bc.eachItem)(t,r=>{if(n.keywords[r])throw new Error(`Keyword ${r} is already defined`);if(!QM.test(r))throw new Error(`Keyword ${r} has invalid name`)}),!!e&&e.$data&&!("code"in e||"validate"in e))throw new Error('$data keyword must have "code" or "validate" function')}function Vc(t,e,n){var r;let s=e?.post;if(n&&s)throw new Error('keyword with "post" flag cannot have "type"');let{RULES:i}=this,o=s?i.post:i.rules.find(({type:u})=>u===n);if(o||(o={type:n,rules:[]},i.rules.push(o)),i.keywords[t]=!0,!e)return;let a={keyword:t,definition:{...e,type:(0,go.getJSONTypes)(e.type),schemaType:(0,go.getJSONTypes)(e.schemaType)}};e.before?BM.call(this,o,a,e.before):o.rules.push(a),i.all[t]=a,(r=e.implements)===null||r===void 0||r.forEach(u=>this.addKeyword(u))}function BM(t,e,n){let r=t.rules.findIndex(s=>s.keyword===n);r>=0?t.rules.splice(r,0,e):(t.rules.push(e),this.logger.warn(`rule ${n} is not defined`))}function UM(t){let{metaSchema:e}=t;e!==void 0&&(t.$data&&this.opts.$data&&(e=iO(e)),t.validateSchema=this.compile(e,!0))}var XM={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function iO(t){return{anyOf:[t,XM]}}});var aO=y(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});var GM={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};Uc.default=GM});var pO=y(jn=>{"use strict";Object.defineProperty(jn,"__esModule",{value:!0});jn.callRef=jn.getValidate=void 0;var YM=ks(),uO=dt(),tt=ee(),kr=Zt(),lO=oo(),ho=oe(),WM={keyword:"$ref",schemaType:"string",code(t){let{gen:e,schema:n,it:r}=t,{baseId:s,schemaEnv:i,validateName:o,opts:a,self:u}=r,{root:c}=i;if((n==="#"||n==="#/")&&s===c.baseId)return p();let l=lO.resolveRef.call(u,c,s,n);if(l===void 0)throw new YM.default(r.opts.uriResolver,s,n);if(l instanceof lO.SchemaEnv)return f(l);return m(l);function p(){if(i===c)return yo(t,o,i,i.$async);let g=e.scopeValue("root",{ref:c});return yo(t,(0,tt._)`${g}.validate`,c,c.$async)}function f(g){let d=cO(t,g);yo(t,d,g,g.$async)}function m(g){let d=e.scopeValue("schema",a.code.source===!0?{ref:g,code:(0,tt.stringify)(g)}:{ref:g}),h=e.name("valid"),b=t.subschema({schema:g,dataTypes:[],schemaPath:tt.nil,topSchemaRef:d,errSchemaPath:n},h);t.mergeEvaluated(b),t.ok(h)}}};function cO(t,e){let{gen:n}=t;return e.validate?n.scopeValue("validate",{ref:e.validate}):(0,tt._)`${n.scopeValue("wrapper",{ref:e})}.validate`}jn.getValidate=cO;function yo(t,e,n,r){let{gen:s,it:i}=t,{allErrors:o,schemaEnv:a,opts:u}=i,c=u.passContext?kr.default.this:tt.nil;r?l():p();function l(){if(!a.$async)throw new Error("async schema referenced by sync schema");let g=s.let("valid");s.try(()=>{s.code((0,tt._)`await ${(0,uO.callValidateCode)(t,e,c)}`),m(e),o||s.assign(g,!0)},d=>{s.if((0,tt._)`!(${d} instanceof ${i.ValidationError})`,()=>s.throw(d)),f(d),o||s.assign(g,!1)}),t.ok(g)}function p(){t.result((0,uO.callValidateCode)(t,e,c),()=>m(e),()=>f(e))}function f(g){let d=(0,tt._)`${g}.errors`;s.assign(kr.default.vErrors,(0,tt._)`${kr.default.vErrors} === null ? ${d} : ${kr.default.vErrors}.concat(${d})`),s.assign(kr.default.errors,(0,tt._)`${kr.default.vErrors}.length`)}function m(g){var d;if(!i.opts.unevaluated)return;let h=(d=n?.validate)===null||d===void 0?void 0:d.evaluated;if(i.props!==!0)if(h&&!h.dynamicProps)h.props!==void 0&&(i.props=ho.mergeEvaluated.props(s,h.props,i.props));else{let b=s.var("props",(0,tt._)`${g}.evaluated.props`);i.props=ho.mergeEvaluated.props(s,b,i.props,tt.Name)}if(i.items!==!0)if(h&&!h.dynamicItems)h.items!==void 0&&(i.items=ho.mergeEvaluated.items(s,h.items,i.items));else{let b=s.var("items",(0,tt._)`${g}.evaluated.items`);i.items=ho.mergeEvaluated.items(s,b,i.items,tt.Name)}}}jn.callRef=yo;jn.default=WM});var fO=y(Xc=>{"use strict";Object.defineProperty(Xc,"__esModule",{value:!0});var KM=aO(),HM=pO(),ZM=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",KM.default,HM.default];Xc.default=ZM});var mO=y(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});var bo=ee(),vn=bo.operators,Eo={maximum:{okStr:"<=",ok:vn.LTE,fail:vn.GT},minimum:{okStr:">=",ok:vn.GTE,fail:vn.LT},exclusiveMaximum:{okStr:"<",ok:vn.LT,fail:vn.GTE},exclusiveMinimum:{okStr:">",ok:vn.GT,fail:vn.LTE}},JM={message:({keyword:t,schemaCode:e})=>(0,bo.str)`must be ${Eo[t].okStr} ${e}`,params:({keyword:t,schemaCode:e})=>(0,bo._)`{comparison: ${Eo[t].okStr}, limit: ${e}}`},eL={keyword:Object.keys(Eo),type:"number",schemaType:"number",$data:!0,error:JM,code(t){let{keyword:e,data:n,schemaCode:r}=t;t.fail$data((0,bo._)`${n} ${Eo[e].fail} ${r} || isNaN(${n})`)}};Gc.default=eL});var dO=y(Yc=>{"use strict";Object.defineProperty(Yc,"__esModule",{value:!0});var Ds=ee(),tL={message:({schemaCode:t})=>(0,Ds.str)`must be multiple of ${t}`,params:({schemaCode:t})=>(0,Ds._)`{multipleOf: ${t}}`},nL={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:tL,code(t){let{gen:e,data:n,schemaCode:r,it:s}=t,i=s.opts.multipleOfPrecision,o=e.let("res"),a=i?(0,Ds._)`Math.abs(Math.round(${o}) - ${o}) > 1e-${i}`:(0,Ds._)`${o} !== parseInt(${o})`;t.fail$data((0,Ds._)`(${r} === 0 || (${o} = ${n}/${r}, ${a}))`)}};Yc.default=nL});var hO=y(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});function gO(t){let e=t.length,n=0,r=0,s;for(;r<e;)n++,s=t.charCodeAt(r++),s>=55296&&s<=56319&&r<e&&(s=t.charCodeAt(r),(s&64512)===56320&&r++);return n}Wc.default=gO;gO.code='require("ajv/dist/runtime/ucs2length").default'});var yO=y(Kc=>{"use strict";Object.defineProperty(Kc,"__esModule",{value:!0});var zn=ee(),rL=oe(),sL=hO(),iL={message({keyword:t,schemaCode:e}){let n=t==="maxLength"?"more":"fewer";return(0,zn.str)`must NOT have ${n} than ${e} characters`},params:({schemaCode:t})=>(0,zn._)`{limit: ${t}}`},oL={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:iL,code(t){let{keyword:e,data:n,schemaCode:r,it:s}=t,i=e==="maxLength"?zn.operators.GT:zn.operators.LT,o=s.opts.unicode===!1?(0,zn._)`${n}.length`:(0,zn._)`${(0,rL.useFunc)(t.gen,sL.default)}(${n})`;t.fail$data((0,zn._)`${o} ${i} ${r}`)}};Kc.default=oL});var bO=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});var aL=dt(),uL=oe(),_r=ee(),lL={message:({schemaCode:t})=>(0,_r.str)`must match pattern "${t}"`,params:({schemaCode:t})=>(0,_r._)`{pattern: ${t}}`},cL={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:lL,code(t){let{gen:e,data:n,$data:r,schema:s,schemaCode:i,it:o}=t,a=o.opts.unicodeRegExp?"u":"";if(r){let{regExp:u}=o.opts.code,c=u.code==="new RegExp"?(0,_r._)`new RegExp`:(0,uL.useFunc)(e,u),l=e.let("valid");e.try(()=>e.assign(l,(0,_r._)`${c}(${i}, ${a}).test(${n})`),()=>e.assign(l,!1)),t.fail$data((0,_r._)`!${l}`)}else{let u=(0,aL.usePattern)(t,s);t.fail$data((0,_r._)`!${u}.test(${n})`)}}};Hc.default=cL});var EO=y(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});var Fs=ee(),pL={message({keyword:t,schemaCode:e}){let n=t==="maxProperties"?"more":"fewer";return(0,Fs.str)`must NOT have ${n} than ${e} properties`},params:({schemaCode:t})=>(0,Fs._)`{limit: ${t}}`},fL={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:pL,code(t){let{keyword:e,data:n,schemaCode:r}=t,s=e==="maxProperties"?Fs.operators.GT:Fs.operators.LT;t.fail$data((0,Fs._)`Object.keys(${n}).length ${s} ${r}`)}};Zc.default=fL});var vO=y(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});var Ms=dt(),Ls=ee(),mL=oe(),dL={message:({params:{missingProperty:t}})=>(0,Ls.str)`must have required property '${t}'`,params:({params:{missingProperty:t}})=>(0,Ls._)`{missingProperty: ${t}}`},gL={keyword:"required",type:"object",schemaType:"array",$data:!0,error:dL,code(t){let{gen:e,schema:n,schemaCode:r,data:s,$data:i,it:o}=t,{opts:a}=o;if(!i&&n.length===0)return;let u=n.length>=a.loopRequired;if(o.allErrors?c():l(),a.strictRequired){let m=t.parentSchema.properties,{definedProperties:g}=t.it;for(let d of n)if(m?.[d]===void 0&&!g.has(d)){let h=o.schemaEnv.baseId+o.errSchemaPath,b=`required property "${d}" is not defined at "${h}" (strictRequired)`;(0,mL.checkStrictMode)(o,b,o.opts.strictRequired)}}function c(){if(u||i)t.block$data(Ls.nil,p);else for(let m of n)(0,Ms.checkReportMissingProp)(t,m)}function l(){let m=e.let("missing");if(u||i){let g=e.let("valid",!0);t.block$data(g,()=>f(m,g)),t.ok(g)}else e.if((0,Ms.checkMissingProp)(t,n,m)),(0,Ms.reportMissingProp)(t,m),e.else()}function p(){e.forOf("prop",r,m=>{t.setParams({missingProperty:m}),e.if((0,Ms.noPropertyInData)(e,s,m,a.ownProperties),()=>t.error())})}function f(m,g){t.setParams({missingProperty:m}),e.forOf(m,r,()=>{e.assign(g,(0,Ms.propertyInData)(e,s,m,a.ownProperties)),e.if((0,Ls.not)(g),()=>{t.error(),e.break()})},Ls.nil)}}};Jc.default=gL});var xO=y(ep=>{"use strict";Object.defineProperty(ep,"__esModule",{value:!0});var js=ee(),hL={message({keyword:t,schemaCode:e}){let n=t==="maxItems"?"more":"fewer";return(0,js.str)`must NOT have ${n} than ${e} items`},params:({schemaCode:t})=>(0,js._)`{limit: ${t}}`},yL={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error:hL,code(t){let{keyword:e,data:n,schemaCode:r}=t,s=e==="maxItems"?js.operators.GT:js.operators.LT;t.fail$data((0,js._)`${n}.length ${s} ${r}`)}};ep.default=yL});var vo=y(tp=>{"use strict";Object.defineProperty(tp,"__esModule",{value:!0});var OO=Ec();OO.code='require("ajv/dist/runtime/equal").default';tp.default=OO});var wO=y(rp=>{"use strict";Object.defineProperty(rp,"__esModule",{value:!0});var np=$s(),Ce=ee(),bL=oe(),EL=vo(),vL={message:({params:{i:t,j:e}})=>(0,Ce.str)`must NOT have duplicate items (items ## ${e} and ${t} are identical)`,params:({params:{i:t,j:e}})=>(0,Ce._)`{i: ${t}, j: ${e}}`},xL={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:vL,code(t){let{gen:e,data:n,$data:r,schema:s,parentSchema:i,schemaCode:o,it:a}=t;if(!r&&!s)return;let u=e.let("valid"),c=i.items?(0,np.getSchemaTypes)(i.items):[];t.block$data(u,l,(0,Ce._)`${o} === false`),t.ok(u);function l(){let g=e.let("i",(0,Ce._)`${n}.length`),d=e.let("j");t.setParams({i:g,j:d}),e.assign(u,!0),e.if((0,Ce._)`${g} > 1`,()=>(p()?f:m)(g,d))}function p(){return c.length>0&&!c.some(g=>g==="object"||g==="array")}function f(g,d){let h=e.name("item"),b=(0,np.checkDataTypes)(c,h,a.opts.strictNumbers,np.DataType.Wrong),w=e.const("indices",(0,Ce._)`{}`);e.for((0,Ce._)`;${g}--;`,()=>{e.let(h,(0,Ce._)`${n}[${g}]`),e.if(b,(0,Ce._)`continue`),c.length>1&&e.if((0,Ce._)`typeof ${h} == "string"`,(0,Ce._)`${h} += "_"`),e.if((0,Ce._)`typeof ${w}[${h}] == "number"`,()=>{e.assign(d,(0,Ce._)`${w}[${h}]`),t.error(),e.assign(u,!1).break()}).code((0,Ce._)`${w}[${h}] = ${g}`)})}function m(g,d){let h=(0,bL.useFunc)(e,EL.default),b=e.name("outer");e.label(b).for((0,Ce._)`;${g}--;`,()=>e.for((0,Ce._)`${d} = ${g}; ${d}--;`,()=>e.if((0,Ce._)`${h}(${n}[${g}], ${n}[${d}])`,()=>{t.error(),e.assign(u,!1).break(b)})))}}};rp.default=xL});var qO=y(ip=>{"use strict";Object.defineProperty(ip,"__esModule",{value:!0});var sp=ee(),OL=oe(),wL=vo(),qL={message:"must be equal to constant",params:({schemaCode:t})=>(0,sp._)`{allowedValue: ${t}}`},$L={keyword:"const",$data:!0,error:qL,code(t){let{gen:e,data:n,$data:r,schemaCode:s,schema:i}=t;r||i&&typeof i=="object"?t.fail$data((0,sp._)`!${(0,OL.useFunc)(e,wL.default)}(${n}, ${s})`):t.fail((0,sp._)`${i} !== ${n}`)}};ip.default=$L});var $O=y(op=>{"use strict";Object.defineProperty(op,"__esModule",{value:!0});var zs=ee(),RL=oe(),AL=vo(),PL={message:"must be equal to one of the allowed values",params:({schemaCode:t})=>(0,zs._)`{allowedValues: ${t}}`},SL={keyword:"enum",schemaType:"array",$data:!0,error:PL,code(t){let{gen:e,data:n,$data:r,schema:s,schemaCode:i,it:o}=t;if(!r&&s.length===0)throw new Error("enum must have non-empty array");let a=s.length>=o.opts.loopEnum,u,c=()=>u??(u=(0,RL.useFunc)(e,AL.default)),l;if(a||r)l=e.let("valid"),t.block$data(l,p);else{if(!Array.isArray(s))throw new Error("ajv implementation error");let m=e.const("vSchema",i);l=(0,zs.or)(...s.map((g,d)=>f(m,d)))}t.pass(l);function p(){e.assign(l,!1),e.forOf("v",i,m=>e.if((0,zs._)`${c()}(${n}, ${m})`,()=>e.assign(l,!0).break()))}function f(m,g){let d=s[g];return typeof d=="object"&&d!==null?(0,zs._)`${c()}(${n}, ${m}[${g}])`:(0,zs._)`${n} === ${d}`}}};op.default=SL});var RO=y(ap=>{"use strict";Object.defineProperty(ap,"__esModule",{value:!0});var kL=mO(),_L=dO(),TL=yO(),NL=bO(),CL=EO(),IL=vO(),DL=xO(),FL=wO(),ML=qO(),LL=$O(),jL=[kL.default,_L.default,TL.default,NL.default,CL.default,IL.default,DL.default,FL.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},ML.default,LL.default];ap.default=jL});var lp=y(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});Qs.validateAdditionalItems=void 0;var Qn=ee(),up=oe(),zL={message:({params:{len:t}})=>(0,Qn.str)`must NOT have more than ${t} items`,params:({params:{len:t}})=>(0,Qn._)`{limit: ${t}}`},QL={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:zL,code(t){let{parentSchema:e,it:n}=t,{items:r}=e;if(!Array.isArray(r)){(0,up.checkStrictMode)(n,'"additionalItems" is ignored when "items" is not an array of schemas');return}AO(t,r)}};function AO(t,e){let{gen:n,schema:r,data:s,keyword:i,it:o}=t;o.items=!0;let a=n.const("len",(0,Qn._)`${s}.length`);if(r===!1)t.setParams({len:e.length}),t.pass((0,Qn._)`${a} <= ${e.length}`);else if(typeof r=="object"&&!(0,up.alwaysValidSchema)(o,r)){let c=n.var("valid",(0,Qn._)`${a} <= ${e.length}`);n.if((0,Qn.not)(c),()=>u(c)),t.ok(c)}function u(c){n.forRange("i",e.length,a,l=>{t.subschema({keyword:i,dataProp:l,dataPropType:up.Type.Num},c),o.allErrors||n.if((0,Qn.not)(c),()=>n.break())})}}Qs.validateAdditionalItems=AO;Qs.default=QL});var cp=y(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.validateTuple=void 0;var PO=ee(),xo=oe(),VL=dt(),BL={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(t){let{schema:e,it:n}=t;if(Array.isArray(e))return SO(t,"additionalItems",e);n.items=!0,!(0,xo.alwaysValidSchema)(n,e)&&t.ok((0,VL.validateArray)(t))}};function SO(t,e,n=t.schema){let{gen:r,parentSchema:s,data:i,keyword:o,it:a}=t;l(s),a.opts.unevaluated&&n.length&&a.items!==!0&&(a.items=xo.mergeEvaluated.items(r,n.length,a.items));let u=r.name("valid"),c=r.const("len",(0,PO._)`${i}.length`);n.forEach((p,f)=>{(0,xo.alwaysValidSchema)(a,p)||(r.if((0,PO._)`${c} > ${f}`,()=>t.subschema({keyword:o,schemaProp:f,dataProp:f},u)),t.ok(u))});function l(p){let{opts:f,errSchemaPath:m}=a,g=n.length,d=g===p.minItems&&(g===p.maxItems||p[e]===!1);if(f.strictTuples&&!d){let h=`"${o}" is ${g}-tuple, but minItems or maxItems/${e} are not specified or different at path "${m}"`;(0,xo.checkStrictMode)(a,h,f.strictTuples)}}}Vs.validateTuple=SO;Vs.default=BL});var kO=y(pp=>{"use strict";Object.defineProperty(pp,"__esModule",{value:!0});var UL=cp(),XL={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:t=>(0,UL.validateTuple)(t,"items")};pp.default=XL});var TO=y(fp=>{"use strict";Object.defineProperty(fp,"__esModule",{value:!0});var _O=ee(),GL=oe(),YL=dt(),WL=lp(),KL={message:({params:{len:t}})=>(0,_O.str)`must NOT have more than ${t} items`,params:({params:{len:t}})=>(0,_O._)`{limit: ${t}}`},HL={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:KL,code(t){let{schema:e,parentSchema:n,it:r}=t,{prefixItems:s}=n;r.items=!0,!(0,GL.alwaysValidSchema)(r,e)&&(s?(0,WL.validateAdditionalItems)(t,s):t.ok((0,YL.validateArray)(t)))}};fp.default=HL});var NO=y(mp=>{"use strict";Object.defineProperty(mp,"__esModule",{value:!0});var ht=ee(),Oo=oe(),ZL={message:({params:{min:t,max:e}})=>e===void 0?(0,ht.str)`must contain at least ${t} valid item(s)`:(0,ht.str)`must contain at least ${t} and no more than ${e} valid item(s)`,params:({params:{min:t,max:e}})=>e===void 0?(0,ht._)`{minContains: ${t}}`:(0,ht._)`{minContains: ${t}, maxContains: ${e}}`},JL={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error:ZL,code(t){let{gen:e,schema:n,parentSchema:r,data:s,it:i}=t,o,a,{minContains:u,maxContains:c}=r;i.opts.next?(o=u===void 0?1:u,a=c):o=1;let l=e.const("len",(0,ht._)`${s}.length`);if(t.setParams({min:o,max:a}),a===void 0&&o===0){(0,Oo.checkStrictMode)(i,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(a!==void 0&&o>a){(0,Oo.checkStrictMode)(i,'"minContains" > "maxContains" is always invalid'),t.fail();return}if((0,Oo.alwaysValidSchema)(i,n)){let d=(0,ht._)`${l} >= ${o}`;a!==void 0&&(d=(0,ht._)`${d} && ${l} <= ${a}`),t.pass(d);return}i.items=!0;let p=e.name("valid");a===void 0&&o===1?m(p,()=>e.if(p,()=>e.break())):o===0?(e.let(p,!0),a!==void 0&&e.if((0,ht._)`${s}.length > 0`,f)):(e.let(p,!1),f()),t.result(p,()=>t.reset());function f(){let d=e.name("_valid"),h=e.let("count",0);m(d,()=>e.if(d,()=>g(h)))}function m(d,h){e.forRange("i",0,l,b=>{t.subschema({keyword:"contains",dataProp:b,dataPropType:Oo.Type.Num,compositeRule:!0},d),h()})}function g(d){e.code((0,ht._)`${d}++`),a===void 0?e.if((0,ht._)`${d} >= ${o}`,()=>e.assign(p,!0).break()):(e.if((0,ht._)`${d} > ${a}`,()=>e.assign(p,!1).break()),o===1?e.assign(p,!0):e.if((0,ht._)`${d} >= ${o}`,()=>e.assign(p,!0)))}}};mp.default=JL});var DO=y(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.validateSchemaDeps=Ft.validatePropertyDeps=Ft.error=void 0;var dp=ee(),ej=oe(),Bs=dt();Ft.error={message:({params:{property:t,depsCount:e,deps:n}})=>{let r=e===1?"property":"properties";return(0,dp.str)`must have ${r} ${n} when property ${t} is present`},params:({params:{property:t,depsCount:e,deps:n,missingProperty:r}})=>(0,dp._)`{property: ${t},
    missingProperty: ${r},
    depsCount: ${e},
    deps: ${n}}`};var tj={keyword:"dependencies",type:"object",schemaType:"object",error:Ft.error,code(t){let[e,n]=nj(t);CO(t,e),IO(t,n)}};function nj({schema:t}){let e={},n={};for(let r in t){if(r==="__proto__")continue;let s=Array.isArray(t[r])?e:n;s[r]=t[r]}return[e,n]}function CO(t,e=t.schema){let{gen:n,data:r,it:s}=t;if(Object.keys(e).length===0)return;let i=n.let("missing");for(let o in e){let a=e[o];if(a.length===0)continue;let u=(0,Bs.propertyInData)(n,r,o,s.opts.ownProperties);t.setParams({property:o,depsCount:a.length,deps:a.join(", ")}),s.allErrors?n.if(u,()=>{for(let c of a)(0,Bs.checkReportMissingProp)(t,c)}):(n.if((0,dp._)`${u} && (${(0,Bs.checkMissingProp)(t,a,i)})`),(0,Bs.reportMissingProp)(t,i),n.else())}}Ft.validatePropertyDeps=CO;function IO(t,e=t.schema){let{gen:n,data:r,keyword:s,it:i}=t,o=n.name("valid");for(let a in e)(0,ej.alwaysValidSchema)(i,e[a])||(n.if((0,Bs.propertyInData)(n,r,a,i.opts.ownProperties),()=>{let u=t.subschema({keyword:s,schemaProp:a},o);t.mergeValidEvaluated(u,o)},()=>n.var(o,!0)),t.ok(o))}Ft.validateSchemaDeps=IO;Ft.default=tj});var MO=y(gp=>{"use strict";Object.defineProperty(gp,"__esModule",{value:!0});var FO=ee(),rj=oe(),sj={message:"property name must be valid",params:({params:t})=>(0,FO._)`{propertyName: ${t.propertyName}}`},ij={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:sj,code(t){let{gen:e,schema:n,data:r,it:s}=t;if((0,rj.alwaysValidSchema)(s,n))return;let i=e.name("valid");e.forIn("key",r,o=>{t.setParams({propertyName:o}),t.subschema({keyword:"propertyNames",data:o,dataTypes:["string"],propertyName:o,compositeRule:!0},i),e.if((0,FO.not)(i),()=>{t.error(!0),s.allErrors||e.break()})}),t.ok(i)}};gp.default=ij});var yp=y(hp=>{"use strict";Object.defineProperty(hp,"__esModule",{value:!0});var wo=dt(),Rt=ee(),oj=Zt(),qo=oe(),aj={message:"must NOT have additional properties",params:({params:t})=>(0,Rt._)`{additionalProperty: ${t.additionalProperty}}`},uj={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error:aj,code(t){let{gen:e,schema:n,parentSchema:r,data:s,errsCount:i,it:o}=t;if(!i)throw new Error("ajv implementation error");let{allErrors:a,opts:u}=o;if(o.props=!0,u.removeAdditional!=="all"&&(0,qo.alwaysValidSchema)(o,n))return;let c=(0,wo.allSchemaProperties)(r.properties),l=(0,wo.allSchemaProperties)(r.patternProperties);p(),t.ok((0,Rt._)`${i} === ${oj.default.errors}`);function p(){e.forIn("key",s,h=>{!c.length&&!l.length?g(h):e.if(f(h),()=>g(h))})}function f(h){let b;if(c.length>8){let w=(0,qo.schemaRefOrVal)(o,r.properties,"properties");b=(0,wo.isOwnProperty)(e,w,h)}else c.length?b=(0,Rt.or)(...c.map(w=>(0,Rt._)`${h} === ${w}`)):b=Rt.nil;return l.length&&(b=(0,Rt.or)(b,...l.map(w=>(0,Rt._)`${(0,wo.usePattern)(t,w)}.test(${h})`))),(0,Rt.not)(b)}function m(h){e.code((0,Rt._)`delete ${s}[${h}]`)}function g(h){if(u.removeAdditional==="all"||u.removeAdditional&&n===!1){m(h);return}if(n===!1){t.setParams({additionalProperty:h}),t.error(),a||e.break();return}if(typeof n=="object"&&!(0,qo.alwaysValidSchema)(o,n)){let b=e.name("valid");u.removeAdditional==="failing"?(d(h,b,!1),e.if((0,Rt.not)(b),()=>{t.reset(),m(h)})):(d(h,b),a||e.if((0,Rt.not)(b),()=>e.break()))}}function d(h,b,w){let q={keyword:"additionalProperties",dataProp:h,dataPropType:qo.Type.Str};w===!1&&Object.assign(q,{compositeRule:!0,createErrors:!1,allErrors:!1}),t.subschema(q,b)}}};hp.default=uj});var zO=y(Ep=>{"use strict";Object.defineProperty(Ep,"__esModule",{value:!0});var lj=Ss(),LO=dt(),bp=oe(),jO=yp(),cj={keyword:"properties",type:"object",schemaType:"object",code(t){let{gen:e,schema:n,parentSchema:r,data:s,it:i}=t;i.opts.removeAdditional==="all"&&r.additionalProperties===void 0&&jO.default.code(new lj.KeywordCxt(i,jO.default,"additionalProperties"));let o=(0,LO.allSchemaProperties)(n);for(let p of o)i.definedProperties.add(p);i.opts.unevaluated&&o.length&&i.props!==!0&&(i.props=bp.mergeEvaluated.props(e,(0,bp.toHash)(o),i.props));let a=o.filter(p=>!(0,bp.alwaysValidSchema)(i,n[p]));if(a.length===0)return;let u=e.name("valid");for(let p of a)c(p)?l(p):(e.if((0,LO.propertyInData)(e,s,p,i.opts.ownProperties)),l(p),i.allErrors||e.else().var(u,!0),e.endIf()),t.it.definedProperties.add(p),t.ok(u);function c(p){return i.opts.useDefaults&&!i.compositeRule&&n[p].default!==void 0}function l(p){t.subschema({keyword:"properties",schemaProp:p,dataProp:p},u)}}};Ep.default=cj});var UO=y(vp=>{"use strict";Object.defineProperty(vp,"__esModule",{value:!0});var QO=dt(),$o=ee(),VO=oe(),BO=oe(),pj={keyword:"patternProperties",type:"object",schemaType:"object",code(t){let{gen:e,schema:n,data:r,parentSchema:s,it:i}=t,{opts:o}=i,a=(0,QO.allSchemaProperties)(n),u=a.filter(d=>(0,VO.alwaysValidSchema)(i,n[d]));if(a.length===0||u.length===a.length&&(!i.opts.unevaluated||i.props===!0))return;let c=o.strictSchema&&!o.allowMatchingProperties&&s.properties,l=e.name("valid");i.props!==!0&&!(i.props instanceof $o.Name)&&(i.props=(0,BO.evaluatedPropsToName)(e,i.props));let{props:p}=i;f();function f(){for(let d of a)c&&m(d),i.allErrors?g(d):(e.var(l,!0),g(d),e.if(l))}function m(d){for(let h in c)new RegExp(d).test(h)&&(0,VO.checkStrictMode)(i,`property ${h} matches pattern ${d} (use allowMatchingProperties)`)}function g(d){e.forIn("key",r,h=>{e.if((0,$o._)`${(0,QO.usePattern)(t,d)}.test(${h})`,()=>{let b=u.includes(d);b||t.subschema({keyword:"patternProperties",schemaProp:d,dataProp:h,dataPropType:BO.Type.Str},l),i.opts.unevaluated&&p!==!0?e.assign((0,$o._)`${p}[${h}]`,!0):!b&&!i.allErrors&&e.if((0,$o.not)(l),()=>e.break())})})}}};vp.default=pj});var XO=y(xp=>{"use strict";Object.defineProperty(xp,"__esModule",{value:!0});var fj=oe(),mj={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(t){let{gen:e,schema:n,it:r}=t;if((0,fj.alwaysValidSchema)(r,n)){t.fail();return}let s=e.name("valid");t.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},s),t.failResult(s,()=>t.reset(),()=>t.error())},error:{message:"must NOT be valid"}};xp.default=mj});var GO=y(Op=>{"use strict";Object.defineProperty(Op,"__esModule",{value:!0});var dj=dt(),gj={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:dj.validateUnion,error:{message:"must match a schema in anyOf"}};Op.default=gj});var YO=y(wp=>{"use strict";Object.defineProperty(wp,"__esModule",{value:!0});var Ro=ee(),hj=oe(),yj={message:"must match exactly one schema in oneOf",params:({params:t})=>(0,Ro._)`{passingSchemas: ${t.passing}}`},bj={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:yj,code(t){let{gen:e,schema:n,parentSchema:r,it:s}=t;if(!Array.isArray(n))throw new Error("ajv implementation error");if(s.opts.discriminator&&r.discriminator)return;let i=n,o=e.let("valid",!1),a=e.let("passing",null),u=e.name("_valid");t.setParams({passing:a}),e.block(c),t.result(o,()=>t.reset(),()=>t.error(!0));function c(){i.forEach((l,p)=>{let f;(0,hj.alwaysValidSchema)(s,l)?e.var(u,!0):f=t.subschema({keyword:"oneOf",schemaProp:p,compositeRule:!0},u),p>0&&e.if((0,Ro._)`${u} && ${o}`).assign(o,!1).assign(a,(0,Ro._)`[${a}, ${p}]`).else(),e.if(u,()=>{e.assign(o,!0),e.assign(a,p),f&&t.mergeEvaluated(f,Ro.Name)})})}}};wp.default=bj});var WO=y(qp=>{"use strict";Object.defineProperty(qp,"__esModule",{value:!0});var Ej=oe(),vj={keyword:"allOf",schemaType:"array",code(t){let{gen:e,schema:n,it:r}=t;if(!Array.isArray(n))throw new Error("ajv implementation error");let s=e.name("valid");n.forEach((i,o)=>{if((0,Ej.alwaysValidSchema)(r,i))return;let a=t.subschema({keyword:"allOf",schemaProp:o},s);t.ok(s),t.mergeEvaluated(a)})}};qp.default=vj});var ZO=y($p=>{"use strict";Object.defineProperty($p,"__esModule",{value:!0});var Ao=ee(),HO=oe(),xj={message:({params:t})=>(0,Ao.str)`must match "${t.ifClause}" schema`,params:({params:t})=>(0,Ao._)`{failingKeyword: ${t.ifClause}}`},Oj={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:xj,code(t){let{gen:e,parentSchema:n,it:r}=t;n.then===void 0&&n.else===void 0&&(0,HO.checkStrictMode)(r,'"if" without "then" and "else" is ignored');let s=KO(r,"then"),i=KO(r,"else");if(!s&&!i)return;let o=e.let("valid",!0),a=e.name("_valid");if(u(),t.reset(),s&&i){let l=e.let("ifClause");t.setParams({ifClause:l}),e.if(a,c("then",l),c("else",l))}else s?e.if(a,c("then")):e.if((0,Ao.not)(a),c("else"));t.pass(o,()=>t.error(!0));function u(){let l=t.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},a);t.mergeEvaluated(l)}function c(l,p){return()=>{let f=t.subschema({keyword:l},a);e.assign(o,a),t.mergeValidEvaluated(f,o),p?e.assign(p,(0,Ao._)`${l}`):t.setParams({ifClause:l})}}}};function KO(t,e){let n=t.schema[e];return n!==void 0&&!(0,HO.alwaysValidSchema)(t,n)}$p.default=Oj});var JO=y(Rp=>{"use strict";Object.defineProperty(Rp,"__esModule",{value:!0});var wj=oe(),qj={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:t,parentSchema:e,it:n}){e.if===void 0&&(0,wj.checkStrictMode)(n,`"${t}" without "if" is ignored`)}};Rp.default=qj});var e1=y(Ap=>{"use strict";Object.defineProperty(Ap,"__esModule",{value:!0});var $j=lp(),Rj=kO(),Aj=cp(),Pj=TO(),Sj=NO(),kj=DO(),_j=MO(),Tj=yp(),Nj=zO(),Cj=UO(),Ij=XO(),Dj=GO(),Fj=YO(),Mj=WO(),Lj=ZO(),jj=JO();function zj(t=!1){let e=[Ij.default,Dj.default,Fj.default,Mj.default,Lj.default,jj.default,_j.default,Tj.default,kj.default,Nj.default,Cj.default];return t?e.push(Rj.default,Pj.default):e.push($j.default,Aj.default),e.push(Sj.default),e}Ap.default=zj});var t1=y(Pp=>{"use strict";Object.defineProperty(Pp,"__esModule",{value:!0});var we=ee(),Qj={message:({schemaCode:t})=>(0,we.str)`must match format "${t}"`,params:({schemaCode:t})=>(0,we._)`{format: ${t}}`},Vj={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error:Qj,code(t,e){let{gen:n,data:r,$data:s,schema:i,schemaCode:o,it:a}=t,{opts:u,errSchemaPath:c,schemaEnv:l,self:p}=a;if(!u.validateFormats)return;s?f():m();function f(){let g=n.scopeValue("formats",{ref:p.formats,code:u.code.formats}),d=n.const("fDef",(0,we._)`${g}[${o}]`),h=n.let("fType"),b=n.let("format");n.if((0,we._)`typeof ${d} == "object" && !(${d} instanceof RegExp)`,()=>n.assign(h,(0,we._)`${d}.type || "string"`).assign(b,(0,we._)`${d}.validate`),()=>n.assign(h,(0,we._)`"string"`).assign(b,d)),t.fail$data((0,we.or)(w(),q()));function w(){return u.strictSchema===!1?we.nil:(0,we._)`${o} && !${b}`}function q(){let C=l.$async?(0,we._)`(${d}.async ? await ${b}(${r}) : ${b}(${r}))`:(0,we._)`${b}(${r})`,E=(0,we._)`(typeof ${b} == "function" ? ${C} : ${b}.test(${r}))`;return(0,we._)`${b} && ${b} !== true && ${h} === ${e} && !${E}`}}function m(){let g=p.formats[i];if(!g){w();return}if(g===!0)return;let[d,h,b]=q(g);d===e&&t.pass(C());function w(){if(u.strictSchema===!1){p.logger.warn(E());return}throw new Error(E());function E(){return`unknown format "${i}" ignored in schema at path "${c}"`}}function q(E){let P=E instanceof RegExp?(0,we.regexpCode)(E):u.code.formats?(0,we._)`${u.code.formats}${(0,we.getProperty)(i)}`:void 0,x=n.scopeValue("formats",{key:i,ref:E,code:P});return typeof E=="object"&&!(E instanceof RegExp)?[E.type||"string",E.validate,(0,we._)`${x}.validate`]:["string",E,x]}function C(){if(typeof g=="object"&&!(g instanceof RegExp)&&g.async){if(!l.$async)throw new Error("async format in sync schema");return(0,we._)`await ${b}(${r})`}return typeof h=="function"?(0,we._)`${b}(${r})`:(0,we._)`${b}.test(${r})`}}}};Pp.default=Vj});var n1=y(Sp=>{"use strict";Object.defineProperty(Sp,"__esModule",{value:!0});var Bj=t1(),Uj=[Bj.default];Sp.default=Uj});var r1=y(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.contentVocabulary=Tr.metadataVocabulary=void 0;Tr.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"];Tr.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]});var i1=y(kp=>{"use strict";Object.defineProperty(kp,"__esModule",{value:!0});var Xj=fO(),Gj=RO(),Yj=e1(),Wj=n1(),s1=r1(),Kj=[Xj.default,Gj.default,(0,Yj.default)(),Wj.default,s1.metadataVocabulary,s1.contentVocabulary];kp.default=Kj});var a1=y(Po=>{"use strict";Object.defineProperty(Po,"__esModule",{value:!0});Po.DiscrError=void 0;var o1;(function(t){t.Tag="tag",t.Mapping="mapping"})(o1||(Po.DiscrError=o1={}))});var l1=y(Tp=>{"use strict";Object.defineProperty(Tp,"__esModule",{value:!0});var Nr=ee(),_p=a1(),u1=oo(),Hj=ks(),Zj=oe(),Jj={message:({params:{discrError:t,tagName:e}})=>t===_p.DiscrError.Tag?`tag "${e}" must be string`:`value of tag "${e}" must be in oneOf`,params:({params:{discrError:t,tag:e,tagName:n}})=>(0,Nr._)`{error: ${t}, tag: ${n}, tagValue: ${e}}`},e3={keyword:"discriminator",type:"object",schemaType:"object",error:Jj,code(t){let{gen:e,data:n,schema:r,parentSchema:s,it:i}=t,{oneOf:o}=s;if(!i.opts.discriminator)throw new Error("discriminator: requires discriminator option");let a=r.propertyName;if(typeof a!="string")throw new Error("discriminator: requires propertyName");if(r.mapping)throw new Error("discriminator: mapping is not supported");if(!o)throw new Error("discriminator: requires oneOf keyword");let u=e.let("valid",!1),c=e.const("tag",(0,Nr._)`${n}${(0,Nr.getProperty)(a)}`);e.if((0,Nr._)`typeof ${c} == "string"`,()=>l(),()=>t.error(!1,{discrError:_p.DiscrError.Tag,tag:c,tagName:a})),t.ok(u);function l(){let m=f();e.if(!1);for(let g in m)e.elseIf((0,Nr._)`${c} === ${g}`),e.assign(u,p(m[g]));e.else(),t.error(!1,{discrError:_p.DiscrError.Mapping,tag:c,tagName:a}),e.endIf()}function p(m){let g=e.name("valid"),d=t.subschema({keyword:"oneOf",schemaProp:m},g);return t.mergeEvaluated(d,Nr.Name),g}function f(){var m;let g={},d=b(s),h=!0;for(let C=0;C<o.length;C++){let E=o[C];if(E?.$ref&&!(0,Zj.schemaHasRulesButRef)(E,i.self.RULES)){let x=E.$ref;if(E=u1.resolveRef.call(i.self,i.schemaEnv.root,i.baseId,x),E instanceof u1.SchemaEnv&&(E=E.schema),E===void 0)throw new Hj.default(i.opts.uriResolver,i.baseId,x)}let P=(m=E?.properties)===null||m===void 0?void 0:m[a];if(typeof P!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${a}"`);h=h&&(d||b(E)),w(P,C)}if(!h)throw new Error(`discriminator: "${a}" must be required`);return g;function b({required:C}){return Array.isArray(C)&&C.includes(a)}function w(C,E){if(C.const)q(C.const,E);else if(C.enum)for(let P of C.enum)q(P,E);else throw new Error(`discriminator: "properties/${a}" must have "const" or "enum"`)}function q(C,E){if(typeof C!="string"||C in g)throw new Error(`discriminator: "${a}" values must be unique strings`);g[C]=E}}}};Tp.default=e3});var c1=y((YV,t3)=>{t3.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}});var f1=y((be,Np)=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.MissingRefError=be.ValidationError=be.CodeGen=be.Name=be.nil=be.stringify=be.str=be._=be.KeywordCxt=be.Ajv=void 0;var n3=oO(),r3=i1(),s3=l1(),p1=c1(),i3=["/properties"],So="http://json-schema.org/draft-07/schema",Cr=class extends n3.default{_addVocabularies(){super._addVocabularies(),r3.default.forEach(e=>this.addVocabulary(e)),this.opts.discriminator&&this.addKeyword(s3.default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),!this.opts.meta)return;let e=this.opts.$data?this.$dataMetaSchema(p1,i3):p1;this.addMetaSchema(e,So,!1),this.refs["http://json-schema.org/schema"]=So}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(So)?So:void 0)}};be.Ajv=Cr;Np.exports=be=Cr;Np.exports.Ajv=Cr;Object.defineProperty(be,"__esModule",{value:!0});be.default=Cr;var o3=Ss();Object.defineProperty(be,"KeywordCxt",{enumerable:!0,get:function(){return o3.KeywordCxt}});var Ir=ee();Object.defineProperty(be,"_",{enumerable:!0,get:function(){return Ir._}});Object.defineProperty(be,"str",{enumerable:!0,get:function(){return Ir.str}});Object.defineProperty(be,"stringify",{enumerable:!0,get:function(){return Ir.stringify}});Object.defineProperty(be,"nil",{enumerable:!0,get:function(){return Ir.nil}});Object.defineProperty(be,"Name",{enumerable:!0,get:function(){return Ir.Name}});Object.defineProperty(be,"CodeGen",{enumerable:!0,get:function(){return Ir.CodeGen}});var a3=so();Object.defineProperty(be,"ValidationError",{enumerable:!0,get:function(){return a3.default}});var u3=ks();Object.defineProperty(be,"MissingRefError",{enumerable:!0,get:function(){return u3.default}})});import{text as J3}from"node:stream/consumers";var OE=_(ef(),1),wE=_(rf(),1),qE=_(of(),1),$E=_(uf(),1),RE=_(pf(),1),AE=_(mf(),1),PE=_(gf(),1),SE=_(bf(),1),kE=_(Sf(),1),_E=_(_f(),1),TE=_(Nf(),1),NE=_(If(),1),CE=_(Ff(),1),IE=_(Lf(),1),DE=_(zf(),1),FE=_(Vf(),1),ME=_(Xf(),1),LE=_(Yf(),1),jE=_(Zf(),1),zE=_(em(),1),QE=_(nm(),1),VE=_(sm(),1),BE=_(am(),1),UE=_(lm(),1),XE=_(pm(),1),GE=_(dm(),1),YE=_(Xm(),1),WE=_(Km(),1),KE=_(Jm(),1),HE=_(nd(),1),ZE=_(ad(),1),JE=_(cd(),1),ev=_(md(),1),tv=_(hd(),1),nv=_(xd(),1),rv=_($d(),1),sv=_(Ad(),1),iv=_(Sd(),1),ov=_(Td(),1),av=_(Md(),1),uv=_(jd(),1),lv=_(Gd(),1),cv=_(Kd(),1),pv=_(Zd(),1),fv=_(ng(),1),mv=_(ig(),1),dv=_(ug(),1),gv=_(Rg(),1),hv=_(Pg(),1),yv=_(Ng(),1),bv=_(Fg(),1),Ev=_(Mh(),1),vv=_(jy(),1),xv=_(Uy(),1),Ov=_(Yy(),1),wv=_(Jy(),1),qv=_(rb(),1),$v=_(ub(),1),Rv=_(fb(),1),Av=_(hb(),1),Pv=_(Eb(),1),Sv=_(xb(),1),kv=_(wb(),1),_v=_(Rb(),1),Tv=_(Pb(),1),Nv=_(Tb(),1),Cv=_(Cb(),1),Iv=_(Lb(),1),Dv=_(zb(),1),Fv=_(Vb(),1),Mv=_(Kb(),1),Lv=_(eE(),1),jv=_(nE(),1),zv=_(sE(),1),Qv=_(oE(),1),Vv=_(uE(),1),Bv=_(cE(),1),Uv=_(gE(),1),Xv=_(bE(),1),Gv=_(xE(),1),Sl={"bpmnlint recommended":[["ad-hoc-sub-process","bpmnlint/rules/ad-hoc-sub-process"],["conditional-flows","bpmnlint/rules/conditional-flows"],["end-event-required","bpmnlint/rules/end-event-required"],["event-based-gateway","bpmnlint/rules/event-based-gateway"],["event-sub-process-typed-start-event","bpmnlint/rules/event-sub-process-typed-start-event"],["fake-join","bpmnlint/rules/fake-join"],["global","bpmnlint/rules/global"],["label-required","bpmnlint/rules/label-required"],["link-event","bpmnlint/rules/link-event"],["no-bpmndi","bpmnlint/rules/no-bpmndi"],["no-complex-gateway","bpmnlint/rules/no-complex-gateway"],["no-disconnected","bpmnlint/rules/no-disconnected"],["no-duplicate-sequence-flows","bpmnlint/rules/no-duplicate-sequence-flows"],["no-gateway-join-fork","bpmnlint/rules/no-gateway-join-fork"],["no-implicit-split","bpmnlint/rules/no-implicit-split"],["no-implicit-end","bpmnlint/rules/no-implicit-end"],["no-implicit-start","bpmnlint/rules/no-implicit-start"],["no-inclusive-gateway","bpmnlint/rules/no-inclusive-gateway"],["no-overlapping-elements","bpmnlint/rules/no-overlapping-elements"],["single-blank-start-event","bpmnlint/rules/single-blank-start-event"],["single-event-definition","bpmnlint/rules/single-event-definition"],["start-event-required","bpmnlint/rules/start-event-required"],["sub-process-blank-start-event","bpmnlint/rules/sub-process-blank-start-event"],["superfluous-gateway","bpmnlint/rules/superfluous-gateway"],["superfluous-label","bpmnlint/rules/superfluous-label"],["superfluous-termination","bpmnlint/rules/superfluous-termination"]],"Camunda 8.6":[["implementation","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/implementation",{version:"8.6"}],["called-element","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/called-element",{version:"8.6"}],["duplicate-task-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-task-headers",{version:"8.6"}],["element-type","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/element-type",{version:"8.6"}],["error-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/error-reference",{version:"8.6"}],["event-based-gateway-target","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/event-based-gateway-target",{version:"8.6"}],["executable-process","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/executable-process",{version:"8.6"}],["loop-characteristics","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/loop-characteristics",{version:"8.6"}],["message-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/message-reference",{version:"8.6"}],["io-mapping","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/io-mapping",{version:"8.6"}],["no-business-id","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-business-id",{version:"8.6"}],["no-cancel-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-cancel-execution-listener",{version:"8.6"}],["no-execution-listener-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-execution-listener-headers",{version:"8.6"}],["no-expression","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-expression",{version:"8.6"}],["no-job-priority-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-job-priority-definition",{version:"8.6"}],["no-loop","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-loop",{version:"8.6"}],["no-multiple-none-start-events","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-multiple-none-start-events",{version:"8.6"}],["no-task-listeners","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-task-listeners",{version:"8.6"}],["sequence-flow-condition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/sequence-flow-condition",{version:"8.6"}],["start-event-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form",{version:"8.6"}],["subscription","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/subscription",{version:"8.6"}],["timer","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/timer",{version:"8.6"}],["user-task-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-definition",{version:"8.6"}],["user-task-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-form",{version:"8.6"}],["variable-name","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/variable-name",{version:"8.6"}],["feel","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel",{version:"8.6"}],["feel-compatibility","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel-compatibility",{version:"8.6"}],["bpmnlint/start-event-required","bpmnlint/rules/start-event-required",{version:"8.6"}],["connector-properties","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/connector-properties",{version:"8.6"}],["escalation-boundary-event-attached-to-ref","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-boundary-event-attached-to-ref",{version:"8.6"}],["escalation-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-reference",{version:"8.6"}],["link-event","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/link-event",{version:"8.6"}],["task-schedule","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-schedule",{version:"8.6"}],["secrets","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/secrets",{version:"8.6"}],["signal-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/signal-reference",{version:"8.6"}],["wait-for-completion","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/wait-for-completion",{version:"8.6"}],["duplicate-execution-listeners","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listeners",{version:"8.6"}],["execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/execution-listener",{version:"8.6"}],["no-before-all-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-before-all-execution-listener",{version:"8.6"}],["priority-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/priority-definition",{version:"8.6"}],["version-tag","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/version-tag",{version:"8.6"}],["zeebe-user-task","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/zeebe-user-task",{version:"8.6"}]],"Camunda 8.9":[["implementation","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/implementation",{version:"8.9"}],["called-element","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/called-element",{version:"8.9"}],["duplicate-task-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-task-headers",{version:"8.9"}],["element-type","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/element-type",{version:"8.9"}],["error-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/error-reference",{version:"8.9"}],["event-based-gateway-target","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/event-based-gateway-target",{version:"8.9"}],["executable-process","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/executable-process",{version:"8.9"}],["loop-characteristics","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/loop-characteristics",{version:"8.9"}],["message-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/message-reference",{version:"8.9"}],["io-mapping","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/io-mapping",{version:"8.9"}],["no-business-id","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-business-id",{version:"8.9"}],["no-cancel-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-cancel-execution-listener",{version:"8.9"}],["no-execution-listener-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-execution-listener-headers",{version:"8.9"}],["no-expression","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-expression",{version:"8.9"}],["no-job-priority-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-job-priority-definition",{version:"8.9"}],["no-loop","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-loop",{version:"8.9"}],["no-multiple-none-start-events","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-multiple-none-start-events",{version:"8.9"}],["sequence-flow-condition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/sequence-flow-condition",{version:"8.9"}],["start-event-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form",{version:"8.9"}],["subscription","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/subscription",{version:"8.9"}],["timer","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/timer",{version:"8.9"}],["user-task-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-definition",{version:"8.9"}],["user-task-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-form",{version:"8.9"}],["variable-name","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/variable-name",{version:"8.9"}],["feel","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel",{version:"8.9"}],["feel-compatibility","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel-compatibility",{version:"8.9"}],["bpmnlint/start-event-required","bpmnlint/rules/start-event-required",{version:"8.9"}],["connector-properties","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/connector-properties",{version:"8.9"}],["escalation-boundary-event-attached-to-ref","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-boundary-event-attached-to-ref",{version:"8.9"}],["escalation-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-reference",{version:"8.9"}],["link-event","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/link-event",{version:"8.9"}],["task-schedule","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-schedule",{version:"8.9"}],["secrets","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/secrets",{version:"8.9"}],["signal-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/signal-reference",{version:"8.9"}],["wait-for-completion","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/wait-for-completion",{version:"8.9"}],["duplicate-execution-listeners","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listeners",{version:"8.9"}],["execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/execution-listener",{version:"8.9"}],["no-before-all-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-before-all-execution-listener",{version:"8.9"}],["priority-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/priority-definition",{version:"8.9"}],["version-tag","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/version-tag",{version:"8.9"}],["zeebe-user-task","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/zeebe-user-task",{version:"8.9"}],["ad-hoc-sub-process","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/ad-hoc-sub-process",{version:"8.9"}],["no-interrupting-event-subprocess","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-interrupting-event-subprocess",{version:"8.9"}],["agent-tool-documentation","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-documentation",{version:"8.9"}],["agent-tool-output-key","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-output-key",{version:"8.9"}],["agent-fromai-contract","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-fromai-contract",{version:"8.9"}],["task-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-listener",{version:"8.9"}],["start-event-form-embedded","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form-embedded",{version:"8.9"}]],"Camunda 8.10":[["implementation","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/implementation",{version:"8.10"}],["called-element","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/called-element",{version:"8.10"}],["duplicate-task-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-task-headers",{version:"8.10"}],["element-type","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/element-type",{version:"8.10"}],["error-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/error-reference",{version:"8.10"}],["event-based-gateway-target","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/event-based-gateway-target",{version:"8.10"}],["executable-process","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/executable-process",{version:"8.10"}],["loop-characteristics","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/loop-characteristics",{version:"8.10"}],["message-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/message-reference",{version:"8.10"}],["io-mapping","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/io-mapping",{version:"8.10"}],["no-expression","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-expression",{version:"8.10"}],["no-loop","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-loop",{version:"8.10"}],["no-multiple-none-start-events","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-multiple-none-start-events",{version:"8.10"}],["sequence-flow-condition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/sequence-flow-condition",{version:"8.10"}],["start-event-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form",{version:"8.10"}],["subscription","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/subscription",{version:"8.10"}],["timer","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/timer",{version:"8.10"}],["user-task-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-definition",{version:"8.10"}],["user-task-form","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-form",{version:"8.10"}],["variable-name","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/variable-name",{version:"8.10"}],["feel","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel",{version:"8.10"}],["feel-compatibility","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel-compatibility",{version:"8.10"}],["bpmnlint/start-event-required","bpmnlint/rules/start-event-required",{version:"8.10"}],["connector-properties","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/connector-properties",{version:"8.10"}],["escalation-boundary-event-attached-to-ref","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-boundary-event-attached-to-ref",{version:"8.10"}],["escalation-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-reference",{version:"8.10"}],["link-event","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/link-event",{version:"8.10"}],["task-schedule","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-schedule",{version:"8.10"}],["secrets","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/secrets",{version:"8.10"}],["signal-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/signal-reference",{version:"8.10"}],["wait-for-completion","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/wait-for-completion",{version:"8.10"}],["duplicate-execution-listeners","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listeners",{version:"8.10"}],["execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/execution-listener",{version:"8.10"}],["priority-definition","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/priority-definition",{version:"8.10"}],["version-tag","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/version-tag",{version:"8.10"}],["zeebe-user-task","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/zeebe-user-task",{version:"8.10"}],["ad-hoc-sub-process","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/ad-hoc-sub-process",{version:"8.10"}],["no-interrupting-event-subprocess","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-interrupting-event-subprocess",{version:"8.10"}],["agent-tool-documentation","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-documentation",{version:"8.10"}],["agent-tool-output-key","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-output-key",{version:"8.10"}],["agent-fromai-contract","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-fromai-contract",{version:"8.10"}],["task-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-listener",{version:"8.10"}],["start-event-form-embedded","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form-embedded",{version:"8.10"}],["before-all-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/before-all-execution-listener",{version:"8.10"}],["cancel-execution-listener","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/cancel-execution-listener",{version:"8.10"}],["duplicate-execution-listener-headers","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listener-headers",{version:"8.10"}],["unresolvable-secret-reference","bpmnlint-plugin-camunda-compat/rules/camunda-cloud/unresolvable-secret-reference",{version:"8.10"}]]},Yv=[["label-required","dmnlint/rules/label-required"],["no-duplicate-requirements","dmnlint/rules/no-duplicate-requirements"]],JN={"bpmnlint/rules/ad-hoc-sub-process":OE.default,"bpmnlint/rules/conditional-flows":wE.default,"bpmnlint/rules/end-event-required":qE.default,"bpmnlint/rules/event-based-gateway":$E.default,"bpmnlint/rules/event-sub-process-typed-start-event":RE.default,"bpmnlint/rules/fake-join":AE.default,"bpmnlint/rules/global":PE.default,"bpmnlint/rules/label-required":SE.default,"bpmnlint/rules/link-event":kE.default,"bpmnlint/rules/no-bpmndi":_E.default,"bpmnlint/rules/no-complex-gateway":TE.default,"bpmnlint/rules/no-disconnected":NE.default,"bpmnlint/rules/no-duplicate-sequence-flows":CE.default,"bpmnlint/rules/no-gateway-join-fork":IE.default,"bpmnlint/rules/no-implicit-split":DE.default,"bpmnlint/rules/no-implicit-end":FE.default,"bpmnlint/rules/no-implicit-start":ME.default,"bpmnlint/rules/no-inclusive-gateway":LE.default,"bpmnlint/rules/no-overlapping-elements":jE.default,"bpmnlint/rules/single-blank-start-event":zE.default,"bpmnlint/rules/single-event-definition":QE.default,"bpmnlint/rules/start-event-required":VE.default,"bpmnlint/rules/sub-process-blank-start-event":BE.default,"bpmnlint/rules/superfluous-gateway":UE.default,"bpmnlint/rules/superfluous-label":XE.default,"bpmnlint/rules/superfluous-termination":GE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/implementation":YE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/called-element":WE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-task-headers":KE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/element-type":HE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/error-reference":ZE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/event-based-gateway-target":JE.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/executable-process":ev.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/loop-characteristics":tv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/message-reference":nv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/io-mapping":rv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-business-id":sv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-cancel-execution-listener":iv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-execution-listener-headers":ov.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-expression":av.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-job-priority-definition":uv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-loop":lv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-multiple-none-start-events":cv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-task-listeners":pv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/sequence-flow-condition":fv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form":mv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/subscription":dv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/timer":gv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-definition":hv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-form":yv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/variable-name":bv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel":Ev.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel-compatibility":vv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/connector-properties":xv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-boundary-event-attached-to-ref":Ov.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-reference":wv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/link-event":qv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-schedule":$v.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/secrets":Rv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/signal-reference":Av.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/wait-for-completion":Pv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listeners":Sv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/execution-listener":kv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-before-all-execution-listener":_v.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/priority-definition":Tv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/version-tag":Nv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/zeebe-user-task":Cv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/ad-hoc-sub-process":Iv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-interrupting-event-subprocess":Dv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-documentation":Fv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-output-key":Mv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-fromai-contract":Lv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-listener":jv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form-embedded":zv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/before-all-execution-listener":Qv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/cancel-execution-listener":Vv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listener-headers":Bv.default,"bpmnlint-plugin-camunda-compat/rules/camunda-cloud/unresolvable-secret-reference":Uv.default,"dmnlint/rules/label-required":Xv.default,"dmnlint/rules/no-duplicate-requirements":Gv.default},Wv=t=>JN[t];$e();$e();function Tl(){}Tl.prototype.get=function(t){return this.$model.properties.get(this,t)};Tl.prototype.set=function(t,e){this.$model.properties.set(this,t,e)};function Hv(t,e){this.model=t,this.properties=e}Hv.prototype.createType=function(t){var e=this.model,n=this.properties,r=Object.create(Tl.prototype);Z(t.properties,function(o){!o.isMany&&o.default!==void 0&&(r[o.name]=o.default)}),n.defineModel(r,e),n.defineDescriptor(r,t);var s=t.ns.name;function i(o){n.define(this,"$type",{value:s,enumerable:!0}),n.define(this,"$attrs",{value:{}}),n.define(this,"$parent",{writable:!0}),Z(o,nn(function(a,u){this.set(u,a)},this))}return i.prototype=r,i.hasType=r.$instanceOf=this.model.hasType,n.defineModel(i,e),n.defineDescriptor(i,t),i};var eC=fe(Object.create(null),{String:!0,Boolean:!0,Integer:!0,Real:!0,Element:!0}),Zv=fe(Object.create(null),{String:function(t){return t},Boolean:function(t){return t==="true"},Integer:function(t){return parseInt(t,10)},Real:function(t){return parseFloat(t)}});function Mi(t,e){var n=Zv[t];return n?n(e):e}function kl(t){return!!eC[t]}function Nl(t){return!!Zv[t]}function Se(t,e){var n=t.split(/:/),r,s;if(n.length===1)r=t,s=e;else if(n.length===2)r=n[1],s=n[0];else throw new Error("expected <prefix:localName> or <localName>, got "+t);return t=(s?s+":":"")+r,{name:t,prefix:s,localName:r}}function ot(t){this.ns=t,this.name=t.name,this.allTypes=[],this.allTypesByName=Object.create(null),this.properties=[],this.propertiesByName=Object.create(null)}ot.prototype.build=function(){return Jo(this,["ns","name","allTypes","allTypesByName","properties","propertiesByName","bodyProperty","idProperty"])};ot.prototype.addProperty=function(t,e,n){typeof e=="boolean"&&(n=e,e=void 0),this.addNamedProperty(t,n!==!1);var r=this.properties;e!==void 0?r.splice(e,0,t):r.push(t)};ot.prototype.replaceProperty=function(t,e,n){var r=t.ns,s=this.properties,i=this.propertiesByName,o=t.name!==e.name;if(t.isId){if(!e.isId)throw new Error("property <"+e.ns.name+"> must be id property to refine <"+t.ns.name+">");this.setIdProperty(e,!1)}if(t.isBody){if(!e.isBody)throw new Error("property <"+e.ns.name+"> must be body property to refine <"+t.ns.name+">");this.setBodyProperty(e,!1)}var a=s.indexOf(t);if(a===-1)throw new Error("property <"+r.name+"> not found in property list");s.splice(a,1),this.addProperty(e,n?void 0:a,o),i[r.name]=i[r.localName]=e};ot.prototype.redefineProperty=function(t,e,n){var r=t.ns.prefix,s=e.split("#"),i=Se(s[0],r),o=Se(s[1],i.prefix).name,a=this.propertiesByName[o];if(a)this.replaceProperty(a,t,n);else throw new Error("refined property <"+o+"> not found");delete t.redefines};ot.prototype.addNamedProperty=function(t,e){var n=t.ns,r=this.propertiesByName;e&&(this.assertNotDefined(t,n.name),this.assertNotDefined(t,n.localName)),r[n.name]=r[n.localName]=t};ot.prototype.removeNamedProperty=function(t){var e=t.ns,n=this.propertiesByName;delete n[e.name],delete n[e.localName]};ot.prototype.setBodyProperty=function(t,e){if(e&&this.bodyProperty)throw new Error("body property defined multiple times (<"+this.bodyProperty.ns.name+">, <"+t.ns.name+">)");this.bodyProperty=t};ot.prototype.setIdProperty=function(t,e){if(e&&this.idProperty)throw new Error("id property defined multiple times (<"+this.idProperty.ns.name+">, <"+t.ns.name+">)");this.idProperty=t};ot.prototype.assertNotTrait=function(t){if((t.extends||[]).length)throw new Error(`cannot create <${t.name}> extending <${t.extends}>`)};ot.prototype.assertNotDefined=function(t,e){var n=t.name,r=this.propertiesByName[n];if(r)throw new Error("property <"+n+"> already defined; override of <"+r.definedBy.ns.name+"#"+r.ns.name+"> by <"+t.definedBy.ns.name+"#"+t.ns.name+"> not allowed without redefines")};ot.prototype.hasProperty=function(t){return this.propertiesByName[t]};ot.prototype.addTrait=function(t,e){e&&this.assertNotTrait(t);var n=this.allTypesByName,r=this.allTypes,s=t.name;s in n||(Z(t.properties,nn(function(i){i=fe({},i,{name:i.ns.localName,inherited:e}),Object.defineProperty(i,"definedBy",{value:t});var o=i.replaces,a=i.redefines;o||a?this.redefineProperty(i,o||a,o):(i.isBody&&this.setBodyProperty(i),i.isId&&this.setIdProperty(i),this.addProperty(i))},this)),r.push(t),n[s]=t)};function pn(t,e){this.packageMap=Object.create(null),this.typeMap=Object.create(null),this.packages=[],this.properties=e,Z(t,nn(this.registerPackage,this))}pn.prototype.getPackage=function(t){return this.packageMap[t]};pn.prototype.getPackages=function(){return this.packages};pn.prototype.registerPackage=function(t){t=fe({},t);var e=this.packageMap;Kv(e,t,"prefix"),Kv(e,t,"uri"),Z(t.types,nn(function(n){this.registerType(n,t)},this)),e[t.uri]=e[t.prefix]=t,this.packages.push(t)};pn.prototype.registerType=function(t,e){t=fe({},t,{superClass:(t.superClass||[]).slice(),extends:(t.extends||[]).slice(),properties:(t.properties||[]).slice(),meta:fe({},t.meta||{})});var n=Se(t.name,e.prefix),r=n.name,s=Object.create(null);Z(t.properties,nn(function(i){var o=Se(i.name,n.prefix),a=o.name;kl(i.type)||(i.type=Se(i.type,o.prefix).name),fe(i,{ns:o,name:a}),s[a]=i},this)),fe(t,{ns:n,name:r,propertiesByName:s}),Z(t.extends,nn(function(i){var o=Se(i,n.prefix),a=this.typeMap[o.name];a.traits=a.traits||[],a.traits.push(r)},this)),this.definePackage(t,e),this.typeMap[r]=t};pn.prototype.mapTypes=function(t,e,n){var r=kl(t.name)?{name:t.name}:this.typeMap[t.name],s=this;function i(u,c){var l=Se(u,kl(u)?"":t.prefix);s.mapTypes(l,e,c)}function o(u){return i(u,!0)}function a(u){return i(u,!1)}if(!r)throw new Error("unknown type <"+t.name+">");Z(r.superClass,n?o:a),e(r,!n),Z(r.traits,o)};pn.prototype.getEffectiveDescriptor=function(t){var e=Se(t),n=new ot(e);this.mapTypes(e,function(s,i){n.addTrait(s,i)});var r=n.build();return this.definePackage(r,r.allTypes[r.allTypes.length-1].$pkg),r};pn.prototype.definePackage=function(t,e){this.properties.define(t,"$pkg",{value:e})};function Kv(t,e,n){var r=e[n];if(r in t)throw new Error("package with "+n+" <"+r+"> already defined")}function Pn(t){this.model=t}Pn.prototype.set=function(t,e,n){if(!_e(e)||!e.length)throw new TypeError("property name must be a non-empty string");var r=this.getProperty(t,e),s=r&&r.name;tC(n)?r?delete t[s]:delete t.$attrs[_l(e)]:r?s in t?t[s]=n:Jv(t,r,n):t.$attrs[_l(e)]=n};Pn.prototype.get=function(t,e){var n=this.getProperty(t,e);if(!n)return t.$attrs[_l(e)];var r=n.name;return!t[r]&&n.isMany&&Jv(t,n,[]),t[r]};Pn.prototype.define=function(t,e,n){if(!n.writable){var r=n.value;n=fe({},n,{get:function(){return r}}),delete n.value}Object.defineProperty(t,e,n)};Pn.prototype.defineDescriptor=function(t,e){this.define(t,"$descriptor",{value:e})};Pn.prototype.defineModel=function(t,e){this.define(t,"$model",{value:e})};Pn.prototype.getProperty=function(t,e){var n=this.model,r=n.getPropertyDescriptor(t,e);if(r)return r;if(e.includes(":"))return null;let s=n.config.strict;if(typeof s<"u"){let i=new TypeError(`unknown property <${e}> on <${t.$type}>`);if(s)throw i;typeof console<"u"&&console.warn(i)}return null};function tC(t){return typeof t>"u"}function Jv(t,e,n){Object.defineProperty(t,e.name,{enumerable:!e.isReference,writable:!0,value:n,configurable:!0})}function _l(t){return t.replace(/^:/,"")}function Te(t,e={}){this.properties=new Pn(this),this.factory=new Hv(this,this.properties),this.registry=new pn(t,this.properties),this.typeCache=Object.create(null),this.config=e}Te.prototype.create=function(t,e){var n=this.getType(t);if(!n)throw new Error("unknown type <"+t+">");return new n(e)};Te.prototype.getType=function(t){var e=this.typeCache,n=_e(t)?t:t.ns.name,r=e[n];return r||(t=this.registry.getEffectiveDescriptor(n),r=e[n]=this.factory.createType(t)),r};Te.prototype.createAny=function(t,e,n){var r=Se(t),s={$type:t,$instanceOf:function(o){return o===this.$type},get:function(o){return this[o]},set:function(o,a){Zo(this,[o],a)}},i={name:t,isGeneric:!0,ns:{prefix:r.prefix,localName:r.localName,uri:e}};return this.properties.defineDescriptor(s,i),this.properties.defineModel(s,this),this.properties.define(s,"get",{enumerable:!1,writable:!0}),this.properties.define(s,"set",{enumerable:!1,writable:!0}),this.properties.define(s,"$parent",{enumerable:!1,writable:!0}),this.properties.define(s,"$instanceOf",{enumerable:!1,writable:!0}),Z(n,function(o,a){Yn(o)&&o.value!==void 0?s[o.name]=o.value:s[a]=o}),s};Te.prototype.getPackage=function(t){return this.registry.getPackage(t)};Te.prototype.getPackages=function(){return this.registry.getPackages()};Te.prototype.getElementDescriptor=function(t){return t.$descriptor};Te.prototype.hasType=function(t,e){e===void 0&&(e=t,t=this);var n=t.$model.getElementDescriptor(t);return e in n.allTypesByName};Te.prototype.getPropertyDescriptor=function(t,e){return this.getElementDescriptor(t).propertiesByName[e]};Te.prototype.getTypeDescriptor=function(t){return this.registry.typeMap[t]};$e();var e0=String.fromCharCode,nC=Object.prototype.hasOwnProperty,rC=/&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig,ms={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};Object.keys(ms).forEach(function(t){ms[t.toUpperCase()]=ms[t]});function sC(t,e,n,r){return r?nC.call(ms,r)?ms[r]:"&"+r+";":e0(e||parseInt(n,16))}function Sn(t){return t.length>3&&t.indexOf("&")!==-1?t.replace(rC,sC):t}var t0="non-whitespace outside of root node";function fn(t){return new Error(t)}function iC(t){return"missing namespace for prefix <"+t+">"}function Li(t){return{get:t,enumerable:!0}}function Cl(t,e,n,r){n in e||(e[n]=n in t?t[n]:null),t[n]=r}function oC(t,e){var n,r;for(n in e)r=e[n],r===null?delete t[n]:t[n]=r}function Il(t){return t+"$uri"}function aC(t){var e=Object.create(null),n,r;for(n in t)r=t[n],e[r]=r,e[Il(r)]=n;return e}function ji(){return{line:0,column:0}}function uC(t){throw t}function Dl(t){if(!this)return new Dl(t);var e=t&&t.proxy,n,r,s,i,o=uC,a,u,c,l,p=ji,f=!1,m=!1,g="",d=!1,h=!1,b=null,w=!1,q,C,E,P;function x(v){v instanceof Error||(v=fn(v)),b=v,o(v,p)}function $(v){a&&(v instanceof Error||(v=fn(v)),a(v,p))}this.on=function(v,S){if(typeof S!="function")throw fn("required args <name, cb>");switch(v){case"openTag":r=S;break;case"text":n=S;break;case"closeTag":s=S;break;case"error":o=S;break;case"warn":a=S;break;case"cdata":i=S;break;case"attention":l=S;break;case"question":c=S;break;case"comment":u=S;break;default:throw fn("unsupported event: "+v)}return this},this.ns=function(v){if(typeof v>"u"&&(v={}),typeof v!="object")throw fn("required args <nsMap={}>");var S=Object.create(null),Y;for(Y in v)S[Y]=v[Y];return h=!0,P=S,this};function U(){q=h?[]:null,C=h?aC(P):null,E=[],p=ji,w=!1,b=null,m=!1,g=""}this.parse=function(v){if(typeof v!="string")throw fn("required args <xml=string>");if(f)throw fn("parse during stream; call end() first");return U(),W(v),p=ji,w=!1,b},this.write=function(v){if(typeof v!="string")throw fn("required args <xml=string>");return f||(U(),f=!0),b||(g=W(g+v,!0)||""),this},this.end=function(){return f||U(),f=!1,b||W(g),g="",p=ji,w=!1,b},this.stop=function(){w=!0};function W(v,S=!1){var Y=null,O,R,M=0,D=!1,F=!1,A=0,k=0,L,V,j,z,ne,Ae,Ee,xn,Lo,jo="",zo=0,Gn;function Xp(Qe,Mt){var nt=Qe.indexOf(":");if(nt===-1)return Qe;var at=C[Qe.substring(0,nt)];return at?Mt===at?Qe.substr(nt+1):at+Qe.substr(nt):($(iC(Qe.substring(0,nt))),null)}function Qo(){if(Gn!==null)return Gn;var Qe,Mt,nt=h&&C.xmlns,at=h&&d?[]:null,ve=zo,ke=jo,ut=ke.length,en,Lt,Pt,qe,zr={},Yp=new Set,yt,se,ce;e:for(;ve<ut;ve++)if(yt=!1,se=ke.charCodeAt(ve),!(se===32||se<14&&se>8)){for((se<65||se>122||se>90&&se<97)&&se!==95&&se!==58&&($("illegal first char attribute name"),yt=!0),ce=ve+1;ce<ut;ce++)if(se=ke.charCodeAt(ce),!(se>96&&se<123||se>64&&se<91||se>47&&se<59||se===46||se===45||se===95)){if(se===32||se<14&&se>8){$("missing attribute value"),ve=ce;continue e}if(se===61)break;$("illegal attribute name char"),yt=!0}if(qe=ke.substring(ve,ce),qe==="xmlns:xmlns"&&($("illegal declaration of xmlns"),yt=!0),se=ke.charCodeAt(ce+1),se===34)ce=ke.indexOf('"',ve=ce+2),ce===-1&&(ce=ke.indexOf("'",ve),ce!==-1&&($("attribute value quote missmatch"),yt=!0));else if(se===39)ce=ke.indexOf("'",ve=ce+2),ce===-1&&(ce=ke.indexOf('"',ve),ce!==-1&&($("attribute value quote missmatch"),yt=!0));else for($("missing attribute value quotes"),yt=!0,ce=ce+1;ce<ut&&(se=ke.charCodeAt(ce+1),!(se===32||se<14&&se>8));ce++);for(ce===-1&&($("missing closing quotes"),ce=ut,yt=!0),yt||(Lt=ke.substring(ve,ce)),qe==="xmlns:xml"&&Lt!=="http://www.w3.org/XML/1998/namespace"&&x("illegal value of xmlns:xml"),ve=ce;ce+1<ut&&(se=ke.charCodeAt(ce+1),!(se===32||se<14&&se>8));ce++)ve===ce&&($("illegal character after attribute end"),yt=!0);if(ve=ce+1,yt)continue e;if(Yp.has(qe)){$("attribute <"+qe+"> already defined");continue}if(Yp.add(qe),!h){zr[qe]=Lt;continue}if(d){if(en=qe==="xmlns"?"xmlns":qe.charCodeAt(0)===120&&qe.substr(0,6)==="xmlns:"?qe.substr(6):null,en!==null){if(Qe=Sn(Lt),Mt=Il(en),Pt=P[Qe],!Pt){if(en==="xmlns"||Mt in C&&C[Mt]!==Qe)do Pt="ns"+M++;while(typeof C[Pt]<"u");else Pt=en;P[Qe]=Pt}C[en]!==Pt&&(O||(O=Object.create(null)),Y=null,R=null,Cl(C,O,en,Pt),en==="xmlns"&&(Cl(C,O,Il(Pt),Qe),nt=Pt),Cl(C,O,Mt,Qe)),zr[qe]=Lt;continue}at.push(qe,Lt);continue}qe=Xp(qe,nt),qe!==null&&(zr[qe]=Lt)}if(d)for(ve=0,ut=at.length;ve<ut;ve++)qe=Xp(at[ve++],nt),Lt=at[ve],qe!==null&&(zr[qe]=Lt);return Gn=zr}function B1(){for(var Qe=/(\r\n|\r|\n)/g,Mt=0,nt=0,at=0,ve=k,ke,ut;A>=at&&(ke=Qe.exec(v),!(!ke||(ve=ke[0].length+ke.index,ve>A)));)Mt+=1,at=ve;return A==-1?(nt=ve,ut=v.substring(k)):k===0?ut=v.substring(k,A):(nt=A-at,ut=k==-1?v.substring(A):v.substring(A,k+1)),{data:ut,line:Mt,column:nt}}for(p=B1,e&&(Lo=Object.create({},{name:Li(function(){return Ee}),originalName:Li(function(){return xn}),attrs:Li(Qo),ns:Li(function(){return R||(R=Object.assign(Object.create(null),C)),R})}));k!==-1;){if(v.charCodeAt(k)===60?A=k:A=v.indexOf("<",k),A===-1){if(S)return v.substring(k);if(E.length)return x("unexpected end of file");if(!m)return x("missing start tag");k<v.length&&v.substring(k).trim()&&$(t0);return}if(m||(m=!0),k!==A){if(E.length){if(n&&(n(v.substring(k,A),Sn,p),w))return}else if(v.substring(k,A).trim()&&($(t0),w))return}if(z=v.charCodeAt(A+1),z===33){if(j=v.charCodeAt(A+2),j===91&&v.substr(A+3,6)==="CDATA["){if(k=v.indexOf("]]>",A),k===-1)return S?v.substring(A):x("unclosed cdata");if(i&&(i(v.substring(A+9,k),p),w))return;k+=3;continue}if(j===45&&v.charCodeAt(A+3)===45){if(k=v.indexOf("-->",A),k===-1)return S?v.substring(A):x("unclosed comment");if(u&&(u(v.substring(A+4,k),Sn,p),w))return;k+=3;continue}}if(z===63){if(k=v.indexOf("?>",A),k===-1)return S?v.substring(A):x("unclosed question");if(c&&(c(v.substring(A,k+2),p),w))return;k+=2;continue}for(L=A+1;;L++){if(ne=v.charCodeAt(L),isNaN(ne))return S?v.substring(A):(k=-1,x("unclosed tag"));if(ne===34)j=v.indexOf('"',L+1),L=j!==-1?j:L;else if(ne===39)j=v.indexOf("'",L+1),L=j!==-1?j:L;else if(ne===62){k=L;break}}if(z===33){if(l&&(l(v.substring(A,k+1),Sn,p),w))return;k+=1;continue}if(Gn={},z===47){if(D=!1,F=!0,!E.length)return x("missing open tag");if(L=Ee=E.pop(),j=A+2+L.length,v.substring(A+2,j)!==L)return x("closing tag mismatch");for(;j<k;j++)if(z=v.charCodeAt(j),!(z===32||z>8&&z<14))return x("close tag")}else{if(v.charCodeAt(k-1)===47?(L=Ee=v.substring(A+1,k-1),D=!0,F=!0):(L=Ee=v.substring(A+1,k),D=!0,F=!1),!(z>96&&z<123||z>64&&z<91||z===95||z===58))return x("illegal first char nodeName");for(j=1,V=L.length;j<V;j++)if(z=L.charCodeAt(j),!(z>96&&z<123||z>64&&z<91||z>47&&z<59||z===45||z===95||z==46)){if(z===32||z<14&&z>8){Ee=L.substring(0,j),Gn=null;break}return x("invalid nodeName")}F||E.push(Ee)}if(h){D&&(O=null,Gn===null&&(d=L.indexOf("xmlns",j)!==-1)&&(zo=j,jo=L,Qo(),d=!1),F||q.push(O)),xn=Ee,Y===null&&(Y=Object.create(null));var Gp=Y[Ee];if(Gp!==void 0)Ee=Gp;else{if(z=Ee.indexOf(":"),z!==-1){if(Ae=C[Ee.substring(0,z)],!Ae)return x("missing namespace on <"+xn+">");Ee=Ee.substr(z+1)}else Ae=C.xmlns;Ae&&(Ee=Ae+":"+Ee),Y[xn]=Ee}}if(D&&(zo=j,jo=L,r&&(e?r(Lo,Sn,F,p):r(Ee,Qo,Sn,F,p),w)))return;if(F){if(s&&(s(e?Lo:Ee,Sn,D,p),w))return;h&&(D||(O=q.pop()),O&&(oC(C,O),O=null,Y=null,R=null))}k+=1}}}function n0(t){return t.xml&&t.xml.tagAlias==="lowerCase"}var Fl={xsi:"http://www.w3.org/2001/XMLSchema-instance",xml:"http://www.w3.org/XML/1998/namespace"},r0="property";function s0(t){return t.xml&&t.xml.serialize}function lC(t){let e=s0(t);return e!==r0&&(e||null)}function cC(t){return t.charAt(0).toUpperCase()+t.slice(1)}function i0(t,e){return n0(e)?t.prefix+":"+cC(t.localName):t.name}function pC(t,e){var n=t.name,r=t.localName,s=e&&e.xml&&e.xml.typePrefix;return s&&r.indexOf(s)===0?t.prefix+":"+r.slice(s.length):n}function fC(t,e,n){let r=Se(t,e.xmlns),s=`${e[r.prefix]||r.prefix}:${r.localName}`,i=Se(s);var o=n.getPackage(i.prefix);return pC(i,o)}function mn(t){return new Error(t)}function Gt(t){return t.$descriptor}function mC(t){fe(this,t),this.elementsById=Object.create(null),this.references=[],this.warnings=[],this.addReference=function(e){this.references.push(e)},this.addElement=function(e){if(!e)throw mn("expected element");var n=this.elementsById,r=Gt(e),s=r.idProperty,i;if(s&&(i=e.get(s.name),i)){if(!/^([a-z][\w-.]*:)?[a-z_][\w-.]*$/i.test(i))throw new Error("illegal ID <"+i+">");if(n[i])throw mn("duplicate ID <"+i+">");n[i]=e}},this.addWarning=function(e){this.warnings.push(e)}}function ds(){}ds.prototype.handleEnd=function(){};ds.prototype.handleText=function(){};ds.prototype.handleNode=function(){};function Ml(){}Ml.prototype=Object.create(ds.prototype);Ml.prototype.handleNode=function(){return this};function Er(){}Er.prototype=Object.create(ds.prototype);Er.prototype.handleText=function(t){this.body=(this.body||"")+t};function gs(t,e){this.property=t,this.context=e}gs.prototype=Object.create(Er.prototype);gs.prototype.handleNode=function(t){if(this.element)throw mn("expected no sub nodes");return this.element=this.createReference(t),this};gs.prototype.handleEnd=function(){this.element.id=this.body};gs.prototype.createReference=function(t){return{property:this.property.ns.name,id:""}};function Ll(t,e){this.element=e,this.propertyDesc=t}Ll.prototype=Object.create(Er.prototype);Ll.prototype.handleEnd=function(){var t=this.body||"",e=this.element,n=this.propertyDesc;t=Mi(n.type,t),n.isMany?e.get(n.name).push(t):e.set(n.name,t)};function zi(){}zi.prototype=Object.create(Er.prototype);zi.prototype.handleNode=function(t){var e=this,n=this.element;return n?e=this.handleChild(t):(n=this.element=this.createElement(t),this.context.addElement(n)),e};function Fe(t,e,n){this.model=t,this.type=t.getType(e),this.context=n}Fe.prototype=Object.create(zi.prototype);Fe.prototype.addReference=function(t){this.context.addReference(t)};Fe.prototype.handleText=function(t){var e=this.element,n=Gt(e),r=n.bodyProperty;if(!r)throw mn("unexpected body text <"+t+">");Er.prototype.handleText.call(this,t)};Fe.prototype.handleEnd=function(){var t=this.body,e=this.element,n=Gt(e),r=n.bodyProperty;r&&t!==void 0&&(t=Mi(r.type,t),e.set(r.name,t))};Fe.prototype.createElement=function(t){var e=t.attributes,n=this.type,r=Gt(n),s=this.context,i=new n({}),o=this.model,a;return Z(e,function(u,c){var l=r.propertiesByName[c],p;l&&l.isReference?l.isMany?(p=u.split(" "),Z(p,function(f){s.addReference({element:i,property:l.ns.name,id:f})})):s.addReference({element:i,property:l.ns.name,id:u}):(l?u=Mi(l.type,u):c==="xmlns"?c=":"+c:(a=Se(c,r.ns.prefix),o.getPackage(a.prefix)&&s.addWarning({message:"unknown attribute <"+c+">",element:i,property:c,value:u})),i.set(c,u))}),i};Fe.prototype.getPropertyForNode=function(t){var e=t.name,n=Se(e),r=this.type,s=this.model,i=Gt(r),o=n.name,a=i.propertiesByName[o];if(a&&!a.isAttr){let c=lC(a);if(c){let l=t.attributes[c];if(l){let p=fC(l,t.ns,s),f=s.getType(p);return fe({},a,{effectiveType:Gt(f).name})}}return a}var u=s.getPackage(n.prefix);if(u){let c=i0(n,u),l=s.getType(c);if(a=Ur(i.properties,function(p){return!p.isVirtual&&!p.isReference&&!p.isAttribute&&l.hasType(p.type)}),a)return fe({},a,{effectiveType:Gt(l).name})}else if(a=Ur(i.properties,function(c){return!c.isReference&&!c.isAttribute&&c.type==="Element"}),a)return a;throw mn("unrecognized element <"+n.name+">")};Fe.prototype.toString=function(){return"ElementDescriptor["+Gt(this.type).name+"]"};Fe.prototype.valueHandler=function(t,e){return new Ll(t,e)};Fe.prototype.referenceHandler=function(t){return new gs(t,this.context)};Fe.prototype.handler=function(t){return t==="Element"?new br(this.model,t,this.context):new Fe(this.model,t,this.context)};Fe.prototype.handleChild=function(t){var e,n,r,s;if(e=this.getPropertyForNode(t),r=this.element,n=e.effectiveType||e.type,Nl(n))return this.valueHandler(e,r);e.isReference?s=this.referenceHandler(e).handleNode(t):s=this.handler(n).handleNode(t);var i=s.element;return i!==void 0&&(e.isMany?r.get(e.name).push(i):r.set(e.name,i),e.isReference?(fe(i,{element:r}),this.context.addReference(i)):i.$parent=r),s};function jl(t,e,n){Fe.call(this,t,e,n)}jl.prototype=Object.create(Fe.prototype);jl.prototype.createElement=function(t){var e=t.name,n=Se(e),r=this.model,s=this.type,i=r.getPackage(n.prefix),o=i&&i0(n,i)||e;if(!s.hasType(o))throw mn("unexpected element <"+t.originalName+">");return Fe.prototype.createElement.call(this,t)};function br(t,e,n){this.model=t,this.context=n}br.prototype=Object.create(zi.prototype);br.prototype.createElement=function(t){var e=t.name,n=Se(e),r=n.prefix,s=t.ns[r+"$uri"],i=t.attributes;return this.model.createAny(e,s,i)};br.prototype.handleChild=function(t){var e=new br(this.model,"Element",this.context).handleNode(t),n=this.element,r=e.element,s;return r!==void 0&&(s=n.$children=n.$children||[],s.push(r),r.$parent=n),e};br.prototype.handleEnd=function(){this.body&&(this.element.$body=this.body)};function vr(t){t instanceof Te&&(t={model:t}),fe(this,{lax:!1},t)}vr.prototype.fromXML=function(t,e,n){var r=e.rootHandler;e instanceof Fe?(r=e,e={}):typeof e=="string"?(r=this.handler(e),e={}):typeof r=="string"&&(r=this.handler(r));var s=this.model,i=this.lax,o=new mC(fe({},e,{rootHandler:r})),a=new Dl({proxy:!0}),u=dC();r.context=o,u.push(r);function c(E,P,x){var $=P(),U=$.line,W=$.column,v=$.data;v.charAt(0)==="<"&&v.indexOf(" ")!==-1&&(v=v.slice(0,v.indexOf(" "))+">");var S="unparsable content "+(v?v+" ":"")+`detected
	line: `+U+`
	column: `+W+`
	nested error: `+E.message;if(x)return o.addWarning({message:S,error:E}),!0;throw mn(S)}function l(E,P){return c(E,P,!0)}function p(){var E=o.elementsById,P=o.references,x,$;for(x=0;$=P[x];x++){var U=$.element,W=E[$.id],v=Gt(U).propertiesByName[$.property];if(W||o.addWarning({message:"unresolved reference <"+$.id+">",element:$.element,property:$.property,value:$.id}),v.isMany){var S=U.get(v.name),Y=S.indexOf($);Y===-1&&(Y=S.length),W?S[Y]=W:S.splice(Y,1)}else U.set(v.name,W)}}function f(){u.pop().handleEnd()}var m=/^<\?xml /i,g=/ encoding="([^"]+)"/i,d=/^utf-8$/i;function h(E){if(m.test(E)){var P=g.exec(E),x=P&&P[1];!x||d.test(x)||o.addWarning({message:"unsupported document encoding <"+x+">, falling back to UTF-8"})}}function b(E,P){var x=u.peek();try{u.push(x.handleNode(E))}catch($){c($,P,i)&&u.push(new Ml)}}function w(E,P){try{u.peek().handleText(E)}catch(x){l(x,P)}}function q(E,P){E.trim()&&w(E,P)}var C=s.getPackages().reduce(function(E,P){return E[P.uri]=P.prefix,E},Object.entries(Fl).reduce(function(E,[P,x]){return E[x]=P,E},s.config&&s.config.nsMap||{}));return a.ns(C).on("openTag",function(E,P,x,$){var U=E.attrs||{},W=Object.keys(U).reduce(function(S,Y){var O=P(U[Y]);return S[Y]=O,S},{}),v={name:E.name,originalName:E.originalName,attributes:W,ns:E.ns};b(v,$)}).on("question",h).on("closeTag",f).on("cdata",w).on("text",function(E,P,x){q(P(E),x)}).on("error",c).on("warn",l),new Promise(function(E,P){var x;try{a.parse(t),p()}catch(S){x=S}var $=r.element;!x&&!$&&(x=mn("failed to parse document as <"+r.type.$descriptor.name+">"));var U=o.warnings,W=o.references,v=o.elementsById;return x?(x.warnings=U,P(x)):E({rootElement:$,elementsById:v,references:W,warnings:U})})};vr.prototype.handler=function(t){return new jl(this.model,t)};function dC(){var t=[];return Object.defineProperty(t,"peek",{value:function(){return this[this.length-1]}}),t}var gC=`<?xml version="1.0" encoding="UTF-8"?>
`,hC=/<|>|'|"|&|\n\r|\n/g,o0=/<|>|&/g;function ft(t){this.prefixMap={},this.uriMap={},this.used={},this.wellknown=[],this.custom=[],this.parent=t,this.defaultPrefixMap=t&&t.defaultPrefixMap||{}}ft.prototype.mapDefaultPrefixes=function(t){this.defaultPrefixMap=t};ft.prototype.defaultUriByPrefix=function(t){return this.defaultPrefixMap[t]};ft.prototype.resolve=function(t){for(var e=this;e;){var n=t(e);if(n)return n;e=e.parent}};ft.prototype.eachScope=function(t){for(var e=this;e;)t(e),e=e.parent};ft.prototype.byUri=function(t){return this.resolve(function(e){return e.uriMap[t]})};ft.prototype.add=function(t,e){this.uriMap[t.uri]=t,e?this.wellknown.push(t):this.custom.push(t),this.mapPrefix(t.prefix,t.uri)};ft.prototype.uriByPrefix=function(t){var e=t||"xmlns";return this.resolve(function(n){return n.prefixMap[e]})};ft.prototype.mapPrefix=function(t,e){this.prefixMap[t||"xmlns"]=e};ft.prototype.getNSKey=function(t){return t.prefix!==void 0?t.uri+"|"+t.prefix:t.uri};ft.prototype.logUsed=function(t){var e=t.uri,n=this.getNSKey(t),r=this.byUri(e);this.eachScope(function(s){s.used[n]=r})};ft.prototype.getUsed=function(t){var e=[].concat(this.wellknown,this.custom);return e.filter(n=>{var r=this.getNSKey(n);return this.used[r]})};function yC(t){return t.charAt(0).toLowerCase()+t.slice(1)}function bC(t,e){return n0(e)?yC(t):t}function a0(t,e){t.super_=e,t.prototype=Object.create(e.prototype,{constructor:{value:t,enumerable:!1,writable:!0,configurable:!0}})}function u0(t){return _e(t)?t:(t.prefix?t.prefix+":":"")+t.localName}function EC(t){return t.getUsed().filter(function(e){return e.prefix!=="xml"}).map(function(e){var n="xmlns"+(e.prefix?":"+e.prefix:"");return{name:n,value:c0(e.uri)}})}function vC(t,e){return e.isGeneric?fe({localName:e.ns.localName},t):fe({localName:bC(e.ns.localName,e.$pkg)},t)}function xC(t,e){return fe({localName:e.ns.localName},t)}function OC(t){var e=t.$descriptor;return Xr(e.properties,function(n){var r=n.name;if(n.isVirtual||!Wn(t,r))return!1;var s=t[r];return s===n.default||s===null?!1:n.isMany?s.length:!0})}var wC={"\n":"#10","\n\r":"#10",'"':"#34","'":"#39","<":"#60",">":"#62","&":"#38"},qC={"<":"lt",">":"gt","&":"amp"};function l0(t,e,n){return t=_e(t)?t:""+t,t.replace(e,function(r){return"&"+n[r]+";"})}function c0(t){return l0(t,hC,wC)}function p0(t){return l0(t,o0,qC)}function $C(t){return Xr(t,function(e){return e.isAttr})}function RC(t){return Xr(t,function(e){return!e.isAttr})}function zl(t){this.tagName=t}zl.prototype.build=function(t){return this.element=t,this};zl.prototype.serializeTo=function(t){t.appendIndent().append("<"+this.tagName+">"+p0(this.element.id)+"</"+this.tagName+">").appendNewLine()};function kn(){}kn.prototype.serializeValue=kn.prototype.serializeTo=function(t){t.append(this.escape?p0(this.value):this.value)};kn.prototype.build=function(t,e){return this.value=e,t.type==="String"&&e.search(o0)!==-1&&(this.escape=!0),this};function Ql(t){this.tagName=t}a0(Ql,kn);Ql.prototype.serializeTo=function(t){t.appendIndent().append("<"+this.tagName+">"),this.serializeValue(t),t.append("</"+this.tagName+">").appendNewLine()};function pe(t,e){this.body=[],this.attrs=[],this.parent=t,this.propertyDescriptor=e}pe.prototype.build=function(t){return kC(this,t),this};pe.prototype.enter=function(t){this.element=t;var e=t.$descriptor,n=this.propertyDescriptor,r=e.isGeneric;if(r?this.otherAttrs=this.parseGenericNsAttributes(t):this.otherAttrs=this.parseNsAttributes(t),n?this.ns=this.nsPropertyTagName(n):this.ns=this.nsTagName(e),this.tagName=this.addTagName(this.ns),r)return this.collectGenericContainments(t);var s=OC(t);return this.parseAttributes($C(s)),this.collectContainments(RC(s))};pe.prototype.exit=function(){this.parseGenericAttributes(this.element,this.otherAttrs)};pe.prototype.nsTagName=function(t){var e=this.logNamespaceUsed(t.ns);return vC(e,t)};pe.prototype.nsPropertyTagName=function(t){var e=this.logNamespaceUsed(t.ns);return xC(e,t)};pe.prototype.isLocalNs=function(t){return t.uri===this.ns.uri};pe.prototype.nsAttributeName=function(t){var e;if(_e(t)?e=Se(t):e=t.ns,t.inherited)return{localName:e.localName};var n=this.logNamespaceUsed(e);return this.getNamespaces().logUsed(n),this.isLocalNs(n)?{localName:e.localName}:fe({localName:e.localName},n)};pe.prototype.parseGenericNsAttributes=function(t){return Object.entries(t).filter(([e,n])=>!e.startsWith("$")&&this.parseNsAttribute(t,e,n)).map(([e,n])=>({name:e,value:n}))};pe.prototype.collectGenericContainments=function(t){var e=this,n=[],r=t.$body;r&&n.push({create:function(){return new kn().build({type:"String"},r)}});var s=t.$children;return s&&Z(s,function(i){n.push({create:function(){return new pe(e)},element:i})}),n};pe.prototype.parseNsAttribute=function(t,e,n){var r=t.$model,s=Se(e),i;if(s.prefix==="xmlns"&&(i={prefix:s.localName,uri:n}),!s.prefix&&s.localName==="xmlns"&&(i={uri:n}),!i)return{name:e,value:n};if(r&&r.getPackage(n))this.logNamespace(i,!0,!0);else{var o=this.logNamespaceUsed(i,!0);this.getNamespaces().logUsed(o)}};pe.prototype.parseNsAttributes=function(t){var e=this,n=t.$attrs,r=[];return Z(n,function(s,i){var o=e.parseNsAttribute(t,i,s);o&&r.push(o)}),r};pe.prototype.parseGenericAttributes=function(t,e){var n=this;Z(e,function(r){try{n.addAttribute(n.nsAttributeName(r.name),r.value)}catch(s){typeof console<"u"&&console.warn(`missing namespace information for <${r.name}=${r.value}> on`,t,s)}})};pe.prototype.collectContainments=function(t){var e=this,n=this.element,r=[];return Z(t,function(s){var i=n.get(s.name),o=s.isReference,a=s.isMany;if(a||(i=[i]),s.isBody)r.push({create:function(){return new kn().build(s,i[0])}});else if(Nl(s.type))Z(i,function(c){r.push({create:function(){return new Ql(e.addTagName(e.nsPropertyTagName(s))).build(s,c)}})});else if(o)Z(i,function(c){r.push({create:function(){return new zl(e.addTagName(e.nsPropertyTagName(s))).build(c)}})});else{var u=s0(s);Z(i,function(c){r.push({create:function(){return u?u===r0?new pe(e,s):new Qi(e,s,u):new pe(e)},element:c})})}}),r};pe.prototype.getNamespaces=function(t){var e=this.namespaces;if(!e){var n=this.getParentNamespaces();t||!n?this.namespaces=e=new ft(n):e=n}return e};pe.prototype.getParentNamespaces=function(){if(this.parentNamespaces!==void 0)return this.parentNamespaces;for(var t=null,e=this.parent;e;){if(e.namespaces){t=e.namespaces;break}if(e.parentNamespaces!==void 0){t=e.parentNamespaces;break}e=e.parent}return this.parentNamespaces=t};pe.prototype.logNamespace=function(t,e,n){var r=this.getNamespaces(n),s=t.uri,i=t.prefix,o=r.byUri(s);return(!o||n)&&r.add(t,e),r.mapPrefix(i,s),t};pe.prototype.logNamespaceUsed=function(t,e){var n=this.getNamespaces(e),r=t.prefix,s=t.uri,i,o,a;if(!r&&!s)return{localName:t.localName};if(a=n.defaultUriByPrefix(r),s=s||a||n.uriByPrefix(r),!s)throw new Error("no namespace uri given for prefix <"+r+">");if(t=n.byUri(s),!t&&!r&&(t=this.logNamespace({uri:s},a===s,!0)),!t){for(i=r,o=1;n.uriByPrefix(i);)i=r+"_"+o++;t=this.logNamespace({prefix:i,uri:s},a===s)}return r&&n.mapPrefix(r,s),t};pe.prototype.parseAttributes=function(t){var e=this,n=this.element;Z(t,function(r){var s=n.get(r.name);if(r.isReference)if(!r.isMany)s=s.id;else{var i=[];Z(s,function(o){i.push(o.id)}),s=i.join(" ")}e.addAttribute(e.nsAttributeName(r),s)})};pe.prototype.addTagName=function(t){var e=this.logNamespaceUsed(t);return this.getNamespaces().logUsed(e),u0(t)};pe.prototype.addAttribute=function(t,e){var n=this.attrs;_e(e)&&(e=c0(e));var r=Ko(n,function(i){return i.name.localName===t.localName&&i.name.uri===t.uri&&i.name.prefix===t.prefix}),s={name:t,value:e};r!==-1?n.splice(r,1,s):n.push(s)};pe.prototype.serializeAttributes=function(t){var e=this.attrs,n=this.namespaces;n&&(e=EC(n).concat(e)),Z(e,function(r){t.append(" ").append(u0(r.name)).append('="').append(r.value).append('"')})};pe.prototype.serializeTo=function(t){AC(this,t)};function AC(t,e){for(var n=[{serializer:t,index:0,opened:!1,indent:!1}];n.length;){var r=n[n.length-1],s=r.serializer;if(!r.opened){var i=s.body[0];if(r.indent=i&&i.constructor!==kn,e.appendIndent().append("<"+s.tagName),s.serializeAttributes(e),e.append(i?">":" />"),r.opened=!0,!i){e.appendNewLine(),n.pop();continue}r.indent&&e.appendNewLine().indent()}if(r.index<s.body.length){var o=s.body[r.index++];o instanceof pe?n.push({serializer:o,index:0,opened:!1,indent:!1}):o.serializeTo(e);continue}r.indent&&e.unindent().appendIndent(),e.append("</"+s.tagName+">").appendNewLine(),n.pop()}}function Qi(t,e,n){pe.call(this,t,e),this.serialization=n}a0(Qi,pe);Qi.prototype.parseNsAttributes=function(t){var e=pe.prototype.parseNsAttributes.call(this,t).filter(o=>o.name!==this.serialization),n=t.$descriptor;if(n.name===this.propertyDescriptor.type)return e;var r=this.typeNs=this.nsTagName(n);this.getNamespaces().logUsed(this.typeNs);var s=t.$model.getPackage(r.uri),i=s.xml&&s.xml.typePrefix||"";return this.addAttribute(this.nsAttributeName(this.serialization),(r.prefix?r.prefix+":":"")+i+n.ns.localName),e};Qi.prototype.isLocalNs=function(t){return t.uri===(this.typeNs||this.ns).uri};function PC(){this.value="",this.write=function(t){this.value+=t}}function SC(t,e){var n=[""];this.append=function(r){return t.write(r),this},this.appendNewLine=function(){return e&&t.write(`
`),this},this.appendIndent=function(){return e&&t.write(n.join("  ")),this},this.indent=function(){return n.push(""),this},this.unindent=function(){return n.pop(),this}}function Vi(t){t=fe({format:!1,preamble:!0},t||{});function e(n,r){var s=r||new PC,i=new SC(s,t.format);t.preamble&&i.append(gC);var o=new pe,a=n.$model;if(o.getNamespaces().mapDefaultPrefixes(_C(a)),o.build(n).serializeTo(i),!r)return s.value}return{toXML:e}}function kC(t,e){for(var n=[{serializer:t,children:t.enter(e),index:0}];n.length;){var r=n[n.length-1];if(r.index>=r.children.length){r.serializer.exit(),n.pop();continue}var s=r.children[r.index++],i=s.create();r.serializer.body.push(i),s.element&&n.push({serializer:i,children:i.enter(s.element),index:0})}}function _C(t){let e=t.config&&t.config.nsMap||{},n={};for(let r in Fl)n[r]=Fl[r];for(let r in e){let s=e[r];n[s]=r}for(let r of t.getPackages())n[r.prefix]=r.uri;return n}function Bi(t,e){Te.call(this,t,e)}Bi.prototype=Object.create(Te.prototype);Bi.prototype.fromXML=function(t,e,n){_e(e)||(n=e,e="bpmn:Definitions");var r=new vr(fe({model:this,lax:!0},n)),s=r.handler(e);return r.fromXML(t,s)};Bi.prototype.toXML=function(t,e){var n=new Vi(e);return new Promise(function(r,s){try{var i=n.toXML(t);return r({xml:i})}catch(o){return s(o)}})};var TC="BPMN20",NC="http://www.omg.org/spec/BPMN/20100524/MODEL",CC="bpmn",IC=[],DC=[{name:"Interface",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"operations",type:"Operation",isMany:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"Operation",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"inMessageRef",type:"Message",isReference:!0},{name:"outMessageRef",type:"Message",isReference:!0},{name:"errorRef",type:"Error",isMany:!0,isReference:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"EndPoint",superClass:["RootElement"]},{name:"Auditing",superClass:["BaseElement"]},{name:"GlobalTask",superClass:["CallableElement"],properties:[{name:"resources",type:"ResourceRole",isMany:!0}]},{name:"Monitoring",superClass:["BaseElement"]},{name:"Performer",superClass:["ResourceRole"]},{name:"Process",superClass:["FlowElementsContainer","CallableElement"],properties:[{name:"processType",type:"ProcessType",isAttr:!0},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"properties",type:"Property",isMany:!0},{name:"laneSets",isMany:!0,replaces:"FlowElementsContainer#laneSets",type:"LaneSet"},{name:"flowElements",isMany:!0,replaces:"FlowElementsContainer#flowElements",type:"FlowElement"},{name:"artifacts",type:"Artifact",isMany:!0},{name:"resources",type:"ResourceRole",isMany:!0},{name:"correlationSubscriptions",type:"CorrelationSubscription",isMany:!0},{name:"supports",type:"Process",isMany:!0,isReference:!0},{name:"definitionalCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"isExecutable",isAttr:!0,type:"Boolean"}]},{name:"LaneSet",superClass:["BaseElement"],properties:[{name:"lanes",type:"Lane",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Lane",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"partitionElementRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"partitionElement",type:"BaseElement"},{name:"flowNodeRef",type:"FlowNode",isMany:!0,isReference:!0},{name:"childLaneSet",type:"LaneSet",xml:{serialize:"xsi:type"}}]},{name:"GlobalManualTask",superClass:["GlobalTask"]},{name:"ManualTask",superClass:["Task"]},{name:"UserTask",superClass:["Task"],properties:[{name:"renderings",type:"Rendering",isMany:!0},{name:"implementation",isAttr:!0,type:"String"}]},{name:"Rendering",superClass:["BaseElement"]},{name:"HumanPerformer",superClass:["Performer"]},{name:"PotentialOwner",superClass:["HumanPerformer"]},{name:"GlobalUserTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"renderings",type:"Rendering",isMany:!0}]},{name:"Gateway",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"gatewayDirection",type:"GatewayDirection",default:"Unspecified",isAttr:!0}]},{name:"EventBasedGateway",superClass:["Gateway"],properties:[{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"eventGatewayType",type:"EventBasedGatewayType",isAttr:!0,default:"Exclusive"}]},{name:"ComplexGateway",superClass:["Gateway"],properties:[{name:"activationCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ExclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"InclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ParallelGateway",superClass:["Gateway"]},{name:"RootElement",isAbstract:!0,superClass:["BaseElement"]},{name:"Relationship",superClass:["BaseElement"],properties:[{name:"type",isAttr:!0,type:"String"},{name:"direction",type:"RelationshipDirection",isAttr:!0},{name:"source",isMany:!0,isReference:!0,type:"Element"},{name:"target",isMany:!0,isReference:!0,type:"Element"}]},{name:"BaseElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,type:"String",isId:!0},{name:"documentation",type:"Documentation",isMany:!0},{name:"extensionDefinitions",type:"ExtensionDefinition",isMany:!0,isReference:!0},{name:"extensionElements",type:"ExtensionElements"}]},{name:"Extension",properties:[{name:"mustUnderstand",default:!1,isAttr:!0,type:"Boolean"},{name:"definition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"extensionAttributeDefinitions",type:"ExtensionAttributeDefinition",isMany:!0}]},{name:"ExtensionAttributeDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"type",isAttr:!0,type:"String"},{name:"isReference",default:!1,isAttr:!0,type:"Boolean"},{name:"extensionDefinition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionElements",properties:[{name:"valueRef",isAttr:!0,isReference:!0,type:"Element"},{name:"values",type:"Element",isMany:!0},{name:"extensionAttributeDefinition",type:"ExtensionAttributeDefinition",isAttr:!0,isReference:!0}]},{name:"Documentation",superClass:["BaseElement"],properties:[{name:"text",type:"String",isBody:!0},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Event",isAbstract:!0,superClass:["FlowNode","InteractionNode"],properties:[{name:"properties",type:"Property",isMany:!0}]},{name:"IntermediateCatchEvent",superClass:["CatchEvent"]},{name:"IntermediateThrowEvent",superClass:["ThrowEvent"]},{name:"EndEvent",superClass:["ThrowEvent"]},{name:"StartEvent",superClass:["CatchEvent"],properties:[{name:"isInterrupting",default:!0,isAttr:!0,type:"Boolean"}]},{name:"ThrowEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"inputSet",type:"InputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"CatchEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"parallelMultiple",isAttr:!0,type:"Boolean",default:!1},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"outputSet",type:"OutputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"BoundaryEvent",superClass:["CatchEvent"],properties:[{name:"cancelActivity",default:!0,isAttr:!0,type:"Boolean"},{name:"attachedToRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"EventDefinition",isAbstract:!0,superClass:["RootElement"]},{name:"CancelEventDefinition",superClass:["EventDefinition"]},{name:"ErrorEventDefinition",superClass:["EventDefinition"],properties:[{name:"errorRef",type:"Error",isAttr:!0,isReference:!0}]},{name:"TerminateEventDefinition",superClass:["EventDefinition"]},{name:"EscalationEventDefinition",superClass:["EventDefinition"],properties:[{name:"escalationRef",type:"Escalation",isAttr:!0,isReference:!0}]},{name:"Escalation",properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"escalationCode",isAttr:!0,type:"String"}],superClass:["RootElement"]},{name:"CompensateEventDefinition",superClass:["EventDefinition"],properties:[{name:"waitForCompletion",isAttr:!0,type:"Boolean",default:!0},{name:"activityRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"TimerEventDefinition",superClass:["EventDefinition"],properties:[{name:"timeDate",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeCycle",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeDuration",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"LinkEventDefinition",superClass:["EventDefinition"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"target",type:"LinkEventDefinition",isReference:!0},{name:"source",type:"LinkEventDefinition",isMany:!0,isReference:!0}]},{name:"MessageEventDefinition",superClass:["EventDefinition"],properties:[{name:"messageRef",type:"Message",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isReference:!0}]},{name:"ConditionalEventDefinition",superClass:["EventDefinition"],properties:[{name:"condition",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"SignalEventDefinition",superClass:["EventDefinition"],properties:[{name:"signalRef",type:"Signal",isAttr:!0,isReference:!0}]},{name:"Signal",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ImplicitThrowEvent",superClass:["ThrowEvent"]},{name:"DataState",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"ItemAwareElement",superClass:["BaseElement"],properties:[{name:"itemSubjectRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"dataState",type:"DataState"}]},{name:"DataAssociation",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"ItemAwareElement",isMany:!0,isReference:!0},{name:"targetRef",type:"ItemAwareElement",isReference:!0},{name:"transformation",type:"FormalExpression",xml:{serialize:"property"}},{name:"assignment",type:"Assignment",isMany:!0}]},{name:"DataInput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"inputSetRef",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithOptional",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithWhileExecuting",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"DataOutput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"outputSetRef",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithOptional",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithWhileExecuting",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"InputSet",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"dataInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"optionalInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"whileExecutingInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"outputSetRefs",type:"OutputSet",isMany:!0,isReference:!0}]},{name:"OutputSet",superClass:["BaseElement"],properties:[{name:"dataOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"inputSetRefs",type:"InputSet",isMany:!0,isReference:!0},{name:"optionalOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"whileExecutingOutputRefs",type:"DataOutput",isMany:!0,isReference:!0}]},{name:"Property",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"DataInputAssociation",superClass:["DataAssociation"]},{name:"DataOutputAssociation",superClass:["DataAssociation"]},{name:"InputOutputSpecification",superClass:["BaseElement"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"inputSets",type:"InputSet",isMany:!0},{name:"outputSets",type:"OutputSet",isMany:!0}]},{name:"DataObject",superClass:["FlowElement","ItemAwareElement"],properties:[{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"}]},{name:"InputOutputBinding",properties:[{name:"inputDataRef",type:"InputSet",isAttr:!0,isReference:!0},{name:"outputDataRef",type:"OutputSet",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"Assignment",superClass:["BaseElement"],properties:[{name:"from",type:"Expression",xml:{serialize:"xsi:type"}},{name:"to",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"DataStore",superClass:["RootElement","ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"capacity",isAttr:!0,type:"Integer"},{name:"isUnlimited",default:!0,isAttr:!0,type:"Boolean"}]},{name:"DataStoreReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataStoreRef",type:"DataStore",isAttr:!0,isReference:!0}]},{name:"DataObjectReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataObjectRef",type:"DataObject",isAttr:!0,isReference:!0}]},{name:"ConversationLink",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ConversationAssociation",superClass:["BaseElement"],properties:[{name:"innerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0},{name:"outerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0}]},{name:"CallConversation",superClass:["ConversationNode"],properties:[{name:"calledCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"Conversation",superClass:["ConversationNode"]},{name:"SubConversation",superClass:["ConversationNode"],properties:[{name:"conversationNodes",type:"ConversationNode",isMany:!0}]},{name:"ConversationNode",isAbstract:!0,superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"messageFlowRefs",type:"MessageFlow",isMany:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0}]},{name:"GlobalConversation",superClass:["Collaboration"]},{name:"PartnerEntity",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"PartnerRole",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"CorrelationProperty",superClass:["RootElement"],properties:[{name:"correlationPropertyRetrievalExpression",type:"CorrelationPropertyRetrievalExpression",isMany:!0},{name:"name",isAttr:!0,type:"String"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Error",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"errorCode",isAttr:!0,type:"String"}]},{name:"CorrelationKey",superClass:["BaseElement"],properties:[{name:"correlationPropertyRef",type:"CorrelationProperty",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Expression",superClass:["BaseElement"],isAbstract:!1,properties:[{name:"body",isBody:!0,type:"String"}]},{name:"FormalExpression",superClass:["Expression"],properties:[{name:"language",isAttr:!0,type:"String"},{name:"evaluatesToTypeRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Message",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"itemRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"ItemDefinition",superClass:["RootElement"],properties:[{name:"itemKind",type:"ItemKind",isAttr:!0},{name:"structureRef",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"import",type:"Import",isAttr:!0,isReference:!0}]},{name:"FlowElement",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"categoryValueRef",type:"CategoryValue",isMany:!0,isReference:!0}]},{name:"SequenceFlow",superClass:["FlowElement"],properties:[{name:"isImmediate",isAttr:!0,type:"Boolean"},{name:"conditionExpression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"sourceRef",type:"FlowNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"FlowNode",isAttr:!0,isReference:!0}]},{name:"FlowElementsContainer",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"laneSets",type:"LaneSet",isMany:!0},{name:"flowElements",type:"FlowElement",isMany:!0}]},{name:"CallableElement",isAbstract:!0,superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"supportedInterfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"ioBinding",type:"InputOutputBinding",isMany:!0,xml:{serialize:"property"}}]},{name:"FlowNode",isAbstract:!0,superClass:["FlowElement"],properties:[{name:"incoming",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"outgoing",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"lanes",type:"Lane",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"CorrelationPropertyRetrievalExpression",superClass:["BaseElement"],properties:[{name:"messagePath",type:"FormalExpression"},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"CorrelationPropertyBinding",superClass:["BaseElement"],properties:[{name:"dataPath",type:"FormalExpression"},{name:"correlationPropertyRef",type:"CorrelationProperty",isAttr:!0,isReference:!0}]},{name:"Resource",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"resourceParameters",type:"ResourceParameter",isMany:!0}]},{name:"ResourceParameter",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isRequired",isAttr:!0,type:"Boolean"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"CorrelationSubscription",superClass:["BaseElement"],properties:[{name:"correlationKeyRef",type:"CorrelationKey",isAttr:!0,isReference:!0},{name:"correlationPropertyBinding",type:"CorrelationPropertyBinding",isMany:!0}]},{name:"MessageFlow",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"MessageFlowAssociation",superClass:["BaseElement"],properties:[{name:"innerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0},{name:"outerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0}]},{name:"InteractionNode",isAbstract:!0,properties:[{name:"incomingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0},{name:"outgoingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"Participant",superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"interfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"participantMultiplicity",type:"ParticipantMultiplicity"},{name:"endPointRefs",type:"EndPoint",isMany:!0,isReference:!0},{name:"processRef",type:"Process",isAttr:!0,isReference:!0}]},{name:"ParticipantAssociation",superClass:["BaseElement"],properties:[{name:"innerParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"outerParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"ParticipantMultiplicity",properties:[{name:"minimum",default:0,isAttr:!0,type:"Integer"},{name:"maximum",default:1,isAttr:!0,type:"Integer"}],superClass:["BaseElement"]},{name:"Collaboration",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"participants",type:"Participant",isMany:!0},{name:"messageFlows",type:"MessageFlow",isMany:!0},{name:"artifacts",type:"Artifact",isMany:!0},{name:"conversations",type:"ConversationNode",isMany:!0},{name:"conversationAssociations",type:"ConversationAssociation"},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0},{name:"messageFlowAssociations",type:"MessageFlowAssociation",isMany:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"choreographyRef",type:"Choreography",isMany:!0,isReference:!0},{name:"conversationLinks",type:"ConversationLink",isMany:!0}]},{name:"ChoreographyActivity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"loopType",type:"ChoreographyLoopType",default:"None",isAttr:!0}]},{name:"CallChoreography",superClass:["ChoreographyActivity"],properties:[{name:"calledChoreographyRef",type:"Choreography",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"SubChoreography",superClass:["ChoreographyActivity","FlowElementsContainer"],properties:[{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"ChoreographyTask",superClass:["ChoreographyActivity"],properties:[{name:"messageFlowRef",type:"MessageFlow",isMany:!0,isReference:!0}]},{name:"Choreography",superClass:["Collaboration","FlowElementsContainer"]},{name:"GlobalChoreographyTask",superClass:["Choreography"],properties:[{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"TextAnnotation",superClass:["Artifact"],properties:[{name:"text",type:"String"},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Group",superClass:["Artifact"],properties:[{name:"categoryValueRef",type:"CategoryValue",isAttr:!0,isReference:!0}]},{name:"Association",superClass:["Artifact"],properties:[{name:"associationDirection",type:"AssociationDirection",isAttr:!0},{name:"sourceRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"targetRef",type:"BaseElement",isAttr:!0,isReference:!0}]},{name:"Category",superClass:["RootElement"],properties:[{name:"categoryValue",type:"CategoryValue",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Artifact",isAbstract:!0,superClass:["BaseElement"]},{name:"CategoryValue",superClass:["BaseElement"],properties:[{name:"categorizedFlowElements",type:"FlowElement",isMany:!0,isVirtual:!0,isReference:!0},{name:"value",isAttr:!0,type:"String"}]},{name:"Activity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"isForCompensation",default:!1,isAttr:!0,type:"Boolean"},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"boundaryEventRefs",type:"BoundaryEvent",isMany:!0,isReference:!0},{name:"properties",type:"Property",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"startQuantity",default:1,isAttr:!0,type:"Integer"},{name:"resources",type:"ResourceRole",isMany:!0},{name:"completionQuantity",default:1,isAttr:!0,type:"Integer"},{name:"loopCharacteristics",type:"LoopCharacteristics"}]},{name:"ServiceTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"SubProcess",superClass:["Activity","FlowElementsContainer","InteractionNode"],properties:[{name:"triggeredByEvent",default:!1,isAttr:!0,type:"Boolean"},{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"LoopCharacteristics",isAbstract:!0,superClass:["BaseElement"]},{name:"MultiInstanceLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"isSequential",default:!1,isAttr:!0,type:"Boolean"},{name:"behavior",type:"MultiInstanceBehavior",default:"All",isAttr:!0},{name:"loopCardinality",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopDataInputRef",type:"ItemAwareElement",isReference:!0},{name:"loopDataOutputRef",type:"ItemAwareElement",isReference:!0},{name:"inputDataItem",type:"DataInput",xml:{serialize:"property"}},{name:"outputDataItem",type:"DataOutput",xml:{serialize:"property"}},{name:"complexBehaviorDefinition",type:"ComplexBehaviorDefinition",isMany:!0},{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"oneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0},{name:"noneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0}]},{name:"StandardLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"testBefore",default:!1,isAttr:!0,type:"Boolean"},{name:"loopCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopMaximum",type:"Integer",isAttr:!0}]},{name:"CallActivity",superClass:["Activity","InteractionNode"],properties:[{name:"calledElement",type:"String",isAttr:!0}]},{name:"Task",superClass:["Activity","InteractionNode"]},{name:"SendTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ReceiveTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ScriptTask",superClass:["Task"],properties:[{name:"scriptFormat",isAttr:!0,type:"String"},{name:"script",type:"String"}]},{name:"BusinessRuleTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"AdHocSubProcess",superClass:["SubProcess"],properties:[{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"ordering",type:"AdHocOrdering",isAttr:!0},{name:"cancelRemainingInstances",default:!0,isAttr:!0,type:"Boolean"}]},{name:"Transaction",superClass:["SubProcess"],properties:[{name:"protocol",isAttr:!0,type:"String"},{name:"method",isAttr:!0,type:"String"}]},{name:"GlobalScriptTask",superClass:["GlobalTask"],properties:[{name:"scriptLanguage",isAttr:!0,type:"String"},{name:"script",isAttr:!0,type:"String"}]},{name:"GlobalBusinessRuleTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"ComplexBehaviorDefinition",superClass:["BaseElement"],properties:[{name:"condition",type:"FormalExpression"},{name:"event",type:"ImplicitThrowEvent"}]},{name:"ResourceRole",superClass:["BaseElement"],properties:[{name:"resourceRef",type:"Resource",isReference:!0},{name:"resourceParameterBindings",type:"ResourceParameterBinding",isMany:!0},{name:"resourceAssignmentExpression",type:"ResourceAssignmentExpression"},{name:"name",isAttr:!0,type:"String"}]},{name:"ResourceParameterBinding",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"parameterRef",type:"ResourceParameter",isAttr:!0,isReference:!0}],superClass:["BaseElement"]},{name:"ResourceAssignmentExpression",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}}],superClass:["BaseElement"]},{name:"Import",properties:[{name:"importType",isAttr:!0,type:"String"},{name:"location",isAttr:!0,type:"String"},{name:"namespace",isAttr:!0,type:"String"}]},{name:"Definitions",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"targetNamespace",isAttr:!0,type:"String"},{name:"expressionLanguage",default:"http://www.w3.org/1999/XPath",isAttr:!0,type:"String"},{name:"typeLanguage",default:"http://www.w3.org/2001/XMLSchema",isAttr:!0,type:"String"},{name:"imports",type:"Import",isMany:!0},{name:"extensions",type:"Extension",isMany:!0},{name:"rootElements",type:"RootElement",isMany:!0},{name:"diagrams",isMany:!0,type:"bpmndi:BPMNDiagram"},{name:"exporter",isAttr:!0,type:"String"},{name:"relationships",type:"Relationship",isMany:!0},{name:"exporterVersion",isAttr:!0,type:"String"}]}],FC=[{name:"ProcessType",literalValues:[{name:"None"},{name:"Public"},{name:"Private"}]},{name:"GatewayDirection",literalValues:[{name:"Unspecified"},{name:"Converging"},{name:"Diverging"},{name:"Mixed"}]},{name:"EventBasedGatewayType",literalValues:[{name:"Parallel"},{name:"Exclusive"}]},{name:"RelationshipDirection",literalValues:[{name:"None"},{name:"Forward"},{name:"Backward"},{name:"Both"}]},{name:"ItemKind",literalValues:[{name:"Physical"},{name:"Information"}]},{name:"ChoreographyLoopType",literalValues:[{name:"None"},{name:"Standard"},{name:"MultiInstanceSequential"},{name:"MultiInstanceParallel"}]},{name:"AssociationDirection",literalValues:[{name:"None"},{name:"One"},{name:"Both"}]},{name:"MultiInstanceBehavior",literalValues:[{name:"None"},{name:"One"},{name:"All"},{name:"Complex"}]},{name:"AdHocOrdering",literalValues:[{name:"Parallel"},{name:"Sequential"}]}],MC={tagAlias:"lowerCase",typePrefix:"t"},LC={name:TC,uri:NC,prefix:CC,associations:IC,types:DC,enumerations:FC,xml:MC},jC="BPMNDI",zC="http://www.omg.org/spec/BPMN/20100524/DI",QC="bpmndi",VC=[{name:"BPMNDiagram",properties:[{name:"plane",type:"BPMNPlane",redefines:"di:Diagram#rootElement"},{name:"labelStyle",type:"BPMNLabelStyle",isMany:!0}],superClass:["di:Diagram"]},{name:"BPMNPlane",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"}],superClass:["di:Plane"]},{name:"BPMNShape",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"isHorizontal",isAttr:!0,type:"Boolean"},{name:"isExpanded",isAttr:!0,type:"Boolean"},{name:"isMarkerVisible",isAttr:!0,type:"Boolean"},{name:"label",type:"BPMNLabel"},{name:"isMessageVisible",isAttr:!0,type:"Boolean"},{name:"participantBandKind",type:"ParticipantBandKind",isAttr:!0},{name:"choreographyActivityShape",type:"BPMNShape",isAttr:!0,isReference:!0}],superClass:["di:LabeledShape"]},{name:"BPMNEdge",properties:[{name:"label",type:"BPMNLabel"},{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"sourceElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#source"},{name:"targetElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#target"},{name:"messageVisibleKind",type:"MessageVisibleKind",isAttr:!0,default:"initiating"}],superClass:["di:LabeledEdge"]},{name:"BPMNLabel",properties:[{name:"labelStyle",type:"BPMNLabelStyle",isAttr:!0,isReference:!0,redefines:"di:DiagramElement#style"}],superClass:["di:Label"]},{name:"BPMNLabelStyle",properties:[{name:"font",type:"dc:Font"}],superClass:["di:Style"]}],BC=[{name:"ParticipantBandKind",literalValues:[{name:"top_initiating"},{name:"middle_initiating"},{name:"bottom_initiating"},{name:"top_non_initiating"},{name:"middle_non_initiating"},{name:"bottom_non_initiating"}]},{name:"MessageVisibleKind",literalValues:[{name:"initiating"},{name:"non_initiating"}]}],UC=[],XC={name:jC,uri:zC,prefix:QC,types:VC,enumerations:BC,associations:UC},GC="DC",YC="http://www.omg.org/spec/DD/20100524/DC",WC="dc",KC=[{name:"Boolean"},{name:"Integer"},{name:"Real"},{name:"String"},{name:"Font",properties:[{name:"name",type:"String",isAttr:!0},{name:"size",type:"Real",isAttr:!0},{name:"isBold",type:"Boolean",isAttr:!0},{name:"isItalic",type:"Boolean",isAttr:!0},{name:"isUnderline",type:"Boolean",isAttr:!0},{name:"isStrikeThrough",type:"Boolean",isAttr:!0}]},{name:"Point",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0}]},{name:"Bounds",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0},{name:"width",type:"Real",isAttr:!0},{name:"height",type:"Real",isAttr:!0}]}],HC=[],ZC={name:GC,uri:YC,prefix:WC,types:KC,associations:HC},JC="DI",eI="http://www.omg.org/spec/DD/20100524/DI",tI="di",nI=[{name:"DiagramElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"extension",type:"Extension"},{name:"owningDiagram",type:"Diagram",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"owningElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"modelElement",isReadOnly:!0,isVirtual:!0,isReference:!0,type:"Element"},{name:"style",type:"Style",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"ownedElement",type:"DiagramElement",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Node",isAbstract:!0,superClass:["DiagramElement"]},{name:"Edge",isAbstract:!0,superClass:["DiagramElement"],properties:[{name:"source",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"target",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"waypoint",isUnique:!1,isMany:!0,type:"dc:Point",xml:{serialize:"xsi:type"}}]},{name:"Diagram",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"rootElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0},{name:"name",isAttr:!0,type:"String"},{name:"documentation",isAttr:!0,type:"String"},{name:"resolution",isAttr:!0,type:"Real"},{name:"ownedStyle",type:"Style",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Shape",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Plane",isAbstract:!0,superClass:["Node"],properties:[{name:"planeElement",type:"DiagramElement",subsettedProperty:"DiagramElement-ownedElement",isMany:!0}]},{name:"LabeledEdge",isAbstract:!0,superClass:["Edge"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"LabeledShape",isAbstract:!0,superClass:["Shape"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"Label",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Style",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"}]},{name:"Extension",properties:[{name:"values",isMany:!0,type:"Element"}]}],rI=[],sI={tagAlias:"lowerCase"},iI={name:JC,uri:eI,prefix:tI,types:nI,associations:rI,xml:sI},oI="bpmn.io colors for BPMN",aI="http://bpmn.io/schema/bpmn/biocolor/1.0",uI="bioc",lI=[{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]}],cI=[],pI=[],fI={name:oI,uri:aI,prefix:uI,types:lI,enumerations:cI,associations:pI},mI="BPMN in Color",dI="http://www.omg.org/spec/BPMN/non-normative/color/1.0",gI="color",hI=[{name:"ColoredLabel",extends:["bpmndi:BPMNLabel"],properties:[{name:"color",isAttr:!0,type:"String"}]},{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"background-color",isAttr:!0,type:"String"},{name:"border-color",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"border-color",isAttr:!0,type:"String"}]}],yI=[],bI=[],EI={name:mI,uri:dI,prefix:gI,types:hI,enumerations:yI,associations:bI},vI={bpmn:LC,bpmndi:XC,dc:ZC,di:iI,bioc:fI,color:EI};function f0(t,e){let n=fe({},vI,t);return new Bi(n,e)}$e();function Ui(t,e){Te.call(this,t,e)}Ui.prototype=Object.create(Te.prototype);Ui.prototype.fromXML=function(t,e,n){_e(e)||(n=e,e="dmn:Definitions");var r=new vr(fe({model:this,lax:!0},n)),s=r.handler(e);return r.fromXML(t,s)};Ui.prototype.toXML=function(t,e){var n=new Vi(e);return new Promise(function(r,s){try{var i=n.toXML(t);return r({xml:i})}catch(o){return s(o)}})};var xI="DC",OI="dc",wI="http://www.omg.org/spec/DMN/20180521/DC/",qI=[{name:"Dimension",properties:[{name:"width",isAttr:!0,type:"Real"},{name:"height",isAttr:!0,type:"Real"}]},{name:"Bounds",properties:[{name:"height",isAttr:!0,type:"Real"},{name:"width",isAttr:!0,type:"Real"},{name:"x",isAttr:!0,type:"Real"},{name:"y",isAttr:!0,type:"Real"}]},{name:"Point",properties:[{name:"x",isAttr:!0,type:"Real"},{name:"y",isAttr:!0,type:"Real"}]},{name:"Color",properties:[{name:"red",type:"UML_Standard_Profile.mdzip:eee_1045467100323_917313_65"},{name:"green",type:"UML_Standard_Profile.mdzip:eee_1045467100323_917313_65"},{name:"blue",type:"UML_Standard_Profile.mdzip:eee_1045467100323_917313_65"}]}],$I=[],RI=[{name:"AlignmentKind",literalValues:[{name:"start"},{name:"center"},{name:"end"}]}],AI={name:xI,prefix:OI,uri:wI,types:qI,associations:$I,enumerations:RI},PI="DI",SI="di",kI="http://www.omg.org/spec/DMN/20180521/DI/",_I=[{name:"DiagramElement",isAbstract:!0,properties:[{name:"extension",type:"Extension"},{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"style",isReference:!0,type:"Style",xml:{serialize:"property"}},{name:"sharedStyle",isReference:!0,isVirtual:!0,type:"Style"}]},{name:"Diagram",superClass:["DiagramElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"documentation",isAttr:!0,type:"String"},{name:"resolution",isAttr:!0,type:"Real"}]},{name:"Shape",isAbstract:!0,properties:[{name:"bounds",type:"dc:Bounds"}],superClass:["DiagramElement"]},{name:"Edge",isAbstract:!0,properties:[{name:"waypoint",type:"dc:Point",isMany:!0,xml:{serialize:"property"}}],superClass:["DiagramElement"]},{name:"Style",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"}]},{name:"Extension",properties:[{name:"values",isMany:!0,type:"Element"}]}],TI=[],NI=[],CI={tagAlias:"lowerCase"},II={name:PI,prefix:SI,uri:kI,types:_I,associations:TI,enumerations:NI,xml:CI},DI="DMN",FI="dmn",MI="https://www.omg.org/spec/DMN/20191111/MODEL/",LI=[{name:"AuthorityRequirement",superClass:["DMNElement"],properties:[{name:"requiredAuthority",type:"DMNElementReference",xml:{serialize:"property"}},{name:"requiredDecision",type:"DMNElementReference",xml:{serialize:"property"}},{name:"requiredInput",type:"DMNElementReference",xml:{serialize:"property"}}]},{name:"ItemDefinition",superClass:["NamedElement"],properties:[{name:"typeRef",type:"String"},{name:"allowedValues",type:"UnaryTests",xml:{serialize:"property"}},{name:"typeLanguage",type:"String",isAttr:!0},{name:"itemComponent",type:"ItemDefinition",isMany:!0,xml:{serialize:"property"}},{name:"functionItem",type:"FunctionItem"},{name:"isCollection",isAttr:!0,type:"Boolean"}]},{name:"Definitions",superClass:["NamedElement"],properties:[{name:"import",type:"Import",isMany:!0},{name:"itemDefinition",type:"ItemDefinition",isMany:!0},{name:"drgElement",type:"DRGElement",isMany:!0},{name:"artifact",type:"Artifact",isMany:!0},{name:"elementCollection",type:"ElementCollection",isMany:!0},{name:"businessContextElement",type:"BusinessContextElement",isMany:!0},{name:"namespace",type:"String",isAttr:!0},{name:"expressionLanguage",type:"String",isAttr:!0},{name:"typeLanguage",type:"String",isAttr:!0},{name:"exporter",isAttr:!0,type:"String"},{name:"exporterVersion",isAttr:!0,type:"String"},{name:"dmnDI",type:"dmndi:DMNDI"}]},{name:"KnowledgeSource",superClass:["DRGElement"],properties:[{name:"authorityRequirement",type:"AuthorityRequirement",isMany:!0},{name:"type",type:"String"},{name:"owner",type:"DMNElementReference",xml:{serialize:"property"}},{name:"locationURI",type:"String",isAttr:!0}]},{name:"DecisionRule",superClass:["DMNElement"],properties:[{name:"inputEntry",type:"UnaryTests",isMany:!0,xml:{serialize:"property"}},{name:"outputEntry",type:"LiteralExpression",isMany:!0,xml:{serialize:"property"}},{name:"annotationEntry",type:"RuleAnnotation",isMany:!0,xml:{serialize:"property"}}]},{name:"Expression",isAbstract:!0,superClass:["DMNElement"],properties:[{name:"typeRef",isAttr:!0,type:"String"}]},{name:"InformationItem",superClass:["NamedElement"],properties:[{name:"typeRef",isAttr:!0,type:"String"}]},{name:"Decision",superClass:["DRGElement"],properties:[{name:"question",type:"String",xml:{serialize:"property"}},{name:"allowedAnswers",type:"String",xml:{serialize:"property"}},{name:"variable",type:"InformationItem",xml:{serialize:"property"}},{name:"informationRequirement",type:"InformationRequirement",isMany:!0},{name:"knowledgeRequirement",type:"KnowledgeRequirement",isMany:!0},{name:"authorityRequirement",type:"AuthorityRequirement",isMany:!0},{name:"supportedObjective",isMany:!0,type:"DMNElementReference",xml:{serialize:"property"}},{name:"impactedPerformanceIndicator",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"decisionMaker",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"decisionOwner",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"usingProcess",isMany:!0,type:"DMNElementReference",xml:{serialize:"property"}},{name:"usingTask",isMany:!0,type:"DMNElementReference",xml:{serialize:"property"}},{name:"decisionLogic",type:"Expression"}]},{name:"Invocation",superClass:["Expression"],properties:[{name:"calledFunction",type:"Expression"},{name:"binding",type:"Binding",isMany:!0}]},{name:"OrganisationalUnit",superClass:["BusinessContextElement"],properties:[{name:"decisionMade",type:"Decision",isReference:!0,isMany:!0},{name:"decisionOwned",type:"Decision",isReference:!0,isMany:!0}]},{name:"Import",superClass:["NamedElement"],properties:[{name:"importType",type:"String",isAttr:!0},{name:"locationURI",type:"String",isAttr:!0},{name:"namespace",type:"String",isAttr:!0}]},{name:"InformationRequirement",superClass:["DMNElement"],properties:[{name:"requiredDecision",type:"DMNElementReference",xml:{serialize:"property"}},{name:"requiredInput",type:"DMNElementReference",xml:{serialize:"property"}}]},{name:"ElementCollection",superClass:["NamedElement"],properties:[{name:"drgElement",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}}]},{name:"DRGElement",isAbstract:!0,superClass:["NamedElement"],properties:[]},{name:"InputData",superClass:["DRGElement"],properties:[{name:"variable",type:"InformationItem",xml:{serialize:"property"}}]},{name:"DMNElement",isAbstract:!0,properties:[{name:"description",type:"String"},{name:"extensionElements",type:"ExtensionElements"},{name:"id",type:"String",isAttr:!0,isId:!0},{name:"extensionAttribute",type:"ExtensionAttribute",isMany:!0},{name:"label",isAttr:!0,type:"String"}]},{name:"InputClause",superClass:["DMNElement"],properties:[{name:"inputExpression",type:"LiteralExpression",xml:{serialize:"property"}},{name:"inputValues",type:"UnaryTests",xml:{serialize:"property"}}]},{name:"DecisionTable",superClass:["Expression"],properties:[{name:"input",type:"InputClause",isMany:!0,xml:{serialize:"property"}},{name:"output",type:"OutputClause",isMany:!0,xml:{serialize:"property"}},{name:"annotation",type:"RuleAnnotationClause",isMany:!0,xml:{serialize:"property"}},{name:"rule",type:"DecisionRule",isMany:!0,xml:{serialize:"property"}},{name:"hitPolicy",type:"HitPolicy",isAttr:!0,default:"UNIQUE"},{name:"aggregation",type:"BuiltinAggregator",isAttr:!0},{name:"preferredOrientation",type:"DecisionTableOrientation",isAttr:!0},{name:"outputLabel",isAttr:!0,type:"String"}]},{name:"LiteralExpression",superClass:["Expression"],properties:[{name:"expressionLanguage",type:"String",isAttr:!0},{name:"text",type:"String"},{name:"importedValues",type:"ImportedValues"}]},{name:"Binding",properties:[{name:"parameter",type:"InformationItem",xml:{serialize:"property"}},{name:"bindingFormula",type:"Expression"}]},{name:"KnowledgeRequirement",superClass:["DMNElement"],properties:[{name:"requiredKnowledge",type:"DMNElementReference",xml:{serialize:"property"}}]},{name:"BusinessKnowledgeModel",superClass:["Invocable"],properties:[{name:"encapsulatedLogic",type:"FunctionDefinition",xml:{serialize:"property"}},{name:"knowledgeRequirement",type:"KnowledgeRequirement",isMany:!0},{name:"authorityRequirement",type:"AuthorityRequirement",isMany:!0}]},{name:"BusinessContextElement",isAbstract:!0,superClass:["NamedElement"],properties:[{name:"URI",type:"String",isAttr:!0}]},{name:"PerformanceIndicator",superClass:["BusinessContextElement"],properties:[{name:"impactingDecision",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}}]},{name:"FunctionDefinition",superClass:["Expression"],properties:[{name:"formalParameter",type:"InformationItem",isMany:!0,xml:{serialize:"property"}},{name:"body",type:"Expression"},{name:"kind",type:"FunctionKind",isAttr:!0}]},{name:"Context",superClass:["Expression"],properties:[{name:"contextEntry",type:"ContextEntry",isMany:!0}]},{name:"ContextEntry",superClass:["DMNElement"],properties:[{name:"variable",type:"InformationItem",xml:{serialize:"property"}},{name:"value",type:"Expression"}]},{name:"List",superClass:["Expression"],properties:[{name:"elements",isMany:!0,type:"Expression"}]},{name:"Relation",superClass:["Expression"],properties:[{name:"column",type:"InformationItem",isMany:!0,xml:{serialize:"property"}},{name:"row",type:"List",isMany:!0,xml:{serialize:"property"}}]},{name:"OutputClause",superClass:["DMNElement"],properties:[{name:"outputValues",type:"UnaryTests",xml:{serialize:"property"}},{name:"defaultOutputEntry",type:"LiteralExpression",xml:{serialize:"property"}},{name:"name",isAttr:!0,type:"String"},{name:"typeRef",isAttr:!0,type:"String"}]},{name:"UnaryTests",superClass:["Expression"],properties:[{name:"text",type:"String"},{name:"expressionLanguage",type:"String",isAttr:!0}]},{name:"NamedElement",isAbstract:!0,superClass:["DMNElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"ImportedValues",superClass:["Import"],properties:[{name:"importedElement",type:"String"},{name:"expressionLanguage",type:"String",isAttr:!0}]},{name:"DecisionService",superClass:["Invocable"],properties:[{name:"outputDecision",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"encapsulatedDecision",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"inputDecision",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}},{name:"inputData",type:"DMNElementReference",isMany:!0,xml:{serialize:"property"}}]},{name:"ExtensionElements",properties:[{name:"values",type:"Element",isMany:!0}]},{name:"ExtensionAttribute",properties:[{name:"value",type:"Element"},{name:"valueRef",type:"Element",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Element",isAbstract:!0,properties:[{name:"extensionAttribute",type:"ExtensionAttribute",isAttr:!0,isReference:!0},{name:"elements",type:"ExtensionElements",isAttr:!0,isReference:!0}]},{name:"Artifact",isAbstract:!0,superClass:["DMNElement"],properties:[]},{name:"Association",superClass:["Artifact"],properties:[{name:"sourceRef",type:"DMNElementReference",xml:{serialize:"property"}},{name:"targetRef",type:"DMNElementReference",xml:{serialize:"property"}},{name:"associationDirection",type:"AssociationDirection",isAttr:!0}]},{name:"TextAnnotation",superClass:["Artifact"],properties:[{name:"text",type:"String"},{name:"textFormat",isAttr:!0,type:"String",default:"text/plain"}]},{name:"RuleAnnotationClause",properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"RuleAnnotation",properties:[{name:"text",type:"String"}]},{name:"Invocable",isAbstract:!0,superClass:["DRGElement"],properties:[{name:"variable",type:"InformationItem",xml:{serialize:"property"}}]},{name:"Group",superClass:["Artifact"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"FunctionItem",superClass:["DMNElement"],properties:[{name:"parameters",isMany:!0,type:"InformationItem",xml:{serialize:"property"}},{name:"outputTypeRef",isAttr:!0,type:"String"}]},{name:"DMNElementReference",properties:[{isAttr:!0,name:"href",type:"String"}]}],jI=[{name:"HitPolicy",literalValues:[{name:"UNIQUE"},{name:"FIRST"},{name:"PRIORITY"},{name:"ANY"},{name:"COLLECT"},{name:"RULE ORDER"},{name:"OUTPUT ORDER"}]},{name:"BuiltinAggregator",literalValues:[{name:"SUM"},{name:"COUNT"},{name:"MIN"},{name:"MAX"}]},{name:"DecisionTableOrientation",literalValues:[{name:"Rule-as-Row"},{name:"Rule-as-Column"},{name:"CrossTable"}]},{name:"AssociationDirection",literalValues:[{name:"None"},{name:"One"},{name:"Both"}]},{name:"FunctionKind",literalValues:[{name:"FEEL"},{name:"Java"},{name:"PMML"}]}],zI=[],QI={tagAlias:"lowerCase"},VI={name:DI,prefix:FI,uri:MI,types:LI,enumerations:jI,associations:zI,xml:QI},BI="DMNDI",UI="dmndi",XI="https://www.omg.org/spec/DMN/20191111/DMNDI/",GI=[{name:"DMNDI",properties:[{name:"diagrams",type:"DMNDiagram",isMany:!0},{name:"styles",type:"DMNStyle",isMany:!0}]},{name:"DMNStyle",superClass:["di:Style"],properties:[{name:"fillColor",type:"dc:Color",isAttr:!0},{name:"strokeColor",type:"dc:Color",isAttr:!0},{name:"fontColor",type:"dc:Color",isAttr:!0},{name:"fontSize",isAttr:!0,type:"Real"},{name:"fontFamily",isAttr:!0,type:"String"},{name:"fontItalic",isAttr:!0,type:"Boolean"},{name:"fontBold",isAttr:!0,type:"Boolean"},{name:"fontUnderline",isAttr:!0,type:"Boolean"},{name:"fontStrikeThrough",isAttr:!0,type:"Boolean"},{name:"labelHorizontalAlignment",type:"dc:AlignmentKind",isAttr:!0},{name:"labelVerticalAlignment",type:"dc:AlignmentKind",isAttr:!0}]},{name:"DMNDiagram",superClass:["di:Diagram"],properties:[{name:"dmnElementRef",type:"dmn:DMNElement",isAttr:!0,isReference:!0},{name:"size",type:"Size"},{name:"localStyle",type:"DMNStyle",isVirtual:!0},{name:"sharedStyle",type:"DMNStyle",isVirtual:!0,isReference:!0,redefines:"di:DiagramElement#sharedStyle"},{name:"diagramElements",type:"DMNDiagramElement",isMany:!0}]},{name:"DMNDiagramElement",isAbstract:!0,superClass:["di:DiagramElement"],properties:[{name:"dmnElementRef",type:"dmn:DMNElement",isAttr:!0,isReference:!0},{name:"sharedStyle",type:"DMNStyle",isVirtual:!0,isReference:!0,redefines:"di:DiagramElement#sharedStyle"},{name:"localStyle",type:"DMNStyle",isVirtual:!0},{name:"label",type:"DMNLabel"}]},{name:"DMNLabel",superClass:["di:Shape"],properties:[{name:"text",type:"Text"}]},{name:"DMNShape",superClass:["di:Shape","DMNDiagramElement"],properties:[{name:"isListedInputData",isAttr:!0,type:"Boolean"},{name:"decisionServiceDividerLine",type:"DMNDecisionServiceDividerLine"},{name:"isCollapsed",isAttr:!0,type:"Boolean"}]},{name:"DMNEdge",superClass:["di:Edge","DMNDiagramElement"],properties:[{name:"sourceElement",type:"DMNDiagramElement",isAttr:!0,isReference:!0},{name:"targetElement",type:"DMNDiagramElement",isAttr:!0,isReference:!0}]},{name:"DMNDecisionServiceDividerLine",superClass:["di:Edge"]},{name:"Text",properties:[{name:"text",isBody:!0,type:"String"}]},{name:"Size",superClass:["dc:Dimension"]}],YI=[],WI=[],KI={name:BI,prefix:UI,uri:XI,types:GI,associations:YI,enumerations:WI},HI="bpmn.io DI for DMN",ZI="http://bpmn.io/schema/dmn/biodi/2.0",JI="biodi",eD={tagAlias:"lowerCase"},tD=[{name:"DecisionTable",isAbstract:!0,extends:["dmn:DecisionTable"],properties:[{name:"annotationsWidth",isAttr:!0,type:"Integer"}]},{name:"OutputClause",isAbstract:!0,extends:["dmn:OutputClause"],properties:[{name:"width",isAttr:!0,type:"Integer"}]},{name:"InputClause",isAbstract:!0,extends:["dmn:InputClause"],properties:[{name:"width",isAttr:!0,type:"Integer"}]}],nD={name:HI,uri:ZI,prefix:JI,xml:eD,types:tD},rD={dc:AI,di:II,dmn:VI,dmndi:KI,biodi:nD};function m0(t,e){var n=fe({},rD,t);return new Ui(n,e)}var d0={name:"Modeler",uri:"http://camunda.org/schema/modeler/1.0",prefix:"modeler",xml:{tagAlias:"lowerCase"},associations:[],types:[{name:"Definitions",isAbstract:!0,extends:["bpmn:Definitions"],properties:[{name:"executionPlatform",isAttr:!0,type:"String"},{name:"executionPlatformVersion",isAttr:!0,type:"String"}]}],enumerations:[]};var g0={name:"zeebe",prefix:"zeebe",uri:"http://camunda.org/schema/zeebe/1.0",xml:{tagAlias:"lowerCase"},associations:[],types:[{name:"ZeebeServiceTask",extends:["bpmn:ServiceTask","bpmn:BusinessRuleTask","bpmn:ScriptTask","bpmn:SendTask","bpmn:EndEvent","bpmn:IntermediateThrowEvent","bpmn:AdHocSubProcess"],properties:[{name:"retryCounter",type:"String",isAttr:!0}]},{name:"IoMapping",superClass:["Element"],properties:[{name:"ioMapping",type:"IoMapping"},{name:"inputParameters",isMany:!0,type:"Input"},{name:"outputParameters",isMany:!0,type:"Output"}],meta:{allowedIn:["bpmn:CallActivity","bpmn:Event","bpmn:ReceiveTask","zeebe:ZeebeServiceTask","bpmn:SubProcess","bpmn:UserTask"]}},{name:"InputOutputParameter",properties:[{name:"source",isAttr:!0,type:"String"},{name:"target",isAttr:!0,type:"String"}]},{name:"Subscription",superClass:["Element"],properties:[{name:"correlationKey",isAttr:!0,type:"String"}]},{name:"Input",superClass:["InputOutputParameter"],meta:{allowedIn:["bpmn:CallActivity","zeebe:ZeebeServiceTask","bpmn:SubProcess","bpmn:UserTask"]}},{name:"Output",superClass:["InputOutputParameter"],meta:{allowedIn:["bpmn:CallActivity","bpmn:Event","bpmn:ReceiveTask","zeebe:ZeebeServiceTask","bpmn:SubProcess","bpmn:UserTask"]}},{name:"TaskHeaders",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask","zeebe:ExecutionListener","zeebe:ZeebeServiceTask"]},properties:[{name:"values",type:"Header",isMany:!0}]},{name:"Header",superClass:["Element"],properties:[{name:"id",type:"String",isAttr:!0},{name:"key",type:"String",isAttr:!0},{name:"value",type:"String",isAttr:!0}]},{name:"TaskDefinition",superClass:["Element"],meta:{allowedIn:["zeebe:ZeebeServiceTask"]},properties:[{name:"type",type:"String",isAttr:!0},{name:"retries",type:"String",isAttr:!0}]},{name:"LoopCharacteristics",superClass:["Element"],meta:{allowedIn:["bpmn:MultiInstanceLoopCharacteristics"]},properties:[{name:"inputCollection",type:"String",isAttr:!0},{name:"inputElement",type:"String",isAttr:!0},{name:"outputCollection",type:"String",isAttr:!0},{name:"outputElement",type:"String",isAttr:!0}]},{name:"CalledElement",superClass:["Element"],meta:{allowedIn:["bpmn:CallActivity"]},properties:[{name:"processId",type:"String",isAttr:!0},{name:"processIdExpression",type:"String",isAttr:!0},{name:"propagateAllChildVariables",isAttr:!0,type:"Boolean"},{name:"propagateAllParentVariables",isAttr:!0,type:"Boolean",default:!0},{name:"businessId",isAttr:!0,type:"String"}]},{name:"UserTaskForm",superClass:["Element"],meta:{allowedIn:["bpmn:Process"]},properties:[{name:"id",type:"String",isAttr:!0},{name:"body",type:"String",isBody:!0}]},{name:"FormDefinition",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask","bpmn:StartEvent"]},properties:[{name:"formKey",type:"String",isAttr:!0},{name:"formId",type:"String",isAttr:!0},{name:"externalReference",type:"String",isAttr:!0}]},{name:"LinkedResource",superClass:["Element"],meta:{allowedIn:["bpmn:ServiceTask"]},properties:[{name:"resourceId",type:"String",isAttr:!0},{name:"resourceType",type:"String",isAttr:!0},{name:"linkName",type:"String",isAttr:!0}]},{name:"LinkedResources",superClass:["Element"],meta:{allowedIn:["bpmn:ServiceTask"]},properties:[{name:"values",type:"LinkedResource",isMany:!0}]},{name:"UserTask",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[]},{name:"CalledDecision",superClass:["Element"],meta:{allowedIn:["bpmn:BusinessRuleTask"]},properties:[{name:"decisionId",type:"String",isAttr:!0},{name:"resultVariable",type:"String",isAttr:!0}]},{name:"AssignmentDefinition",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[{name:"assignee",type:"String",isAttr:!0},{name:"candidateGroups",type:"String",isAttr:!0},{name:"candidateUsers",type:"String",isAttr:!0}]},{name:"PriorityDefinition",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[{name:"priority",type:"String",isAttr:!0}]},{name:"JobPriorityDefinition",superClass:["Element"],meta:{allowedIn:["bpmn:Process","zeebe:ZeebeServiceTask"]},properties:[{name:"priority",type:"String",isAttr:!0}]},{name:"TaskSchedule",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[{name:"dueDate",type:"String",isAttr:!0},{name:"followUpDate",type:"String",isAttr:!0}]},{name:"Properties",superClass:["Element"],properties:[{name:"properties",type:"Property",isMany:!0}]},{name:"Property",properties:[{name:"name",type:"String",isAttr:!0},{name:"value",type:"String",isAttr:!0}]},{name:"TemplateSupported",isAbstract:!0,extends:["bpmn:Collaboration","bpmn:Process","bpmn:FlowElement"],properties:[{name:"modelerTemplate",isAttr:!0,type:"String"},{name:"modelerTemplateVersion",isAttr:!0,type:"Integer"},{name:"modelerTemplateIcon",isAttr:!0,type:"String"}]},{name:"ConfigurationSupported",isAbstract:!0,extends:["zeebe:Input","zeebe:Property"],properties:[{name:"modelerConfigurationTemplate",isAttr:!0,type:"String"},{name:"modelerConfigurationName",isAttr:!0,type:"String"}]},{name:"TemplatedRootElement",isAbstract:!0,extends:["bpmn:Error","bpmn:Escalation","bpmn:Message","bpmn:Signal"],properties:[{name:"modelerTemplate",isAttr:!0,type:"String"}]},{name:"Script",superClass:["Element"],meta:{allowedIn:["bpmn:ScriptTask"]},properties:[{name:"expression",type:"String",isAttr:!0},{name:"resultVariable",type:"String",isAttr:!0}]},{name:"ExecutionListeners",superClass:["Element"],meta:{allowedIn:["bpmn:Event","bpmn:Activity","bpmn:Process","bpmn:ExclusiveGateway","bpmn:InclusiveGateway","bpmn:ParallelGateway","bpmn:EventBasedGateway"]},properties:[{name:"listeners",type:"ExecutionListener",isMany:!0}]},{name:"ExecutionListener",superClass:["Element"],meta:{allowedIn:["zeebe:ExecutionListeners"]},properties:[{name:"eventType",type:"String",isAttr:!0},{name:"retries",type:"String",isAttr:!0},{name:"type",type:"String",isAttr:!0},{name:"headers",type:"TaskHeaders"}]},{name:"TaskListeners",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[{name:"listeners",type:"TaskListener",isMany:!0}]},{name:"TaskListener",superClass:["Element"],meta:{allowedIn:["zeebe:TaskListeners"]},properties:[{name:"eventType",type:"String",isAttr:!0},{name:"retries",type:"String",isAttr:!0},{name:"type",type:"String",isAttr:!0}]},{name:"VersionTag",superClass:["Element"],meta:{allowedIn:["bpmn:Process"]},properties:[{name:"value",type:"String",isAttr:!0}]},{name:"BindingTypeSupported",isAbstract:!0,extends:["zeebe:CalledDecision","zeebe:CalledElement","zeebe:FormDefinition","zeebe:LinkedResource"],properties:[{name:"bindingType",isAttr:!0,type:"String",default:"latest"},{name:"versionTag",isAttr:!0,type:"String"}]},{name:"AdHoc",superClass:["Element"],meta:{allowedIn:["bpmn:AdHocSubProcess"]},properties:[{name:"activeElementsCollection",isAttr:!0,type:"String"},{name:"outputCollection",isAttr:!0,type:"String"},{name:"outputElement",isAttr:!0,type:"String"}]},{name:"ConditionalFilter",superClass:["Element"],meta:{allowedIn:["bpmn:ConditionalEventDefinition"]},properties:[{name:"variableNames",isAttr:!0,type:"String"},{name:"variableEvents",isAttr:!0,type:"String"}]},{name:"AgentDefinition",superClass:["Element"],meta:{allowedIn:["bpmn:ServiceTask","bpmn:AdHocSubProcess"]},properties:[{name:"agentType",type:"String",isAttr:!0}]}]};function y0(t){let e=new Map;return{fromXML(n){return e.has(n)||e.set(n,t.fromXML(n)),e.get(n)},toXML:(n,r)=>t.toXML(n,r)}}var oD=y0(new f0({zeebe:g0,modeler:d0})),aD=y0(new m0),Yt=()=>oD,Wt=()=>aD,uD=new Set(["bpmn:Participant","bpmn:Lane","bpmn:Group"]);function lD(t){return t.$instanceOf("bpmn:Event")?"lingkaran":t.$instanceOf("bpmn:Gateway")?"belah-ketupat":"kotak"}var h0=({x:t,y:e,width:n,height:r})=>({x:t,y:e,width:n,height:r});function cD(t){return["bpmn:Event","bpmn:Gateway","bpmn:SequenceFlow","bpmn:MessageFlow","bpmn:DataObjectReference","bpmn:DataStoreReference"].some(e=>t.$instanceOf(e))}function pD(t){let e=[],n=[];for(let r of t.planeElement??[]){let s=r.bpmnElement;if(!s)continue;let i=r.label?.bounds&&h0(r.label.bounds),o={id:s.id,nama:s.name??"",elemen:s,label:i,labelDiLuar:cD(s)};if(r.$type==="bpmndi:BPMNEdge"){let[a,u]=[s.sourceRef,s.targetRef].map(c=>(Array.isArray(c)?c[0]:c)?.id);n.push({...o,dari:a,ke:u,titik:r.waypoint.map(({x:c,y:l})=>({x:c,y:l}))})}else{let a=s.$instanceOf("bpmn:SubProcess")&&r.isExpanded!==!1;e.push({...o,kotak:h0(r.bounds),bentuk:lD(s),wadah:a||uD.has(s.$type)})}}return{id:t.bpmnElement?.id??t.id,unsur:e,alur:n}}function*b0(t){for(let e of t.flowElements??[])(e.$instanceOf("bpmn:FlowNode")||e.$instanceOf("bpmn:SequenceFlow"))&&(yield e),e.flowElements&&(yield*b0(e))}async function E0(t){let{rootElement:e}=await Yt().fromXML(t),n=(e.rootElements??[]).filter(r=>r.$type==="bpmn:Process");return{bidang:(e.diagrams??[]).map(r=>pD(r.plane)),elemen:n.flatMap(r=>[...b0(r)])}}var fD=new Set(["String","Boolean","Integer","Real"]),Vl=new Map;function mD(t){let e=t.$descriptor;return e.isGeneric?[]:(Vl.has(e.name)||Vl.set(e.name,e.properties.filter(n=>!n.isAttr&&!n.isReference&&!fD.has(n.type)&&n.name!=="diagrams")),Vl.get(e.name).filter(n=>n.name in t).flatMap(n=>t[n.name]))}function v0(t,e){let n=e.filter(r=>r.masuk?.(t,r)!==!1);if(n.length)for(let r of mD(t))v0(r,n);for(let r of e)r.keluar?.(t,r)}function dD([t,e,n],r){let{check:s}=Wv(e)(n),i=(o,a)=>r.push({aturan:t,id:o??"",pesan:a});return{masuk:typeof s=="function"?s:s.enter,keluar:s.leave,report:i}}function x0(t,e,n){let r=e.map(s=>({aturan:"impor",id:"",pesan:s.message}));return v0(t,n.map(s=>dD(s,r))),r}async function O0(t,e){let{rootElement:n,warnings:r}=await Yt().fromXML(t),s=e?Sl[e]:Object.values(Sl).flat(),i=x0(n,r,s).map(o=>[`${o.aturan} ${o.id} ${o.pesan}`,o]);return[...new Map(i).values()]}async function w0(t){let{rootElement:e,warnings:n}=await Wt().fromXML(t);return x0(e,n,Yv)}var g1=_(f1(),1),ko={id:{type:"string",minLength:1},label:{type:"string",minLength:1},description:{type:"string"},key:{type:"string",pattern:"^[a-z][A-Za-z0-9]*$"},layout:{type:"object",properties:{row:{type:"string"},columns:{type:["integer","null"],minimum:2,maximum:16}},additionalProperties:!1},conditional:{type:"object",properties:{hide:{type:"string",pattern:"^="}},required:["hide"],additionalProperties:!1},validate:{type:"object",properties:{required:{type:"boolean"},min:{type:["number","string"]},max:{type:["number","string"]}},additionalProperties:!1},defaultValue:{},disabled:{type:["boolean","string"]},readonly:{type:["boolean","string"]}},Cp={type:"array",minItems:1,items:{type:"object",properties:{label:{type:"string",minLength:1},value:{type:["string","boolean","number"]}},required:["label","value"],additionalProperties:!1}},Dr=(t,e,n={})=>({type:"object",properties:{type:{const:t},...ko,...n},required:["type","id",...e],additionalProperties:!1}),l3={text:{type:"object",properties:{type:{const:"text"},id:ko.id,text:{type:"string",minLength:1},layout:ko.layout,conditional:ko.conditional},required:["type","id","text"],additionalProperties:!1},radio:Dr("radio",["key","label","values"],{values:Cp}),select:Dr("select",["key","label","values"],{values:Cp,searchable:{type:"boolean"}}),checklist:Dr("checklist",["key","label","values"],{values:Cp}),checkbox:Dr("checkbox",["key","label"]),number:Dr("number",["key","label"],{decimalDigits:{type:"integer",minimum:0},increment:{type:["number","string"]}}),datetime:Dr("datetime",["key","subtype","dateLabel"],{subtype:{enum:["date","datetime"]},dateLabel:{type:"string",minLength:1},timeLabel:{type:"string",minLength:1},timeSerializingFormat:{enum:["utc_offset","utc_normalized","no_timezone"]},timeInterval:{enum:[1,5,10,15,20,30,60]},use24h:{type:"boolean"},disallowPassedDates:{type:"boolean"}})},c3={type:"object",properties:{id:{type:"string",pattern:"^[a-z][a-z0-9-]*$"},type:{const:"default"},schemaVersion:{type:"integer",minimum:1,maximum:19},executionPlatform:{const:"Camunda Cloud"},executionPlatformVersion:{type:"string",pattern:"^8\\.\\d+\\.\\d+$"},exporter:{type:"object",properties:{name:{type:"string"},version:{type:"string"}},additionalProperties:!1},versionTag:{type:"string"},components:{type:"array",minItems:1,items:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:Object.values(l3)}}},required:["id","type","schemaVersion","executionPlatform","executionPlatformVersion","components"],additionalProperties:!1},m1=new g1.default({allErrors:!0,discriminator:!0,allowUnionTypes:!0}).compile(c3);function*d1(t,e){let n=new Set;for(let r of t.filter(Boolean))n.has(r)&&(yield{aturan:"unik",id:r,pesan:`${e} dipakai dua kali; beri salah satunya ${e} lain`}),n.add(r)}function h1(t,e){let n=JSON.parse(t);if(!m1(n))return m1.errors.map(s=>({aturan:s.instancePath==="/schemaVersion"?"skema-versi":"skema",id:s.instancePath,pesan:[s.instancePath.split("/").at(-1),...Object.values(s.params)].filter(i=>!/^(mapping|type|\d+|)$/.test(i)).join(": ")}));let r=[...d1(n.components.map(s=>s.id),"id"),...d1(n.components.map(s=>s.key),"key")];for(let{id:s,type:i,values:o=[],validate:a}of n.components)i==="radio"&&!a?.required&&r.push({aturan:"wajib",id:s,pesan:"dapat dilewati, dan jalannya tidak dapat dipilih; centang Required"}),(o.some(u=>u.value==="true"||u.value==="false")||new Set(o.map(u=>typeof u.value)).size>1)&&r.push({aturan:"jenis-nilai",id:s,pesan:"nilai pilihannya tidak sejenis; ya dan tidak ditulis true dan false tanpa tanda kutip"});return n.id!==e&&r.push({aturan:"nama",id:"/id",pesan:`id tidak sama dengan nama berkas ${e}; samakan keduanya`}),r}function Us(t,e){return{x:t.x+e,y:t.y+e,width:t.width-2*e,height:t.height-2*e}}function Bn(t,e){return t.x+1<e.x+e.width&&e.x+1<t.x+t.width&&t.y+1<e.y+e.height&&e.y+1<t.y+t.height}function Mr(t,e){return e.x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height}function Un(t){return t.slice(1).map((e,n)=>({a:t[n],b:e}))}var _o=(t,e,n)=>(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x);function Vn(t,e){let n=e.b.x-e.a.x,r=e.b.y-e.a.y,s=n*n+r*r,i=s===0?0:Math.max(0,Math.min(1,((t.x-e.a.x)*n+(t.y-e.a.y)*r)/s));return Math.hypot(t.x-(e.a.x+i*n),t.y-(e.a.y+i*r))}function To(t,e){let n=_o(e.a,e.b,t.a),r=_o(e.a,e.b,t.b),s=_o(t.a,t.b,e.a),i=_o(t.a,t.b,e.b);return n*r<0&&s*i<0}function Dp(t,e){if(To(t,e))return!0;let n=[Vn(t.a,e),Vn(t.b,e),Vn(e.a,t),Vn(e.b,t)];return Math.min(...n)<2}function y1(t,e){let{x:n,y:r,width:s,height:i}=t;return e==="belah-ketupat"?[{x:n+s/2,y:r},{x:n+s,y:r+i/2},{x:n+s/2,y:r+i},{x:n,y:r+i/2}]:[{x:n,y:r},{x:n+s,y:r},{x:n+s,y:r+i},{x:n,y:r+i}]}var b1=t=>t.map((e,n)=>({a:e,b:t[(n+1)%t.length]})),Fr=t=>({x:t.x+t.width/2,y:t.y+t.height/2});function Ip(t,e,n){let r=Fr(e),s=Math.abs(t.x-r.x)/(e.width/2),i=Math.abs(t.y-r.y)/(e.height/2);return n==="lingkaran"?Math.hypot(s,i)<1:n==="belah-ketupat"?s+i<1:s<1&&i<1}function Fp(t,e,n="kotak"){let r=Us(e,2);return r.width<=0||r.height<=0?!1:Ip(t.a,r,n)||Ip(t.b,r,n)||Vn(Fr(r),t)<1?!0:n==="lingkaran"?Vn(Fr(r),t)<r.width/2:b1(y1(r,n)).some(s=>To(t,s))||Ip(Fr({...p3(t)}),r,n)}var p3=({a:t,b:e})=>({x:t.x,y:t.y,width:e.x-t.x,height:e.y-t.y});function Mp(t,e,n="kotak"){let r=Fr(e);return n==="lingkaran"?Math.abs(Math.hypot(t.x-r.x,t.y-r.y)-e.width/2):Math.min(...b1(y1(e,n)).map(s=>Vn(t,s)))}var Lp=Fr;var f3=new Map([..."ijl'|.,:;! ftrI()/-[]"].map(t=>[t,300])),m3=new Map([..."mwMWGOQ%@"].map(t=>[t,840]));function d3(t,e){let n=0;for(let r of t)n+=f3.get(r)??m3.get(r)??(r>="A"&&r<="Z"?680:550);return n*e/1e3}function No(t,e,n){let r=0,s=0;for(let i of t.split(`
`)){let o=-1;for(let a of i.split(/\s+/).filter(Boolean)){let u=d3(a,n);s=Math.max(s,u);let c=o<0?u:u+.28*n;o>=c?o-=c:(r+=1,o=e-u)}}return{baris:r,terlebar:s}}var g3=.3,E1=11,Co=12,h3=23,v1=4,x1=1900,y3=1.2,Xs=t=>t.alur.filter(e=>e.elemen.$type==="bpmn:SequenceFlow"),Gs=t=>t.elemen.$parent?.id,Io=t=>t.elemen.attachedToRef?.id;function*jp(t){for(let[e,n]of t.entries())for(let r of t.slice(e+1))yield[n,r]}function*b3(t){for(let[e,n]of jp(Xs(t))){let s=e.dari===n.dari||e.ke===n.ke?To:Dp;Un(e.titik).some(i=>Un(n.titik).some(o=>s(i,o)))&&(yield[e.id,`bersilangan atau berimpit dengan ${n.id}`])}for(let e of Xs(t)){let n=Un(e.titik);n.some((r,s)=>n.slice(s+2).some(i=>Dp(r,i)))&&(yield[e.id,"menyilang dirinya sendiri"])}}function*E3(t){for(let e of t.alur)for(let n of t.unsur)n.wadah||Un(e.titik).some(r=>Fp(r,n.kotak,n.bentuk))&&(yield[e.id,`menembus ${n.id}`])}function*v3(t){let e=new Map(t.unsur.map(n=>[n.id,n]));for(let n of t.alur)for(let[r,s]of[[n.dari,n.titik[0]],[n.ke,n.titik.at(-1)]]){let i=e.get(r);i&&Mp(s,i.kotak,i.bentuk)>1.5&&(yield[n.id,`ujungnya tidak menempel pada tepi ${r}`])}}function*x3(t){for(let e of Xs(t))Un(e.titik).some(({a:n,b:r})=>Math.abs(n.x-r.x)>1&&Math.abs(n.y-r.y)>1)&&(yield[e.id,"punya ruas miring"])}var O1=t=>[...t.unsur,...t.alur].filter(e=>e.nama&&e.labelDiLuar);function*O3(t){let e=O1(t);for(let r of e.filter(s=>!s.label))yield[r.id,"labelnya tidak punya letak (bounds)"];let n=e.filter(r=>r.label);for(let r of n){for(let i of t.alur)Un(i.titik).some(o=>Fp(o,r.label))&&(yield[r.id,`labelnya tertindih alur ${i.id}`]);for(let i of t.unsur)!i.wadah&&Bn(Us(r.label,1),i.kotak)&&(yield[r.id,`labelnya menindih ${i.id}`]);t.unsur.some(i=>i.elemen.$type==="bpmn:Lane"&&Bn(r.label,i.kotak)&&!Mr(i.kotak,r.label))&&(yield[r.id,"labelnya menindih tepi lajur"])}for(let[r,s]of jp(n))Bn(r.label,s.label)&&(yield[r.id,`labelnya menindih label ${s.id}`])}function*w3(t){for(let e of O1(t).filter(n=>n.label)){let{baris:n,terlebar:r}=No(e.nama,Math.max(e.label.width,1)+4,E1);(r*y3>e.label.width+4||n*1.2*E1>e.label.height+4)&&(yield[e.id,"teks labelnya tidak muat"])}for(let e of t.unsur.filter(n=>n.nama&&n.elemen.$instanceOf("bpmn:Activity")&&!n.wadah)){let{baris:n,terlebar:r}=No(e.nama,e.kotak.width-10,Co);(r>e.kotak.width-8||n*1.2*Co>e.kotak.height-2*h3)&&(yield[e.id,"nama tugasnya tidak muat"])}for(let e of t.unsur.filter(n=>n.elemen.$type==="bpmn:TextAnnotation")){let{baris:n,terlebar:r}=No(e.elemen.text??"",e.kotak.width-10,Co);(r>e.kotak.width-8||n*1.2*Co>e.kotak.height)&&(yield[e.id,"catatannya tidak muat"])}}function*q3(t){let e=t.unsur.filter(r=>!r.wadah);for(let[r,s]of jp(e))Io(r)===s.id||Io(s)===r.id||Bn(Us(r.kotak,-v1),Us(s.kotak,-v1))&&(yield[r.id,`menindih atau menyentuh ${s.id}`]);let n=t.unsur.filter(r=>r.wadah&&r.elemen.$instanceOf("bpmn:SubProcess"));for(let r of n)for(let s of t.unsur)s===r||s.wadah||Gs(s)===r.id||Io(s)===r.id||$3(s,r)||Bn(s.kotak,r.kotak)&&(yield[s.id,`menindih ${r.id}`])}function $3(t,e){for(let n=t.elemen.$parent;n;n=n.$parent)if(n.id===e.id)return!0;return!1}function*R3(t){let e=new Map(t.unsur.map(s=>[s.id,s])),n=new Map(t.unsur.filter(s=>s.elemen.processRef).map(s=>[s.elemen.processRef.id,s])),r=s=>{let i=e.get(Gs(s))??n.get(Gs(s));return i?.wadah?i:void 0};for(let s of t.unsur.filter(i=>i.elemen.$instanceOf("bpmn:FlowNode"))){let i=e.get(Io(s));i&&Mp(Lp(s.kotak),i.kotak)>1.5&&(yield[s.id,`tidak terletak pada tepi ${i.id}`]);let o=r(s);o&&!Mr(o.kotak,s.kotak)&&(yield[s.id,`keluar dari ${o.id}`])}for(let s of Xs(t)){let i=r(s);i&&s.titik.some(o=>!Mr(i.kotak,{...o,width:0,height:0}))&&(yield[s.id,`keluar dari ${i.id}`])}for(let s of t.unsur.filter(i=>i.elemen.$type==="bpmn:Lane")){for(let i of s.elemen.flowNodeRef??[]){let o=e.get(i.id);o&&!Mr(s.kotak,o.kotak)&&(yield[o.id,`keluar dari lajur ${s.id}`])}for(let i of t.unsur.filter(o=>o.elemen.$type==="bpmn:TextAnnotation"))Bn(i.kotak,s.kotak)&&!Mr(s.kotak,i.kotak)&&(yield[i.id,`keluar dari lajur ${s.id}`])}}function*A3(t){let e=new Map(t.unsur.map(i=>[i.id,i])),n=i=>e.has(i)?Lp(e.get(i).kotak).x:0,r=Xs(t),s=r.filter(i=>n(i.ke)<n(i.dari)-1);s.length>g3*r.length&&(yield[t.id,`${s.length} dari ${r.length} alur berjalan ke kiri`]);for(let i of t.unsur.filter(o=>o.elemen.$type==="bpmn:StartEvent"))for(let o of t.unsur.filter(a=>a.elemen.$type==="bpmn:EndEvent"&&Gs(a)===Gs(i)))n(o.id)<=n(i.id)&&(yield[o.id,`terletak di kiri peristiwa mulai ${i.id}`])}function*P3(t){let n=[...t.unsur.flatMap(s=>[s.kotak,s.label??s.kotak]).flatMap(s=>[s.x,s.x+s.width]),...t.alur.flatMap(s=>s.titik.map(i=>i.x))],r=Math.round(Math.max(...n)-Math.min(...n));r>x1&&(yield[t.id,`${r} piksel lebarnya, layar memuat ${x1}`])}var w1={"alur-bersilangan":b3,"alur-menembus-elemen":E3,"alur-tidak-menempel":v3,"alur-miring":x3,"label-tertindih":O3,"teks-tidak-muat":w3,"elemen-tertindih":q3,"di-luar-wadah":R3,arah:A3,"terlalu-lebar":P3},tB=[...Object.keys(w1),"tanpa-gambar"];async function q1(t){let{bidang:e,elemen:n}=await E0(t),r=e.flatMap(o=>Object.entries(w1).flatMap(([a,u])=>[...u(o)].map(([c,l])=>({aturan:a,id:c,pesan:l})))),s=new Set(e.flatMap(o=>[...o.unsur,...o.alur].map(a=>a.id))),i=n.filter(o=>!s.has(o.id));return[...r,...i.map(({id:o})=>({aturan:"tanpa-gambar",id:o,pesan:"tidak digambar"}))]}function $1(t,e){if(t===e)return[];let[n,r]=[t.split(`
`),e.split(`
`)],s=n.findIndex((o,a)=>o!==r[a]),i=s<0?n.length:s+1;return[{aturan:"kanonik",id:`baris ${i}`,pesan:`akan disimpan sebagai: ${(r[i-1]??"").trim()||"(tidak ada)"}`}]}async function S3(t,e){let{rootElement:n}=await t.fromXML(e);return(await t.toXML(n,{format:!0})).xml}var k3=t=>JSON.stringify(JSON.parse(t),null,2)+(t.endsWith(`
`)?`
`:"");async function R1(t,e){return e===".form"?$1(t,k3(t)):$1(t,await S3(e===".bpmn"?Yt():Wt(),t))}var At=(t,e)=>(t.extensionElements?.values??[]).filter(n=>n.$type===e);function*Ys(t){for(let e of t.flowElements??[])yield e,e.flowElements&&(yield*Ys(e))}var A1="tenggat",_3=/\bP(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?/,T3=/"PT?"\s*\+\s*(?:string\(\s*)?"?\d/,N3=/\b(?!9999-12-31)\d{4}-\d\d-\d\d/,C3=/"(PT?)"\s*\+\s*string\([\w.]+\.lama\)\s*\+\s*"(\w)"/g,I3={P_D:"KALENDER",PT_H:"JAM",P_M:"BULAN"};async function P1(t){let n=(await Promise.all(t.map(i=>Wt().fromXML(i)))).flatMap(({rootElement:i})=>i.drgElement??[]).find(i=>i.id===A1)?.decisionLogic,r=(n?.output??[]).findIndex(i=>i.name==="jenisHari"),s=new Map;for(let i of n?.rule??[])for(let o of zp(i.inputEntry[0].text))s.has(o)||s.set(o,new Set),s.get(o).add(...zp(i.outputEntry[r].text));return s}var zp=t=>[...t.matchAll(/"([^"]*)"/g)].map(e=>e[1]);function*S1(t,e=t){let n=t.id&&t.$type.startsWith("bpmn:")&&!t.$type.endsWith("EventDefinition")?t:e;yield[t,n];for(let{name:r,isReference:s}of t.$descriptor?.properties??[])if(!s)for(let i of[t[r]].flat())i?.$type&&(yield*S1(i,n))}function*D3(t){for(let{name:e,isReference:n}of t.$descriptor.properties){let r=n?null:t[e];typeof r=="string"&&r.startsWith("=")&&(yield r)}}var F3=["timeDuration","timeCycle","timeDate"];function*M3(t){let e=F3.map(r=>t[r]?.body).filter(r=>r!==void 0),n=t.$type==="zeebe:TaskSchedule"?[t.dueDate,t.followUpDate].filter(Boolean):[];for(let r of[...e,...n])r.startsWith("=")?N3.test(r)&&(yield`${r} memuat tanggal tetap; pakai ungkapan yang tanggalnya dari perkara`):yield`${r} tertulis; pakai ungkapan yang lamanya dari tenggat.dmn`}function*L3(t){for(let e of D3(t))(_3.test(e)||T3.test(e))&&(yield`${e} memuat lama tetap; pindahkan ke tenggat.dmn`)}function*j3(t,e){if(!At(t,"zeebe:CalledDecision").some(s=>s.decisionId===A1))return;let n=At(t,"zeebe:IoMapping")[0],r=(n?.inputParameters??[]).filter(s=>s.target==="jenisPermintaan").flatMap(s=>zp(s.source));for(let{source:s}of n?.outputParameters??[])for(let[,i,o]of s.matchAll(C3)){let a=I3[`${i}_${o}`]??"satuan lain";r.length===0&&(yield`${s} dibuat dari baris yang tidak disebut; isi jenisPermintaan pada pemetaan masukan`);for(let u of r){let c=[...e.get(u)??["tanpa baris"]];c.some(l=>l!==a)&&(yield`${s} memerlukan ${a}, padahal ${u} dalam tenggat.dmn: ${c.join(", ")}; samakan satuannya`)}}}async function k1(t,e){let{rootElement:n}=await Yt().fromXML(t),r=[];for(let s of n.rootElements.filter(i=>i.$type==="bpmn:Process"))for(let[i,{id:o}]of S1(s)){for(let a of[...M3(i),...L3(i)])r.push({aturan:"lama-tertulis",id:o,pesan:a});for(let a of j3(i,e))r.push({aturan:"satuan-tenggat",id:o,pesan:a})}return r}wi();var z3=[{name:"not",type:"function",params:[{name:"negand"}],info:`<p>Returns the logical negation of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">not(negand: boolean): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">not(true)
// false

not(null)
// null
</code></pre>
`},{name:"get value",type:"function",params:[{name:"context"},{name:"key"}],info:`<p>Returns the value of the context entry with the given key.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get value(context: context, key: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get value({foo: 123}, &quot;foo&quot;)
// 123

get value({a: 1}, &quot;b&quot;)
// null
</code></pre>
`},{name:"get entries",type:"function",params:[{name:"context"}],info:`<p>Returns the entries of the context as a list of key-value-pairs.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get entries(context: context): list&lt;context&gt;
</code></pre>
<p>The return value is a list of contexts. Each context contains two entries for &quot;key&quot; and &quot;value&quot;.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get entries({foo: 123})
// [{key: &quot;foo&quot;, value: 123}]
</code></pre>
`},{name:"context put",type:"function",params:[{name:"context"},{name:"keys"},{name:"value"}],info:`<p>Adds a new entry with the given value to the context. The path of the entry is defined by the keys. Returns a new context that includes the entry.</p>
<p>If <code>keys</code> contains the keys <code>[k1, k2]</code> then it adds the nested entry <code>k1.k2 = value</code> to the context.</p>
<p>If an entry for the same keys already exists in the context, it overrides the value.</p>
<p>If <code>keys</code> are empty, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context put(context: context, keys: list&lt;string&gt;, value: Any): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context put({x:1}, [&quot;y&quot;], 2)
// {x:1, y:2}

context put({x:1, y: {z:0}}, [&quot;y&quot;, &quot;z&quot;], 2)
// {x:1, y: {z:2}}

context put({x:1}, [&quot;y&quot;, &quot;z&quot;], 2)
// {x:1, y: {z:2}}
</code></pre>
`},{name:"string",type:"function",params:[{name:"from"}],info:`<p>Returns the given value as a string representation.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string(from: Any): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string(1.1)
// &quot;1.1&quot;

string(date(&quot;2012-12-25&quot;))
// &quot;2012-12-25&quot;
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"}],info:`<p>Parses the given string to a number.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1500.5&quot;)
// 1500.5
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"},{name:"grouping separator"}],info:`<p>Parses the given string to a number using the specified grouping separator.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string, grouping separator: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1,500&quot;, &quot;,&quot;)
// 1500
</code></pre>
`},{name:"number",type:"function",params:[{name:"from"},{name:"grouping separator"},{name:"decimal separator"}],info:`<p>Parses the given string to a number using the specified grouping and decimal separators.</p>
<p>Returns <code>null</code> if the string is not a number.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">number(from: string, grouping separator: string, decimal separator: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">number(&quot;1 500.5&quot;, &quot; &quot;, &quot;.&quot;)
// 1500.5
</code></pre>
`},{name:"context",type:"function",params:[{name:"entries"}],info:`<p>Constructs a context of the given list of key-value pairs. It is the reverse function to <a href="https://docs.camunda.io/docs/components/modeler/feel/builtin-functions/feel-built-in-functions-context#get-entriescontext">get entries()</a>.</p>
<p>Each key-value pair must be a context with two entries: <code>key</code> and <code>value</code>. The entry with name <code>key</code> must have a value of the type <code>string</code>.</p>
<p>It might override context entries if the keys are equal. The entries are overridden in the same order as the contexts in the given list.</p>
<p>Returns <code>null</code> if one of the entries is not a context or if a context doesn&#39;t contain the required entries.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context(entries: list&lt;context&gt;): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context([{&quot;key&quot;:&quot;a&quot;, &quot;value&quot;:1}, {&quot;key&quot;:&quot;b&quot;, &quot;value&quot;:2}])
// {a:1, b:2}
</code></pre>
`},{name:"date",type:"function",params:[{name:"from"}],info:`<p>Returns a date from the given value.</p>
<p>Returns <code>null</code> if the string is not a valid calendar date. For example, <code>&quot;2024-06-31&quot;</code> is invalid because June has
only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date(from: string): date
</code></pre>
<p>Parses the given string into a date.</p>
<pre><code class="language-feel">date(from: date and time): date
</code></pre>
<p>Extracts the date component from the given date and time.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date(&quot;2018-04-29&quot;)
// date(&quot;2018-04-29&quot;)

date(date and time(&quot;2012-12-25T11:00:00&quot;))
// date(&quot;2012-12-25&quot;)
</code></pre>
`},{name:"date",type:"function",params:[{name:"year"},{name:"month"},{name:"day"}],info:`<p>Returns a date from the given components.</p>
<p>Returns <code>null</code> if the components don&#39;t represent a valid calendar date. For example, <code>2024,6,31</code> is invalid because
June has only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date(year: number, month: number, day: number): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date(2012, 12, 25)
// date(&quot;2012-12-25&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"from"}],info:`<p>Returns a time from the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(from: string): time
</code></pre>
<p>Parses the given string into a time.</p>
<pre><code class="language-feel">time(from: date and time): time
</code></pre>
<p>Extracts the time component from the given date and time.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(&quot;12:00:00&quot;)
// time(&quot;12:00:00&quot;)

time(date and time(&quot;2012-12-25T11:00:00&quot;))
// time(&quot;11:00:00&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"hour"},{name:"minute"},{name:"second"}],info:`<p>Returns a time from the given components.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(hour: number, minute: number, second: number): time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(23, 59, 0)
// time(&quot;23:59:00&quot;)
</code></pre>
`},{name:"time",type:"function",params:[{name:"hour"},{name:"minute"},{name:"second"},{name:"offset"}],info:`<p>Returns a time from the given components, including a timezone offset.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">time(hour: number, minute: number, second: number, offset: days and time duration): time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">time(14, 30, 0, duration(&quot;PT1H&quot;))
// time(&quot;14:30:00+01:00&quot;)
</code></pre>
`},{name:"date and time",type:"function",params:[{name:"from"}],info:`<p>Parses the given string into a date and time. The function supports strings in the format <code>YYYY-MM-DDThh:mm:ss</code> with
optional timezone information either as offset (e.g., <code>+01:00</code> or <code>Z</code>), as IANA timezone ID (e.g., <code>@Europe/Berlin</code>), or
as a combination of both (e.g., <code>+01:00[Europe/Berlin]</code>).</p>
<p>Returns <code>null</code> if the string is not a valid calendar date. For example, <code>&quot;2024-06-31T10:00:00&quot;</code> is invalid because
June has only 30 days.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(from: string): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(&quot;2018-04-29T09:30:00&quot;)
// date and time(&quot;2018-04-29T09:30:00&quot;)

date and time(&quot;2018-04-29T09:30:00+02:00&quot;)
// date and time(&quot;2018-04-29T09:30:00+02:00&quot;)

date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)
// date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)

date and time(&quot;2018-04-29T09:30:00+02:00[Europe/Berlin]&quot;)
// date and time(&quot;2018-04-29T09:30:00@Europe/Berlin&quot;)
</code></pre>
`},{name:"date and time",type:"function",params:[{name:"date"},{name:"time"}],info:`<p>Returns a date and time from the given components.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(date: date, time: time): date and time
</code></pre>
<pre><code class="language-feel">date and time(date: date and time, time: time): date and time
</code></pre>
<p>Returns a date and time value that consists of the date component of <code>date</code> combined with <code>time</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(date(&quot;2012-12-24&quot;),time(&quot;T23:59:00&quot;))
// date and time(&quot;2012-12-24T23:59:00&quot;)

date and time(date and time(&quot;2012-12-25T11:00:00&quot;),time(&quot;T23:59:00&quot;))
// date and time(&quot;2012-12-25T23:59:00&quot;)
</code></pre>
`},{name:"duration",type:"function",params:[{name:"from"}],info:`<p>Parses the given string into a duration. The duration is either a days and time duration or a years and months duration.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">duration(from: string): days and time duration
</code></pre>
<pre><code class="language-feel">duration(from: string): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">duration(&quot;P5D&quot;)
// duration(&quot;P5D&quot;)

duration(&quot;P32Y&quot;)
// duration(&quot;P32Y&quot;)
</code></pre>
`},{name:"years and months duration",type:"function",params:[{name:"from"},{name:"to"}],info:`<p>Returns the years and months duration between <code>from</code> and <code>to</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">years and months duration(from: date, to: date): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">years and months duration(date(&quot;2011-12-22&quot;), date(&quot;2013-08-24&quot;))
// duration(&quot;P1Y8M&quot;)
</code></pre>
`},{name:"from json",type:"function",params:[{name:"value"}],info:`<p>Parses a JSON string into a FEEL value. The function converts JSON primitives, objects, and arrays into their corresponding FEEL types.</p>
<p>Returns <code>null</code> if the string is not a valid JSON value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">from json(value: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">from json(&quot;{\\&quot;a\\&quot;: 1, \\&quot;b\\&quot;: 2}&quot;)
// {a: 1, b: 2}

from json(&quot;true&quot;)
// true

from json(&quot;\\&quot;2023-06-14\\&quot;&quot;)
// &quot;2023-06-14&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"to json",type:"function",params:[{name:"value"}],info:`<p>Converts a FEEL value into a JSON string. The function converts FEEL primitives, contexts, and lists into their
corresponding JSON types. Temporal values are converted to their ISO 8601 string representation, including timezone
information for date and time values (format: <code>2025-11-24T10:00:00+01:00[Europe/Berlin]</code>).</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">to json(value: Any): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">to json({a: 1, b: 2})
// &quot;{\\&quot;a\\&quot;:1,\\&quot;b\\&quot;:2}&quot;

to json(true)
// &quot;true&quot;

to json(@&quot;2023-06-14&quot;)
// &quot;\\&quot;2023-06-14\\&quot;&quot;

to json(@&quot;2025-11-24T10:00:00@Europe/Berlin&quot;)
// &quot;\\&quot;2025-11-24T10:00:00+01:00[Europe/Berlin]\\&quot;&quot;

to json(@&quot;P3Y&quot;)
// &quot;\\&quot;P3Y\\&quot;&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"list contains",type:"function",params:[{name:"list"},{name:"element"}],info:`<p>Returns <code>true</code> if the given list contains the element. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">list contains(list: list, element: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">list contains([1,2,3], 2)
// true
</code></pre>
`},{name:"count",type:"function",params:[{name:"list"}],info:`<p>Returns the number of elements of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">count(list: list): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">count([1,2,3])
// 3
</code></pre>
`},{name:"min",type:"function",params:[{name:"list"}],info:`<p>Returns the minimum of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">min(list: list): Any
</code></pre>
<p>All elements in <code>list</code> should have the same type and be comparable.</p>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">min([1,2,3])
// 1

min(1,2,3)
// 1
</code></pre>
`},{name:"max",type:"function",params:[{name:"list"}],info:`<p>Returns the maximum of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">max(list: list): Any
</code></pre>
<p>All elements in <code>list</code> should have the same type and be comparable.</p>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">max([1,2,3])
// 3

max(1,2,3)
// 3
</code></pre>
`},{name:"sum",type:"function",params:[{name:"list"}],info:`<p>Returns the sum of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sum(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sum([1,2,3])
// 6

sum(1,2,3)
// 6
</code></pre>
`},{name:"product",type:"function",params:[{name:"list"}],info:`<p>Returns the product of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">product(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">product([2, 3, 4])
// 24

product(2, 3, 4)
// 24
</code></pre>
`},{name:"mean",type:"function",params:[{name:"list"}],info:`<p>Returns the arithmetic mean (i.e. average) of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">mean(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">mean([1,2,3])
// 2

mean(1,2,3)
// 2
</code></pre>
`},{name:"median",type:"function",params:[{name:"list"}],info:`<p>Returns the median element of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">median(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">median(8, 2, 5, 3, 4)
// 4

median([6, 1, 2, 3])
// 2.5
</code></pre>
`},{name:"stddev",type:"function",params:[{name:"list"}],info:`<p>Returns the standard deviation of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">stddev(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">stddev(2, 4, 7, 5)
// 2.0816659994661326

stddev([2, 4, 7, 5])
// 2.0816659994661326
</code></pre>
`},{name:"mode",type:"function",params:[{name:"list"}],info:`<p>Returns the mode of the given list of numbers.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">mode(list: list&lt;number&gt;): number
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">mode(6, 3, 9, 6, 6)
// [6]

mode([6, 1, 9, 6, 1])
// [1, 6]
</code></pre>
`},{name:"all",type:"function",params:[{name:"list"}],info:`<p>Returns <code>false</code> if any element of the given list is <code>false</code>. Otherwise, returns <code>true</code>.</p>
<p>If the given list is empty, it returns <code>true</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">all(list: list&lt;boolean&gt;): boolean
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">all([true,false])
// false

all(false,null,true)
// false
</code></pre>
<p>:::info
The function <code>all()</code> replaced the previous function <code>and()</code>. The previous function is deprecated and
should not be used anymore.
:::</p>
`},{name:"any",type:"function",params:[{name:"list"}],info:`<p>Returns <code>true</code> if any element of the given list is <code>true</code>. Otherwise, returns <code>false</code>.</p>
<p>If the given list is empty, it returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">any(list: list&lt;boolean&gt;): boolean
</code></pre>
<p>The parameter <code>list</code> can be passed as a list or as a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">any([false,true])
// true

any(false,null,true)
// true
</code></pre>
<p>:::info
The function <code>any()</code> replaced the previous function <code>or()</code>. The previous function is deprecated and
should not be used anymore.
:::</p>
`},{name:"sublist",type:"function",params:[{name:"list"},{name:"start position"}],info:`<p>Returns a partial list of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sublist(list: list, start position: number): list
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sublist([1,2,3], 2)
// [2,3]
</code></pre>
`},{name:"sublist",type:"function",params:[{name:"list"},{name:"start position"},{name:"length"}],info:`<p>Returns a partial list of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sublist(list: list, start position: number, length: number): list
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sublist([1,2,3], 1, 2)
// [1,2]
</code></pre>
`},{name:"append",type:"function",params:[{name:"list"},{name:"items"}],info:`<p>Returns the given list with all <code>items</code> appended.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">append(list: list, items: Any): list
</code></pre>
<p>The parameter <code>items</code> can be a single element or a sequence of elements.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">append([1], 2, 3)
// [1,2,3]
</code></pre>
`},{name:"concatenate",type:"function",params:[{name:"lists"}],info:`<p>Returns a list that includes all elements of the given lists.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">concatenate(lists: list): list
</code></pre>
<p>The parameter <code>lists</code> is a sequence of lists.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">concatenate([1,2],[3])
// [1,2,3]

concatenate([1],[2],[3])
// [1,2,3]
</code></pre>
`},{name:"insert before",type:"function",params:[{name:"list"},{name:"position"},{name:"newItem"}],info:`<p>Returns the given list with <code>newItem</code> inserted at <code>position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">insert before(list: list, position: number, newItem: Any): list
</code></pre>
<p>The <code>position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">insert before([1,3],1,2)
// [2,1,3]
</code></pre>
`},{name:"remove",type:"function",params:[{name:"list"},{name:"position"}],info:`<p>Returns the given list without the element at <code>position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">remove(list: list, position: number): list
</code></pre>
<p>The <code>position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">remove([1,2,3], 2)
// [1,3]
</code></pre>
`},{name:"reverse",type:"function",params:[{name:"list"}],info:`<p>Returns the given list in revered order.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">reverse(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">reverse([1,2,3])
// [3,2,1]
</code></pre>
`},{name:"index of",type:"function",params:[{name:"list"},{name:"match"}],info:`<p>Returns an ascending list of positions containing <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">index of(list: list, match: Any): list&lt;number&gt;
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">index of([1,2,3,2],2)
// [2,4]
</code></pre>
`},{name:"union",type:"function",params:[{name:"list"}],info:`<p>Returns a list that includes all elements of the given lists without duplicates.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">union(list: list): list
</code></pre>
<p>The parameter <code>list</code> is a sequence of lists.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">union([1,2],[2,3])
// [1,2,3]
</code></pre>
`},{name:"distinct values",type:"function",params:[{name:"list"}],info:`<p>Returns the given list without duplicates.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">distinct values(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">distinct values([1,2,3,2,1])
// [1,2,3]
</code></pre>
`},{name:"flatten",type:"function",params:[{name:"list"}],info:`<p>Returns a list that includes all elements of the given list without nested lists.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">flatten(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">flatten([[1,2],[[3]], 4])
// [1,2,3,4]
</code></pre>
`},{name:"sort",type:"function",params:[{name:"list"},{name:"precedes"}],info:`<p>Returns the given list sorted by the <code>precedes</code> function.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sort(list: list, precedes: function&lt;(Any, Any) -&gt; boolean&gt;): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sort(list: [3,1,4,5,2], precedes: function(x,y) x &lt; y)
// [1,2,3,4,5]
</code></pre>
`},{name:"string join",type:"function",params:[{name:"list"}],info:`<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;])
// &quot;abc&quot;

string join([&quot;a&quot;,null,&quot;c&quot;])
// &quot;ac&quot;

string join([])
// &quot;&quot;
</code></pre>
`},{name:"string join",type:"function",params:[{name:"list"},{name:"delimiter"}],info:`<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p>The resulting string contains a <code>delimiter</code> between each element.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;, delimiter: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;], &quot;X&quot;)
// &quot;a&quot;

string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;], &quot;, &quot;)
// &quot;a, b, c&quot;
</code></pre>
`},{name:"decimal",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">decimal(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">decimal(1/3, 2)
// .33

decimal(1.5, 0)
// 2
</code></pre>
`},{name:"floor",type:"function",params:[{name:"n"}],info:`<p>Rounds the given value with rounding mode flooring.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">floor(n: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">floor(1.5)
// 1

floor(-1.5)
// -2
</code></pre>
`},{name:"floor",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with rounding mode flooring at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">floor(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">floor(-1.56, 1)
// -1.6
</code></pre>
`},{name:"ceiling",type:"function",params:[{name:"n"}],info:`<p>Rounds the given value with rounding mode ceiling.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ceiling(n: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ceiling(1.5)
// 2

ceiling(-1.5)
// -1
</code></pre>
`},{name:"ceiling",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with rounding mode ceiling at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ceiling(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ceiling(-1.56, 1)
// -1.5
</code></pre>
`},{name:"round up",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-up at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round up(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round up(5.5)
// 6

round up(-5.5)
// -6

round up(1.121, 2)
// 1.13

round up(-1.126, 2)
// -1.13
</code></pre>
`},{name:"round down",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-down at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round down(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round down(5.5, 0)
// 5

round down (-5.5, 0)
// -5

round down (1.121, 2)
// 1.12

round down (-1.126, 2)
// -1.12
</code></pre>
`},{name:"round half up",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-half-up at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round half up(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round half up(5.5, 0)
// 6

round half up(-5.5, 0)
// -6

round half up(1.121, 2)
// 1.12

round half up(-1.126, 2)
// -1.13
</code></pre>
`},{name:"round half down",type:"function",params:[{name:"n"},{name:"scale"}],info:`<p>Rounds the given value with the rounding mode round-half-down at the given scale.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">round half down(n: number, scale: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">round half down (5.5, 0)
// 5

round half down (-5.5, 0)
// -5

round half down (1.121, 2)
// 1.12

round half down (-1.126, 2)
// -1.13
</code></pre>
`},{name:"abs",type:"function",params:[{name:"number"}],info:`<p>Returns the absolute value of the given numeric value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">abs(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">abs(10)
// 10

abs(-10)
// 10
</code></pre>
`},{name:"modulo",type:"function",params:[{name:"dividend"},{name:"divisor"}],info:`<p>Returns the remainder of the division of dividend by divisor.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">modulo(dividend: number, divisor: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">modulo(12, 5)
// 2
</code></pre>
`},{name:"sqrt",type:"function",params:[{name:"number"}],info:`<p>Returns the square root of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">sqrt(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">sqrt(16)
// 4
</code></pre>
`},{name:"log",type:"function",params:[{name:"number"}],info:`<p>Returns the natural logarithm (base e) of the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">log(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">log(10)
// 2.302585092994046
</code></pre>
`},{name:"exp",type:"function",params:[{name:"number"}],info:`<p>Returns the Euler’s number e raised to the power of the given number .</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">exp(number: number): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">exp(5)
// 148.4131591025766
</code></pre>
`},{name:"odd",type:"function",params:[{name:"number"}],info:`<p>Returns <code>true</code> if the given value is odd. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">odd(number: number): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">odd(5)
// true

odd(2)
// false
</code></pre>
`},{name:"even",type:"function",params:[{name:"number"}],info:`<p>Returns <code>true</code> if the given is even. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">even(number: number): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">even(5)
// false

even(2)
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before(1, 10)
// true

before(10, 1)
// false
</code></pre>
`},{name:"before",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before([1..5], 10)
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before(1, [2..5])
// true
</code></pre>
`},{name:"before",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">before(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">before([1..5], [6..10])
// true

before([1..5),[5..10])
// true
</code></pre>
`},{name:"after",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after(10, 1)
// true

after(1, 10)
// false
</code></pre>
`},{name:"after",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after([1..5], 10)
// false
</code></pre>
`},{name:"after",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after(12, [2..5])
// true
</code></pre>
`},{name:"after",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">after(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">after([6..10], [1..5])
// true

after([5..10], [1..5))
// true
</code></pre>
`},{name:"meets",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">meets(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">meets([1..5], [5..10])
// true

meets([1..3], [4..6])
// false

meets([1..3], [3..5])
// true

meets([1..5], (5..8])
// false
</code></pre>
`},{name:"met by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">met by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">met by([5..10], [1..5])
// true

met by([3..4], [1..2])
// false

met by([3..5], [1..3])
// true

met by((5..8], [1..5))
// false

met by([5..10], [1..5))
// false
</code></pre>
`},{name:"overlaps",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps([5..10], [1..6])
// true

overlaps((3..7], [1..4])
// true

overlaps([1..3], (3..6])
// false

overlaps((5..8], [1..5))
// false

overlaps([4..10], [1..5))
// true
</code></pre>
`},{name:"overlaps before",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps before(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps before([1..5], [4..10])
// true

overlaps before([3..4], [1..2])
// false

overlaps before([1..3], (3..5])
// false

overlaps before([1..5), (3..8])
// true

overlaps before([1..5), [5..10])
// false
</code></pre>
`},{name:"overlaps after",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">overlaps after(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">overlaps after([4..10], [1..5])
// true

overlaps after([3..4], [1..2])
// false

overlaps after([3..5], [1..3))
// false

overlaps after((5..8], [1..5))
// false

overlaps after([4..10], [1..5))
// true
</code></pre>
`},{name:"finishes",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finishes(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finishes(5, [1..5])
// true

finishes(10, [1..7])
// false
</code></pre>
`},{name:"finishes",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finishes(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finishes([3..5], [1..5])
// true

finishes((1..5], [1..5))
// false

finishes([5..10], [1..10))
// false
</code></pre>
`},{name:"finished by",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finished by(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finished by([5..10], 10)
// true

finished by([3..4], 2)
// false
</code></pre>
`},{name:"finished by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">finished by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">finished by([1..5], [3..5])
// true

finished by((5..8], [1..5))
// false

finished by([5..10], (1..10))
// false
</code></pre>
`},{name:"includes",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">includes(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">includes([5..10], 6)
// true

includes([3..4], 5)
// false
</code></pre>
`},{name:"includes",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">includes(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">includes([1..10], [4..6])
// true

includes((5..8], [1..5))
// false

includes([1..10], [1..5))
// true
</code></pre>
`},{name:"during",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">during(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">during(5, [1..10])
// true

during(12, [1..10])
// false

during(1, (1..10])
// false
</code></pre>
`},{name:"during",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">during(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">during([4..6], [1..10))
// true

during((1..5], (1..10])
// true
</code></pre>
`},{name:"starts",type:"function",params:[{name:"point"},{name:"range"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts(point: Any, range: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts(1, [1..5])
// true

starts(1, (1..8])
// false
</code></pre>
`},{name:"starts",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts((1..5], [1..5])
// false

starts([1..10], [1..5])
// false

starts((1..5), (1..10))
// true
</code></pre>
`},{name:"started by",type:"function",params:[{name:"range"},{name:"point"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">started by(range: range, point: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">started by([1..10], 1)
// true

started by((1..10], 1)
// false
</code></pre>
`},{name:"started by",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">started by(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">started by([1..10], [1..5])
// true

started by((1..10], [1..5))
// false

started by([1..10], [1..10))
// true
</code></pre>
`},{name:"coincides",type:"function",params:[{name:"point1"},{name:"point2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">coincides(point1: Any, point2: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">coincides(5, 5)
// true

coincides(3, 4)
// false
</code></pre>
`},{name:"coincides",type:"function",params:[{name:"range1"},{name:"range2"}],info:`<p><strong>Function signature</strong></p>
<pre><code class="language-feel">coincides(range1: range, range2: range): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">coincides([1..5], [1..5])
// true

coincides((1..5], [1..5))
// false

coincides([1..5], [2..6])
// false
</code></pre>
`},{name:"substring",type:"function",params:[{name:"string"},{name:"start position"}],info:`<p>Returns a substring of the given value starting at <code>start position</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring(string: string, start position: number): string
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring(&quot;foobar&quot;, 3)
// &quot;obar&quot;

substring(&quot;foobar&quot;, -2)
// &quot;ar&quot;
</code></pre>
`},{name:"substring",type:"function",params:[{name:"string"},{name:"start position"},{name:"length"}],info:`<p>Returns a substring of the given value, starting at <code>start position</code> with the given <code>length</code>. If <code>length</code> is greater than
the remaining characters of the value, it returns all characters from <code>start position</code> until the end.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring(string: string, start position: number, length: number): string
</code></pre>
<p>The <code>start position</code> starts at the index <code>1</code>. The last position is <code>-1</code>.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring(&quot;foobar&quot;, 3, 3)
// &quot;oba&quot;

substring(&quot;foobar&quot;, -3, 2)
// &quot;ba&quot;

substring(&quot;foobar&quot;, 3, 10)
// &quot;obar&quot;
</code></pre>
`},{name:"string length",type:"function",params:[{name:"string"}],info:`<p>Returns the number of characters in the given value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string length(string: string): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string length(&quot;foo&quot;)
// 3
</code></pre>
`},{name:"upper case",type:"function",params:[{name:"string"}],info:`<p>Returns the given value with all characters are uppercase.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">upper case(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">upper case(&quot;aBc4&quot;)
// &quot;ABC4&quot;
</code></pre>
`},{name:"lower case",type:"function",params:[{name:"string"}],info:`<p>Returns the given value with all characters are lowercase.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">lower case(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">lower case(&quot;aBc4&quot;)
// &quot;abc4&quot;
</code></pre>
`},{name:"substring before",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns a substring of the given value that contains all characters before <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring before(string: string, match: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring before(&quot;foobar&quot;, &quot;bar&quot;)
// &quot;foo&quot;
</code></pre>
`},{name:"substring after",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns a substring of the given value that contains all characters after <code>match</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">substring after(string: string, match: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">substring after(&quot;foobar&quot;, &quot;ob&quot;)
// &quot;ar&quot;
</code></pre>
`},{name:"contains",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value contains the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">contains(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">contains(&quot;foobar&quot;, &quot;of&quot;)
// false
</code></pre>
`},{name:"starts with",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value starts with the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">starts with(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">starts with(&quot;foobar&quot;, &quot;fo&quot;)
// true
</code></pre>
`},{name:"ends with",type:"function",params:[{name:"string"},{name:"match"}],info:`<p>Returns <code>true</code> if the given value ends with the substring <code>match</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">ends with(string: string, match: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">ends with(&quot;foobar&quot;, &quot;r&quot;)
// true
</code></pre>
`},{name:"matches",type:"function",params:[{name:"input"},{name:"pattern"}],info:`<p>Returns <code>true</code> if the given value matches the <code>pattern</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">matches(input: string, pattern: string): boolean
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">matches(&quot;foobar&quot;, &quot;^fo*bar&quot;)
// true
</code></pre>
`},{name:"matches",type:"function",params:[{name:"input"},{name:"pattern"},{name:"flags"}],info:`<p>Returns <code>true</code> if the given value matches the <code>pattern</code>. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">matches(input: string, pattern: string, flags: string): boolean
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>flags</code> can contain one or more of the following characters:</p>
<ul>
<li><code>s</code> (dot-all)</li>
<li><code>m</code> (multi-line)</li>
<li><code>i</code> (case insensitive)</li>
<li><code>x</code> (comments)</li>
</ul>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">matches(&quot;FooBar&quot;, &quot;foo&quot;, &quot;i&quot;)
// true
</code></pre>
`},{name:"replace",type:"function",params:[{name:"input"},{name:"pattern"},{name:"replacement"}],info:`<p>Returns the resulting string after replacing all occurrences of <code>pattern</code> with <code>replacement</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">replace(input: string, pattern: string, replacement: string): string
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>replacement</code> can access the match groups by using <code>$</code> and the number of the group, for example,
<code>$1</code> to access the first group.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">replace(&quot;abcd&quot;, &quot;(ab)|(a)&quot;, &quot;[1=$1][2=$2]&quot;)
// &quot;[1=ab][2=]cd&quot;

replace(&quot;0123456789&quot;, &quot;(\\d{3})(\\d{3})(\\d{4})&quot;, &quot;($1) $2-$3&quot;)
// &quot;(012) 345-6789&quot;
</code></pre>
`},{name:"replace",type:"function",params:[{name:"input"},{name:"pattern"},{name:"replacement"},{name:"flags"}],info:`<p>Returns the resulting string after replacing all occurrences of <code>pattern</code> with <code>replacement</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">replace(input: string, pattern: string, replacement: string, flags: string): string
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p>The <code>replacement</code> can access the match groups by using <code>$</code> and the number of the group, for example,
<code>$1</code> to access the first group.</p>
<p>The <code>flags</code> can contain one or more of the following characters:</p>
<ul>
<li><code>s</code> (dot-all)</li>
<li><code>m</code> (multi-line)</li>
<li><code>i</code> (case insensitive)</li>
<li><code>x</code> (comments)</li>
</ul>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">replace(&quot;How do you feel?&quot;, &quot;Feel&quot;, &quot;FEEL&quot;, &quot;i&quot;)
// &quot;How do you FEEL?&quot;
</code></pre>
`},{name:"split",type:"function",params:[{name:"string"},{name:"delimiter"}],info:`<p>Splits the given value into a list of substrings, breaking at each occurrence of the <code>delimiter</code> pattern.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">split(string: string, delimiter: string): list&lt;string&gt;
</code></pre>
<p>The <code>delimiter</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">split(&quot;John Doe&quot;, &quot;\\s&quot; )
// [&quot;John&quot;, &quot;Doe&quot;]

split(&quot;a;b;c;;&quot;, &quot;;&quot;)
// [&quot;a&quot;, &quot;b&quot;, &quot;c&quot;, &quot;&quot;, &quot;&quot;]
</code></pre>
`},{name:"now",type:"function",params:[],info:`<p>Returns the current date and time including the timezone.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">now(): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">now()
// date and time(&quot;2020-07-31T14:27:30@Europe/Berlin&quot;)
</code></pre>
`},{name:"today",type:"function",params:[],info:`<p>Returns the current date.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">today(): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">today()
// date(&quot;2020-07-31&quot;)
</code></pre>
`},{name:"day of week",type:"function",params:[{name:"date"}],info:`<p>Returns the day of the week according to the Gregorian calendar. Note that it always returns the English name of the day.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">day of week(date: date): string
</code></pre>
<pre><code class="language-feel">day of week(date: date and time): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">day of week(date(&quot;2019-09-17&quot;))
// &quot;Tuesday&quot;

day of week(date and time(&quot;2019-09-17T12:00:00&quot;))
// &quot;Tuesday&quot;
</code></pre>
`},{name:"day of year",type:"function",params:[{name:"date"}],info:`<p>Returns the Gregorian number of the day within the year.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">day of year(date: date): number
</code></pre>
<pre><code class="language-feel">day of year(date: date and time): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">day of year(date(&quot;2019-09-17&quot;))
// 260

day of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// 260
</code></pre>
`},{name:"week of year",type:"function",params:[{name:"date"}],info:`<p>Returns the Gregorian number of the week within the year, according to ISO 8601.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">week of year(date: date): number
</code></pre>
<pre><code class="language-feel">week of year(date: date and time): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">week of year(date(&quot;2019-09-17&quot;))
// 38

week of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// 38
</code></pre>
`},{name:"month of year",type:"function",params:[{name:"date"}],info:`<p>Returns the month of the year according to the Gregorian calendar. Note that it always returns the English name of the month.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">month of year(date: date): string
</code></pre>
<pre><code class="language-feel">month of year(date: date and time): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">month of year(date(&quot;2019-09-17&quot;))
// &quot;September&quot;

month of year(date and time(&quot;2019-09-17T12:00:00&quot;))
// &quot;September&quot;
</code></pre>
`},{name:"abs",type:"function",params:[{name:"n"}],info:`<p>Returns the absolute value of a given duration.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">abs(n: days and time duration): days and time duration
</code></pre>
<pre><code class="language-feel">abs(n: years and months duration): years and months duration
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">abs(duration(&quot;-PT5H&quot;))
// &quot;duration(&quot;PT5H&quot;)&quot;

abs(duration(&quot;PT5H&quot;))
// &quot;duration(&quot;PT5H&quot;)&quot;

abs(duration(&quot;-P2M&quot;))
// duration(&quot;P2M&quot;)
</code></pre>
`}],Q3=[{name:"fromAi",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<ul>
<li>The purpose of this function is solely to tag the value as being generated by an AI integration.</li>
<li>The actual handling is not performed by the FEEL engine, but by a custom integration such as a connector or a job worker.</li>
</ul>
<p>The main use case of this function is for <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent-tool-definitions">tool definitions</a> used by the <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent">AI Agent connector</a>.</p>
<p>See the following function overloads for additional function parameters.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery)
// toolCall.searchQuery contents

fromAi(toolCall.userId)
// toolCall.userId contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>description</code> parameter to provide a textual description of the value. The description must be <code>null</code> or a string constant.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery, &quot;The search query used to find the best match.&quot;)
// toolCall.searchQuery contents

fromAi(toolCall.searchQuery, null)
// toolCall.searchQuery contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>type</code> parameter to provide type information about the value. The type must be <code>null</code> or a string constant.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.searchQuery, &quot;The search query used to find the best match.&quot;, &quot;string&quot;)
// toolCall.searchQuery contents

fromAi(toolCall.userId, &quot;The user&#39;s ID&quot;, &quot;number&quot;)
// toolCall.userId contents

fromAi(toolCall.userId, null, &quot;number&quot;)
// toolCall.userId contents

fromAi(value: toolCall.userId, type: &quot;number&quot;)
// toolCall.userId contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"},{name:"schema"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>schema</code> parameter to provide a (partial) <a href="https://json-schema.org/">JSON schema</a> for the value.</p>
<ul>
<li>The schema must be <code>null</code> or a context (map) containing only constant values. For example, function calls within the schema are not supported.</li>
<li>The schema is not validated by the FEEL engine but might be by a custom integration consuming the information.</li>
<li>From the engine side it is possible to specify both a <code>type</code> and a <code>schema</code>, and it depends on the integration as to which value takes precedence. The <a href="https://docs.camunda.io/docs/components/connectors/out-of-the-box-connectors/agentic-ai-aiagent">AI Agent connector</a> will override any type specified in the schema if the <code>type</code> parameter is also provided.</li>
</ul>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string, schema: context): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.documentType, &quot;The document type to provide&quot;, &quot;string&quot;, {
  enum: [&quot;invoice&quot;, &quot;receipt&quot;, &quot;contract&quot;]
})
// toolCall.documentType contents

fromAi(value: toolCall.documentType, description: &quot;The document type to provide&quot;, schema: {
  type: &quot;string&quot;,
  enum: [&quot;invoice&quot;, &quot;receipt&quot;, &quot;contract&quot;]
})
// toolCall.documentType contents

fromAi(toolCall.tags, &quot;Tags to apply to the blog post&quot;, &quot;array&quot;, {
  items: {
    type: &quot;string&quot;
  }
})
// toolCall.tags contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"fromAi",type:"function",params:[{name:"value"},{name:"description"},{name:"type"},{name:"schema"},{name:"options"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the unmodified <code>value</code> parameter, which must be a FEEL variable reference in the form <code>toolCall.&lt;parameterName&gt;</code> (for example, <code>toolCall.userId</code>).</p>
<p>In addition to the previous overload, it also accepts an optional <code>options</code> parameter to provide additional options for the integration handling the value definition.</p>
<ul>
<li>The options parameter must be <code>null</code> or a context (map) containing only constant values. For example, function calls within options are not supported.</li>
</ul>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">fromAi(value: Any, description: string, type: string, schema: context, options: context): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">fromAi(toolCall.documentType, &quot;The document type to provide&quot;, &quot;string&quot;, null, {
  required: false
})
// toolCall.documentType contents

fromAi(value: toolCall.documentType, options: {
  required: false
})
// toolCall.documentType contents
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"is defined",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Checks if a given value is not <code>null</code>. If the value is <code>null</code> then the function returns <code>false</code>.
Otherwise, the function returns <code>true</code>.</p>
<p>The function requires one argument. Calling <code>is defined()</code> without an argument is invalid.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is defined(value: Any): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is defined(1)
// true

is defined(null)
// false

is defined(x)
// false - if no variable &quot;x&quot; exists

is defined(x.y)
// false - if no variable &quot;x&quot; exists or it doesn&#39;t have a property &quot;y&quot;

is defined()
// error - expected one argument
</code></pre>
<p>:::caution Breaking change</p>
<p>This function worked differently in previous versions. It returned <code>true</code> if the value was <code>null</code>.
Since this version, the function returns <code>false</code> if the value is <code>null</code>.</p>
<p>:::</p>
`},{name:"get or else",type:"function",params:[{name:"value"},{name:"default"}],info:`<p><em>Camunda Extension</em></p>
<p>Return the provided value parameter if not <code>null</code>, otherwise return the default parameter</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get or else(value: Any, default: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get or else(&quot;this&quot;, &quot;default&quot;)
// &quot;this&quot;

get or else(null, &quot;default&quot;)
// &quot;default&quot;

get or else(null, null)
// null
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"assert",type:"function",params:[{name:"value"},{name:"condition"}],info:`<p><em>Camunda Extension</em></p>
<p>Verify that the given condition is met. If the condition is <code>true</code>, the function returns the value.
Otherwise, the evaluation fails with an error.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">assert(value: Any, condition: Any)
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">assert(x, x != null)
// &quot;value&quot; - if x is &quot;value&quot;
// error - if x is null or doesn&#39;t exist

assert(x, x &gt;= 0)
// 4 - if x is 4
// error - if x is less than zero
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"assert",type:"function",params:[{name:"value"},{name:"condition"},{name:"cause"}],info:`<p><em>Camunda Extension</em></p>
<p>Verify that the given condition is met. If the condition is <code>true</code>, the function returns the value.
Otherwise, the evaluation fails with an error containing the given message.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">assert(value: Any, condition: Any, cause: String)
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">assert(x, x != null, &quot;&#39;x&#39; should not be null&quot;)
// &quot;value&quot; - if x is &quot;value&quot;
// error(&#39;x&#39; should not be null) - if x is null or doesn&#39;t exist

assert(x, x &gt;= 0, &quot;&#39;x&#39; should be positive&quot;)
// 4 - if x is 4
// error(&#39;x&#39; should be positive) - if x is less than zero
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"get value",type:"function",params:[{name:"context"},{name:"keys"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the value of the context entry for a context path defined by the given keys.</p>
<p>If <code>keys</code> contains the keys <code>[k1, k2]</code> then it returns the value at the nested entry <code>k1.k2</code> of the context.</p>
<p>If <code>keys</code> are empty or the nested entry defined by the keys doesn&#39;t exist in the context, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get value(context: context, keys: list&lt;string&gt;): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get value({x:1, y: {z:0}}, [&quot;y&quot;, &quot;z&quot;])
// 0

get value({x: {y: {z:0}}}, [&quot;x&quot;, &quot;y&quot;])
// {z:0}

get value({a: {b: 3}}, [&quot;b&quot;])
// null
</code></pre>
`},{name:"context put",type:"function",params:[{name:"context"},{name:"key"},{name:"value"}],info:`<p>Adds a new entry with the given key and value to the context. Returns a new context that includes the entry.</p>
<p>If an entry for the same key already exists in the context, it overrides the value.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context put(context: context, key: string, value: Any): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context put({x:1}, &quot;y&quot;, 2)
// {x:1, y:2}
</code></pre>
<p>:::info
The function <code>context put()</code> replaced the previous function <code>put()</code> (Camunda Extension). The
previous function is deprecated and should not be used anymore.
:::</p>
`},{name:"context merge",type:"function",params:[{name:"contexts"}],info:`<p>Union the given contexts. Returns a new context that includes all entries of the given contexts.</p>
<p>If an entry for the same key already exists in a context, it overrides the value. The entries are overridden in the same order as in the list of contexts.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">context merge(contexts: list&lt;context&gt;): context
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">context merge([{x:1}, {y:2}])
// {x:1, y:2}

context merge([{x:1, y: 0}, {y:2}])
// {x:1, y:2}
</code></pre>
<p>:::info
The function <code>context merge()</code> replaced the previous function <code>put all()</code> (Camunda Extension). The
previous function is deprecated and should not be used anymore.
:::</p>
`,engines:{camunda:">=8.2"}},{name:"date and time",type:"function",params:[{name:"date"},{name:"timezone"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given date and time value at the given timezone.</p>
<p>If <code>date</code> has a different timezone than <code>timezone</code> then it adjusts the time to match the local time of <code>timezone</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">date and time(date: date and time, timezone: string): date and time
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">date and time(@&quot;2020-07-31T14:27:30@Europe/Berlin&quot;, &quot;America/Los_Angeles&quot;)
// date and time(&quot;2020-07-31T05:27:30@America/Los_Angeles&quot;)

date and time(@&quot;2020-07-31T14:27:30&quot;, &quot;Z&quot;)
// date and time(&quot;2020-07-31T12:27:30Z&quot;)
</code></pre>
`},{name:"duplicate values",type:"function",params:[{name:"list"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns all duplicate values of the given list.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">duplicate values(list: list): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">duplicate values([1,2,3,2,1])
// [1,2]
</code></pre>
`,engines:{camunda:">=8.3"}},{name:"string join",type:"function",params:[{name:"list"},{name:"delimiter"},{name:"prefix"},{name:"suffix"}],info:`<p><em>Camunda Extension</em></p>
<p>Joins a list of strings into a single string. This is similar to
Java&#39;s <a href="https://docs.oracle.com/en/java/javase/11/docs/api/java.base/java/util/stream/Collectors.html#joining(java.lang.CharSequence,java.lang.CharSequence,java.lang.CharSequence)">joining</a>
function.</p>
<p>If an item of the list is <code>null</code>, the item is ignored for the result string. If an item is
neither a string nor <code>null</code>, the function returns <code>null</code> instead of a string.</p>
<p>The resulting string starts with <code>prefix</code>, contains a <code>delimiter</code> between each element, and ends
with <code>suffix</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">string join(list: list&lt;string&gt;, delimiter: string, prefix: string, suffix: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">string join([&quot;a&quot;,&quot;b&quot;,&quot;c&quot;], &quot;, &quot;, &quot;[&quot;, &quot;]&quot;)
// &quot;[a, b, c]&quot;
</code></pre>
`},{name:"is empty",type:"function",params:[{name:"list"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns <code>true</code> if the given list is empty. Otherwise, returns <code>false</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is empty(list: list): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is empty([])
// true

is empty([1,2,3])
// false
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"partition",type:"function",params:[{name:"list"},{name:"size"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns consecutive sublists of a list, each of the same size (the final list may be smaller).</p>
<p>If <code>size</code> is less than <code>0</code>, it returns <code>null</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">partition(list: list, size: number): list
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">partition([1,2,3,4,5], 2)
// [[1,2], [3,4], [5]]

partition([], 2)
// []

partition([1,2], 0)
// null
</code></pre>
`,engines:{camunda:">=8.7"}},{name:"random number",type:"function",params:[],info:`<p><em>Camunda Extension</em></p>
<p>Returns a random number between <code>0</code> and <code>1</code>.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">random number(): number
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">random number()
// 0.9701618132579795
</code></pre>
`,engines:{camunda:">=8.2"}},{name:"extract",type:"function",params:[{name:"string"},{name:"pattern"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns all matches of the pattern in the given string. Returns an empty list if the pattern doesn&#39;t
match.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">extract(string: string, pattern: string): list&lt;string&gt;
</code></pre>
<p>The <code>pattern</code> is a string that contains a regular expression.</p>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">extract(&quot;references are 1234, 1256, 1378&quot;, &quot;12[0-9]*&quot;)
// [&quot;1234&quot;,&quot;1256&quot;]
</code></pre>
`},{name:"trim",type:"function",params:[{name:"string"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given string without leading and trailing spaces.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">trim(string: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">trim(&quot;  hello world  &quot;)
// &quot;hello world&quot;

trim(&quot;hello   world &quot;)
// &quot;hello   world&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"uuid",type:"function",params:[],info:`<p><em>Camunda Extension</em></p>
<p>Returns a UUID (Universally Unique Identifier) with 36 characters.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">uuid(): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">uuid()
// &quot;7793aab1-d761-4d38-916b-b7270e309894&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"to base64",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given string encoded in Base64 format.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">to base64(value: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">to base64(&quot;FEEL&quot;)
// &quot;RkVFTA==&quot;
</code></pre>
`,engines:{camunda:">=8.6"}},{name:"from base64",type:"function",params:[{name:"value"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns the given Base64 encoded string decoded to a plain string.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">from base64(value: string): string
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">from base64(&quot;RkVFTA==&quot;)
// &quot;FEEL&quot;
</code></pre>
`,engines:{camunda:">=8.9"}},{name:"is blank",type:"function",params:[{name:"string"}],info:`<p><em>Camunda Extension</em></p>
<p>Returns <code>true</code> if the given string is blank (empty or contains only whitespaces).</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">is blank(string: string): boolean
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">is blank(&quot;&quot;)
// true

is blank(&quot; &quot;)
// true

is blank(&quot;hello world&quot;)
// false
</code></pre>
`,engines:{camunda:">=8.8"}},{name:"last day of month",type:"function",params:[{name:"date"}],info:`<p><em>Camunda Extension</em></p>
<p>Takes the month of the given date or date-time value and returns the last day of this month.</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">last day of month(date: date): date
</code></pre>
<pre><code class="language-feel">last day of month(date: date and time): date
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">last day of month(date(&quot;2022-10-01&quot;))
// date(&quot;2022-10-31&quot;))

last day of month(date and time(&quot;2022-10-16T12:00:00&quot;))
// date(&quot;2022-10-31&quot;))
</code></pre>
`,engines:{camunda:">=8.2"}}],Qp=[...z3,...Q3],Vp=[{name:"get or else",type:"function",params:[{name:"value"},{name:"default"}],info:`<p><em>Camunda Extension</em></p>
<p>Return the provided value parameter if not <code>null</code>, otherwise return the default parameter</p>
<p><strong>Function signature</strong></p>
<pre><code class="language-feel">get or else(value: Any, default: Any): Any
</code></pre>
<p><strong>Examples</strong></p>
<pre><code class="language-feel">get or else(&quot;this&quot;, &quot;default&quot;)
// &quot;this&quot;

get or else(null, &quot;default&quot;)
// &quot;default&quot;

get or else(null, null)
// null
</code></pre>
`,engines:{camunda:">=8.3"}}];var V3=new mr({dialect:"expression",parserDialect:"camunda",builtins:Qp,reservedNameBuiltins:Vp}),B3=["loopCounter","cycle"],U3=new Set(["DICATAT","DILAPORKAN","DIPANTAU","DITERIMA","JADWAL_BARU","MEDIATOR_BENTUKAN","MUFAKAT","TANPA_MUFAKAT","TARIK"]),C1=t=>At(t,"zeebe:IoMapping"),Ks=t=>C1(t).flatMap(e=>e.inputParameters??[]),jr=t=>C1(t).flatMap(e=>e.outputParameters??[]),Do=t=>At(t.loopCharacteristics??{},"zeebe:LoopCharacteristics"),Fo=t=>At(t,"zeebe:CalledElement").map(e=>e.processId),Ws=t=>At(t,"zeebe:CalledDecision"),I1=(t,e)=>At(t,"zeebe:FormDefinition").flatMap(({formId:n})=>e.get(n)??[]),X3=t=>t.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`),Lr=t=>[...(t??"").matchAll(/"([A-Z][A-Z0-9_]*[A-Z0-9])"/g)].map(e=>e[1]),_1=t=>typeof t=="string"&&t.startsWith("=")?V3.analyzeExpression(t.slice(1)).inputs??[]:[];function*G3(t){for(let{source:e}of jr(t))yield e;for(let e of Do(t))yield*[e.inputCollection,e.outputElement];for(let e of[t.conditionExpression,t.loopCharacteristics?.completionCondition])yield e?.body;for(let e of t.eventDefinitions??[])for(let n of[e.timeDuration,e.timeCycle,e.timeDate])yield n?.body;for(let e of At(t,"zeebe:TaskSchedule"))yield*[e.dueDate,e.followUpDate];for(let e of At(t,"zeebe:AssignmentDefinition"))yield*[e.candidateGroups,e.assignee,e.candidateUsers]}function*Y3(t,e){for(let r of Do(t))yield r.outputCollection;let n=jr(t).map(({target:r})=>r.split(".")[0]);yield*n.length&&t.$type!=="bpmn:UserTask"?n:[...Ws(t).map(r=>r.resultVariable),...I1(t,e)]}function*T1(t,{medan:e,isi:n}){for(let r=t;r&&r.$type!=="bpmn:Process";r=r.$parent)yield*Ks(r).map(s=>s.target),yield*Do(r).map(s=>s.inputElement);yield*[...Ws(t).map(r=>r.resultVariable),...I1(t,e)];for(let r of Fo(t))yield*n.get(r)??[]}var Bp=async t=>(await Yt().fromXML(t)).rootElement.rootElements.filter(e=>e.$type==="bpmn:Process");async function D1({bpmn:t,dmn:e,form:n,python:r,variabel:s={}}){let i=h=>Object.keys(s).filter(b=>s[b].includes(h)),o=n.map(h=>JSON.parse(h)),a=new Map(o.map(h=>[h.id,h.components.map(b=>b.key).filter(Boolean)])),c=(await Promise.all(e.map(h=>Wt().fromXML(h)))).flatMap(({rootElement:h})=>h.drgElement??[]).filter(h=>h.decisionLogic?.output),l=new Map(c.map(h=>[h.id,new Set(h.decisionLogic.output.map(b=>b.name))])),[p,f,m]=[new Map,new Map,[]];for(let h of(await Promise.all(t.map(Bp))).flat()){let b=[...Ys(h)];f.set(h.id,new Set(b.flatMap(w=>[...Y3(w,a)]))),m.push(...b.flatMap(w=>jr(w).flatMap(({source:q})=>Lr(q))));for(let w of b)for(let q of Fo(w))p.set(q,new Set([...p.get(q)??[],...Ks(w).map(C=>C.target)]))}let g=o.flatMap(h=>h.components.flatMap(b=>(b.values??[]).map(w=>w.value))),d=new Set([...e.flatMap(Lr),...Lr(r)]);return{medan:a,hasil:l,diberi:p,isi:f,python:r,dariPython:i,dikenal:d,dibandingkan:new Set([...d,...g,...m])}}var W3=(t,e)=>new RegExp(`= "${e}"`).test(t);function*K3(t,{dikenal:e,dibandingkan:n}){let r=Fo(t).length||Ws(t).length;for(let{source:s}of r?Ks(t):[])for(let i of Lr(s))(W3(s,i)?n:e).has(i)||(yield`${s}: "${i}" tidak dikenal; perbaiki ejaannya`);for(let s of Lr(t.conditionExpression?.body))n.has(s)||(yield`${t.conditionExpression.body}: "${s}" tidak dihasilkan formulir, tabel, atau tahap mana pun; perbaiki ejaannya`)}function*N1(t,{hasil:e,isi:n},r,s){for(let{name:i,entries:o}of s)for(let a of r.has(i)?o??[]:[])e.get(r.get(i))?.has(a.name)||(yield[`${i}.${a.name} bukan kolom ${r.get(i)}.dmn; perbaiki ejaannya, atau kembalikan kolom itu`,`${r.get(i)}.${a.name}`]);for(let i of Fo(t).filter(o=>n.has(o)))for(let{source:o,target:a}of jr(t)){let u=Ks(t).some(c=>c.target===a);o===`=${a}`&&!u&&!n.get(i).has(a)&&(yield[`${a} tidak dihasilkan proses ${i}; panggil proses yang benar atau perbaiki Output`])}}function*H3(t,e){let n=[...Ys(t)],r=new Set([...e.diberi.get(t.id)??[],...e.isi.get(t.id),...e.dariPython(t.id),...B3]),s=new Map(n.flatMap(o=>Ws(o).map(a=>[a.resultVariable,a.decisionId]))),i=new Set;for(let o of n){let a=new Set(T1(o.attachedToRef??o,e)),u=new Set([...T1(o.$parent,e),...Do(o).map(l=>l.inputElement)]),c=[...G3(o)].map(l=>[l,a]);for(let{source:l,target:p}of Ks(o))c.push([l,new Set(u)]),u.add(p);for(let[l,p]of c){let f=_1(l);for(let{name:m}of f)jr(o).some(g=>g.source===l)||i.add(m),!r.has(m)&&!p.has(m)&&(yield[o,`${l} membaca ${m}, yang bukan fungsi mesin dan tidak ditulis siapa pun; perbaiki ejaannya, atau tulis lewat Input, Output, atau formulir`,m]);for(let m of N1({extensionElements:null},e,s,f))yield[o,...m]}for(let l of N1(o,e,s,[]))yield[o,...l];for(let l of K3(o,e))yield[o,l]}for(let o of n)for(let{resultVariable:a}of Ws(o))!i.has(a)&&!jr(o).some(u=>_1(u.source).some(c=>c.name===a))&&!e.python.includes(X3(a))&&(yield[o,`hasil ${a} tidak dibaca siapa pun; perbaiki ejaan Result variable`])}async function F1(t,e){return(await Bp(t)).flatMap(r=>[...H3(r,e)]).map(([{id:r},s,...i])=>({aturan:"nama",id:r,pesan:s,tentang:i}))}function M1(t,{dikenal:e},n){let r=[];for(let s of JSON.parse(t).components)for(let{value:i}of s.values??[])typeof i=="string"&&![e,n,U3].some(o=>o.has(i))&&r.push({aturan:"pilihan",id:s.id,pesan:`tidak ada yang menangani pilihan ${i}; gambar jalannya, hapus pilihannya, atau sebut dalam TANPA_JALAN (tools/lint/nama.mjs)`});return r}var Z3=new mr({dialect:"unaryTests",parserDialect:"camunda",builtins:Qp,reservedNameBuiltins:Vp});async function L1(t){let e=[],{rootElement:n}=await Wt().fromXML(t);for(let{rule:r=[],input:s=[]}of(n.drgElement??[]).map(i=>i.decisionLogic??{}))for(let[i,o]of r.entries())for(let[a,{text:u}]of o.inputEntry.entries()){let{valid:c,inputs:l}=u?.trim()?Z3.analyzeExpression(u):{valid:!0,inputs:[]},p=l?.[0]?.name,f=c?p&&`${p} bukan nilai; tulis "${p}" dalam tanda kutip, atau true atau false`:`${u} tidak dapat dibaca mesin; perbaiki penulisannya`;f&&e.push({aturan:"sel",id:`baris ${i+1}`,pesan:`kolom “${s[a]?.label??a+1}”: ${f}`})}return e}async function j1(t){let e=(await Promise.all(t.map(Bp))).flat();return new Set(e.flatMap(n=>[...Ys(n)].flatMap(r=>Lr(r.conditionExpression?.body))))}var{berkas:e5,hanya:z1,python:t5,variabel:n5}=JSON.parse(await J3(process.stdin)),Up=t=>Object.entries(e5).filter(([e])=>e.endsWith(t)).map(([e,n])=>({nama:e,teks:n,akhiran:t})),[Xn,Hs,Mo]=[Up(".bpmn"),Up(".dmn"),Up(".form")],Zs=t=>t.map(e=>e.teks),Q1=await D1({bpmn:Zs(Xn),dmn:Zs(Hs),form:Zs(Mo),python:t5,variabel:n5}),r5=await j1(Zs(Xn)),s5=await P1(Zs(Hs)),i5=[[Xn,t=>F1(t.teks,Q1)],[Mo,t=>h1(t.teks,t.nama.slice(0,-t.akhiran.length))],[Mo,t=>M1(t.teks,Q1,r5)],[Xn,t=>k1(t.teks,s5)],[Xn,t=>O0(t.teks)],[Hs,t=>L1(t.teks)],[Hs,t=>w0(t.teks)],[Xn,t=>q1(t.teks)],[[...Xn,...Hs,...Mo],t=>R1(t.teks,t.akhiran)]],V1=[];for(let[t,e]of i5)for(let n of t.filter(r=>z1===null||z1.includes(r.nama))){let r=await Promise.resolve(n).then(e).catch(s=>[{aturan:"galat",id:"",pesan:s.message}]);V1.push(...r.map(s=>({...s,berkas:n.nama})))}process.stdout.write(JSON.stringify(V1));
