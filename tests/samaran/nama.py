"""Two hundred invented names of the kinds that Indonesia has; nobody is meant."""


def _daftar(nama: str) -> tuple[str, ...]:
    return tuple(nama.split(";"))


ASAL: dict[str, tuple[str, ...]] = {
    "Jawa": _daftar(
        "Wagiman;Ngatiyem;Sukirno;Poniman;Tukiyem;Sulastri;Paijo;Soekirman;Djumadi;Tjipto Soewarno;Suparman Hadi;"
        "Mbah Kartosuwiryo;Sri Wahyuningsih;Retno Palupi;Bambang Sudarmono;Joko Prihatin;Endang Rahayuningtyas;"
        "Slamet Riyanto;Wiji Astuti;Purwanto Adi;Tri Handayani;Dwi Kuncoro;R. Soerjo Hadiningrat;Ngadiman;Sumiyati;"
        "Hartini Wulansari;Yuliana Prabandari;Gunarto Wibisono;Murtiningsih;Sayem"
    ),
    "Batak": _daftar(
        "Togar Simanjuntak;Roslina br. Hutabarat;Parulian Panggabean;Maruli Tampubolon;Saur Nababan;Tiurma Siregar;"
        "Binsar Lumbantoruan;Jonggi Hasibuan;Duma Sitompul;Monang Pardede;Ronggur Manullang;Horas Simatupang;"
        "Lamtiur Sihombing;Poltak Nainggolan;Rumondang Purba;Sahala Gultom;Tigor Marbun;Tio Situmorang;"
        "Bonar Aritonang;Rohani Hutagalung"
    ),
    "Bali": _daftar(
        "I Gusti Ngurah Wirasana;Ni Luh Putu Suryantini;I Made Darmayasa;Ni Ketut Widiasih;I Nyoman Sudiartha;"
        "Ida Ayu Kadek Pradnyani;Anak Agung Gde Mahardika;I Wayan Kertayasa;Ni Komang Ariestini;Dewa Putu Adnyana;"
        "Ni Made Sukerti;I Ketut Wiryadana;Cokorda Raka Sukawati;Ni Wayan Murniasih;I Komang Gunadhi"
    ),
    "Arab": _daftar(
        "Abdul Fattah;Muhammad Zulkarnaen;Moh. Syafi'i;Siti Nur-Aini;Fatimah Azzahra;Abdurrahman Wahyudin;"
        "Ma'ruf Hidayatullah;Nur'aini Latifah;Achmad Chaerudin;Sjarifuddin Hamzah;Aisyah Rahmadhani;Khadijah Maulida;"
        "Zainal Abidin;Umar Faruqi;Nurul Qomariyah;Habib Assegaf;Ali Baraja;Lutfi Al-Amri;Salim bin Ja'far;"
        "Mas'ud Thohir;Hj. Rohmatul Jannah;H. Syarif Hidayat;Ummi Kaltsum;Yahja Moestafa;Djamaluddin;Rifa'i Anshori;"
        "Zulaikha;Hafizh Kurniawan;Nuruddin Ar-Raniri;Syamsiah"
    ),
    "Tionghoa": _daftar(
        "Tan Kian Liong;Lim Swie Hoa;Oei Tiong Bing;Kwee Giok Nio;Liem Sioe Lan;Ong Hok Siang;Yo Li;Thio Bun Kiat;"
        "Go Tjoan Hien;Sie Mei Ling;Hendra Gunawidjaja;Lanny Tanuwidjaja;Rudy Hartanoto;Shierly Kusumawidjaya;"
        "Nj. Tjoa Giok;Felix Lesmonodjojo;Ng Mei Hwa;Indrawati Salimbong;Budiarto Wongsorejo;Meliana Oetomodjaja"
    ),
    "Sunda, Minang, Bugis, Maluku, Papua": _daftar(
        "Asep Kurniadi;Cecep Suryadilaga;Euis Komalasari;Dadang Hermansyah;Nyai Rukmini;Ujang Koswara;Neneng Julaeha;"
        "Syafrizal Tanjung;Upik Rosmanidar;Datuak Marajo;Yusniar Chaniago;Zulfahmi Koto;Andi Baso Makkasau;"
        "Daeng Mattola;Besse Tenriawaru;Karaeng Pattalolo;La Ode Zubair;Wa Ode Samsiar;Yohanes Latuconsina;"
        "Marthen Pattinasarani;Ola Tahitoe;Elisabeth Matulessy;Yosepha Wanggai;Otniel Rumbiak;Naomi Kambuaya;"
        "Petrus Yikwa;Maria Fatubun;Ferdinand Lomboan;Grace Mandagi;Deetje Wowiling"
    ),
    "gelar dan singkatan": _daftar(
        "Dr. Zulkanary Rekawati, S.H.;Prof. Dr. Ir. Handoko Pranoto, M.Sc.;Drs. Sartono, M.Si.;dr. Melinda Kusumastuti;"
        "H. Burhanudin, S.Pd., M.Pd.;R.A. Kusumaningrum;A.A. Gede Oka;M. Fadhlurrahman;Ir. Danang Prabowanto;"
        "Hj. Nurhasanah, A.Md.;K.H. Mustafid;Letkol. (Purn.) Sarwono;Pdt. Yeremia Tobing;St. Aminah;"
        "Tb. Hasanuddin Ratu;W.S. Rendrawan;Moch. Anwaruddin;Muh. Rizkiansyah;Abd. Ghofar;Ach. Fauzan"
    ),
    "tanda hubung dan apostrof": _daftar(
        "Anne-Marie Lasut;Dewi Sari-Putri;D'Costa Fernandez;O'Hara Wibawa;Jean-Paul Rumengan;Isma'il Bahrudin;"
        "Sa'diyah;Qur'aini;Nu'man Zakaria;An-Nisa Fitriyani;Ar-Rahman Syakur;Al-Fath Ramadhan;Mar'atus Sholihah;"
        "Ra'uf Darwis;Jum'ah"
    ),
}
"""By origin."""

KATA_BIASA: tuple[str, ...] = _daftar(
    "Hari Purnomo;Budi;Mega;Bunga Lestari;Cahaya Murni;Indah;Surya Utama;Sari;Jaya;Wulan;Bintang Timur;Kurnia;"
    "Setia Budi;Mulia;Rahmat;Juni;Yuni;Agus;Adil;Sentosa"
)
"""Names that are ordinary words: what they take away is counted apart."""


def semua() -> list[tuple[str, str]]:
    """Origin and name, in a fixed order."""
    return [(a, n) for a, nama in ASAL.items() for n in nama] + [("kata biasa", n) for n in KATA_BIASA]
