import type { DangerKind } from './danger-kinds.ts'

/** Words of danger in a language that no native speaker has read yet, by kind, parted by `|`; and words that say nobody is in danger.
 * They are found within words too, without accents. */
export interface ForeignWords {
  danger: Partial<Record<DangerKind, string>>
  calm: string
}

export const FOREIGN_WORDS: Readonly<Record<string, ForeignWords>> = {
  zh: {
    calm: '统计|统計|研究|论文|论文|課程|课程|培训|志愿|义工|招聘|工作机会|资助|拨款|保险|去年|年前|以前|电影|小说|新闻|疫苗|打针|许可|执照|手机死|电脑死|死机|累死了|笑死|饿死了哈|杀价|杀毒|杀虫|拼命|要命的表格|消防员|报名|价格|多少钱|地图|税|补贴',
    danger: {
      suicide:
        '自杀|自殺|想死|不想活|活不下去|结束生命|結束生命|轻生|割腕|跳楼|跳樓|跳桥|上吊|遗书|遺書|活着没意思|没有我会更好|没有我更好|自残|自殘|不想再活|了结',
      poison:
        '误吞|吞了|吞下|喝了漂白|喝了洗|中毒|吃了老鼠药|吃了太多药|吃了一瓶|吞电池|喝了清洁|毒蘑菇|吃错药|吃了很多药',
      medical:
        '不能呼吸|喘不过气|喘不上气|没有呼吸|不呼吸|没呼吸|昏迷|昏倒|晕倒|暈倒|叫不醒|不省人事|胸痛|胸口.{0,2}痛|胸口.{0,2}疼|胸闷|心脏病发|心臟病|中风|中風|半边脸|嘴歪|手麻|流血不止|大出血|血止不住|一直流血|抽搐|癫痫发作|噎住|窒息|摔倒起不来|起不来|动不了|嘴唇发紫|过敏.*肿|羊水破|要生了|溺水',
      overdose: '吸毒过量|用药过量|过量|針孔',
      violence:
        '打我|家暴|殴打|毆打|掐我|威胁要杀|威脅|要杀我|要杀了我|不让我出门|不让我走|老公打|丈夫打|男朋友打|把我锁|怕他|躲他|被打',
      assault: '强奸|強姦|性侵|猥亵|摸我',
      intruder: '闯进|闖進|有人进来|入室|有人在撬|撬门|砸门|踢门|小偷在|有人想进',
      weapon: '枪声|槍聲|开枪|開槍|有枪|拿着枪|拿着刀|拿刀|炸弹|炸彈|持刀|中枪',
      stalking: '跟踪我|跟蹤我|一直跟着我|尾随',
      child: '打孩子|虐待儿童|虐待孩子|孩子一个人在家|孩子被锁|孩子身上有伤',
      trafficking: '扣护照|扣了.*护照|拿走.*护照|护照被老板|逼我卖淫|强迫劳动|强迫我|不准出去|锁在工厂',
      missing: '孩子不见|孩子失踪|儿子不见|女儿不见|失踪了|走失|没回家|被绑架|走丢',
      fire: '着火|着火了|起火|失火|冒烟|浓烟|烧起来',
      gas: '煤气味|煤气泄漏|瓦斯|一氧化碳|燃气味|闻到煤气',
      disaster: '水淹|被淹|洪水来|洪水|撤离|疏散|龙卷风来|地震了|被困',
      shelter: '今晚没地方|没地方住|没地方睡|睡街|露宿|流落街头|被赶出|无家可归',
      hunger: '没饭吃|没有东西吃|没东西吃|几天没吃|孩子饿|没有食物|断粮',
    },
  },
  vi: {
    calm: 'thong ke|nghien cuu|khoa hoc|lop hoc|tinh nguyen|viec lam|tuyen dung|tai tro|bao hiem|nam ngoai|nam truoc|truoc day|phim|tin tuc|tiem chung|chich ngua|giay phep|dien thoai chet|may tinh chet|chet may|cuoi chet|met chet|met muon chet|buon cuoi|linh cuu hoa|gia bao nhieu|ban do|thue|luan van|bai tap|dang ky',
    danger: {
      suicide:
        'tu tu|tu sat|muon chet|khong muon song|chan song|ket thuc cuoc doi|cat tay|nhay cau|treo co|thu tuyet menh|song khong noi|khong co toi se tot hon|tu lam dau|het muon song|khong thiet song',
      poison:
        'nuot pin|nuot phai|uong thuoc tay|uong nham|ngo doc|uong thuoc chuot|uong nhieu thuoc|uong het thuoc|uong qua nhieu|an nam doc|uong xa phong|nuot nuoc|uong nuoc tay',
      medical:
        'khong tho duoc|kho tho|ngung tho|khong tho|bat tinh|ngat xiu|xiu roi|goi khong day|khong tinh|dau nguc|tuc nguc|dau tim|dot quy|tai bien|meo mieng|te tay|liet nua nguoi|chay mau|mau khong cam|mau khong ngung|co giat|dong kinh|mac nghen|nghet tho|nga khong day|khong dung day duoc|moi tim|vo oi|sap sinh|sap de|chet duoi|di ung sung|khong cu dong',
      overdose: 'qua lieu|soc thuoc|soc ma tuy',
      violence:
        'danh toi|danh dap|bao hanh|bop co|doa giet|se giet toi|khong cho toi ra|nhot toi|so anh ta|chong danh|chong toi danh|ban trai danh|bo danh me|bi danh|tron chong',
      assault: 'hiep dam|cuong hiep|xam hai|so mo|lam dung tinh duc',
      intruder: 'dot nhap|pha cua|dap cua|trom trong nha|co nguoi trong nha|cay cua|ke trom',
      weapon: 'tieng sung|ban sung|no sung|cam sung|cam dao|bi ban|bi dam|co bom|dat bom|danh bom',
      stalking: 'theo doi toi|bam theo|di theo toi',
      child: 'danh con|danh dua be|nguoc dai tre|be o nha mot minh|con nho o nha mot minh|bo doi dua',
      trafficking:
        'giu ho chieu|lay ho chieu|ep ban dam|bat ban dam|ep lam viec|khong cho ra ngoai|khoa cua xuong|buon nguoi bat',
      missing: 'mat tich|bi lac|di lac|chua ve nha|khong ve nha|bi bat coc|khong tim thay con|con toi bien mat',
      fire: 'chay nha|dang chay|boc chay|hoa hoan|khoi mu mit|day khoi|khoi day|nha chay',
      gas: 'mui ga|ro ri ga|xi ga|khi ga|khi co|may bao khi',
      disaster: 'nuoc dang len|nuoc vao nha|lut|ngap nha|ngap den|so tan|di tan|loc xoay dang|dong dat|mac ket',
      shelter:
        'khong co cho ngu|khong co cho o|khong noi o|khong biet ngu dau|ngu ngoai duong|ngu trong xe|bi duoi ra|vo gia cu|toi nay ngu dau',
      hunger:
        'khong co gi an|het do an|khong co do an|may ngay khong an|con toi doi|nhin doi|khong con gi an|doi bung may ngay',
    },
  },
  ko: {
    calm: '통계|연구|논문|수업|교육 과정|자원봉사|채용|일자리|취업|보조금|보험|작년|년 전|예전에|영화|소설|뉴스|예방 접종|백신|허가|면허|배터리|전화기가 죽|컴퓨터가 죽|웃겨 죽|궁금해 죽|바빠 죽|배고파 죽겠네|자격증|가격|얼마|지도|세금|숙제|강좌',
    danger: {
      suicide:
        '자살|죽고 싶|죽고싶|살고 싶지 않|살기 싫|사는 게 싫|목숨을 끊|목을 매|손목을 그|뛰어내리|유서|없어지는 게 나|없는 게 나|자해|더는 못 살|삶을 끝|세상을 떠나고',
      poison:
        '건전지를 삼|배터리를 삼|삼켰|세제를 마|표백제|락스를|독버섯|약을 너무 많이|약을 많이 먹|약을 다 먹|수면제|쥐약|중독|약 한 통',
      medical:
        '숨을 못|숨을 안|숨이 안|숨을 쉬지|숨이 막|의식이 없|의식을 잃|쓰러졌|쓰러져|깨어나지|안 깨|못 일어나|일어나지 못|가슴이 아|가슴 통증|가슴이 조|심장마비|뇌졸중|입이 돌아|얼굴이 마비|팔이 마비|팔에 감각|피가 멈추지|피가 안 멈|피를 많이|출혈|경련|발작|목에 걸|질식|입술이 파|양수가|물에 빠|목이 부',
      overdose: '과다복용|과다 복용|약물 과다|마약을 너무',
      violence:
        '때려요|때렸|때립|때리고|맞았어요|폭행|가정폭력|가정 폭력|목을 졸|죽이겠다고|죽인다고|나가지 못하게|못 나가게|감금|남편이 무서|도망쳐|협박',
      assault: '성폭행|강간|성추행|몸을 만져',
      intruder: '집에 누가 들어|침입|문을 부수|문을 따|도둑이|강도',
      weapon: '총소리|총을 쏘|총을 들|총을 가|칼을 들|칼을 든|칼로|총에 맞|폭탄',
      stalking: '따라와요|따라다|스토킹|미행',
      child: '아이를 때|아동학대|아이 혼자|아이가 혼자|애들만 집|멍이 있',
      trafficking: '여권을 빼앗|여권을 뺏|여권을 가져|여권을 안|성매매를 강|강제로 일|나가지 못하게 해|문을 잠그고 일',
      missing: '아이가 없어|아이가 사라|실종|집에 안 왔|돌아오지 않|납치|아이를 잃어',
      fire: '불이 났|불났|연기가|화재가 났|불이 붙|타고 있',
      gas: '가스 냄새|가스가 새|일산화탄소',
      disaster: '물이 차|물이 들어|홍수|침수|대피|토네이도가|지진이|갇혔',
      shelter: '잘 곳이 없|갈 곳이 없|잘 데가 없|쫓겨났|길에서 자|차에서 자|노숙',
      hunger: '먹을 것이 없|먹을 게 없|굶|음식이 없|며칠째 못 먹|분유가 없',
    },
  },
  ar: {
    calm: 'احصا|بحث|دراس|دورة|تدريب|تطوع|وظيف|منحة|تمويل|تامين|العام الماضي|السنة الماضية|قبل سنوات|منذ سنوات|فيلم|رواية|اخبار|لقاح|تطعيم|تصريح|رخصة|بطارية هاتفي|مات هاتفي|هاتفي مات|اموت من الضحك|اموت من الانتظار|ميت من التعب|سعر|كم|خريطة|ضريب|واجب مدرسي|شهادة',
    danger: {
      suicide:
        'انتحار|انتحر|اقتل نفسي|قتل نفسه|قتل نفسها|اريد ان اموت|اريد الموت|لا اريد ان اعيش|لا اريد العيش|انهي حياتي|انهاء حياتي|اشنق|القفز من الجسر|رسالة وداع|الافضل بدوني|افضل بدوني|اجرح نفسي|تجرح نفسها|يؤذي نفسه|تؤذي نفسها|سئمت الحياة|كرهت الحياة',
      poison:
        'ابتلع|شرب الكلور|شرب المبيض|شرب المنظف|تسمم|سم الفئران|اكل دواء|حبوب كثيرة|كل الحبوب|علبة الدواء|شربت الكلور|فطر سام|ابتلعت',
      medical:
        'لا يتنفس|لا تتنفس|لا استطيع التنفس|صعوبة في التنفس|ضيق تنفس|يختنق|تختنق|فاقد الوعي|فاقدة الوعي|فقد الوعي|اغمي|لا يستيقظ|لا تستيقظ|لا يصحو|لا تصحو|الم في الصدر|الم في صدر|صدري يؤلمني|نوبة قلبية|جلطة|سكتة|فمه ملتو|وجهه ملتو|خدر في ذراع|ينزف|تنزف|نزيف|الدم لا يتوقف|تشنج|صرع|لا يستطيع القيام|لا تستطيع القيام|سقطت ولا|سقط ولا|شفتاه زرقاء|تورم الوجه|الولادة الان|انفجر كيس الماء|غرق',
      overdose: 'جرعة زائدة|جرعة مفرطة',
      violence:
        'يضربني|ضربني|زوجي يضرب|يضرب امي|خنقني|يهددني|هددني|سيقتلني|يقتلني|يحبسني|حبسني|لا يسمح لي بالخروج|عنف منزلي في بيتي|خائفة من زوجي|هربت من زوجي|تضربني',
      assault: 'اغتصب|تحرش|اعتدى علي|اعتداء جنسي',
      intruder: 'اقتحم|كسر الباب|يكسر الباب|لص في|دخل البيت|شخص في البيت|سارق',
      weapon: 'اطلاق نار|اطلاق النار|يطلق النار|مسدس|معه سكين|يحمل سكين|طعن|قنبلة|متفجر|سلاح في',
      stalking: 'يلاحقني|يتبعني|يراقبني',
      child: 'يضرب الطفل|يضرب الاطفال|طفل وحده|الاطفال وحدهم|طفل وحيد في|كدمات على الطفل|يضرب ابنه',
      trafficking: 'اخذ جواز|اخذ جوازي|جوازات سفرنا|يحتفظ بجواز|يجبرني على|اجبرني على|يغلق علينا|العمل القسري',
      missing:
        'ابني مفقود|ابنتي مفقودة|طفلي مفقود|اختفى|اختفت|لم يعد الى البيت|لم تعد الى البيت|خطف|ضاع ابني|ضاعت ابنتي',
      fire: 'حريق في|البيت يحترق|يحترق|دخان في|دخان كثيف|النار في|اشتعل',
      gas: 'رائحة غاز|تسرب غاز|اول اكسيد الكربون|تسرب الغاز',
      disaster: 'الماء يرتفع|الماء يدخل|دخل الماء|فيضان|اخلاء|اعصار قادم|زلزال|محاصرون|عالقون',
      shelter:
        'ليس لدي مكان انام|لا مكان انام|اين انام|ننام في الشارع|انام في الشارع|انام في السيارة|ننام في السيارة|طردني|طردونا|طردوني|بلا ماوى|بدون ماوى',
      hunger: 'لا طعام|لا يوجد طعام|ليس عندي طعام|ليس لدينا طعام|اطفالي جائع|لم ناكل|لم اكل|جوعى|جياع|لا حليب',
    },
  },
  ht: {
    calm: 'estatistik|etid|rechech|kou fomasyon|fomasyon|volonte|travay nan|djob|sibvansyon|asirans|ane pase|lane pase|lontan|fim|roman|nouvel|vaksen|pemi|lisans|telefon mwen mouri|batri|odinate|mouri ri|konbyen|kat jewografik|kat zon|taks|devwa lekol|enskri',
    danger: {
      suicide:
        'touye tet|touye tet mwen|vle mouri|pa vle viv|pa vle viv anko|fini ak lavi|fini ak vi m|swisid|pann tet|koupe ponyet|sote sou pon|let adye|pi bon san mwen|pi byen san mwen|blese tet|bouke viv|koupe bra l',
      poison:
        'vale pil|vale yon pil|vale batri|bwe klowoks|bwe kloroks|bwe savon|bwe pwazon|pwazonnen|anpwazonnen|pran twop grenn|pran tout grenn|bwe twop medikaman|pran twop medikaman|manje djondjon|vale yon',
      medical:
        'pa ka respire|pa respire|pap respire|respire mal|pedi konesans|endispoze|pa reveye|pap reveye|pa vle reveye|doule nan pwatrin|pwatrin fe m mal|kriz kad|kriz kadyak|estwok|bouch kwochi|bouch li kwochi|bra mwen angoudi|bra li angoudi|figi li desann|senyen|san pa rete|kriz malkadi|malkadi|ap toufe|toufe|tonbe pa ka leve|pa ka leve|pa ka kanpe|bouch ble|ap akouche|dlo a pete|nwaye|san anpil|gen kriz',
      overdose: 'ovedoz|twop dwog|odoz',
      violence:
        'ap bat mwen|bat mwen|bat li|frape m|frape mwen|trangle|kenbe m nan kou|menase touye|ap touye m|vle touye m|femen m|pa kite m soti|mari m bat|mennaj mwen bat|pe mari m|kache pou|sove kite mari|menase m|bat manman',
      assault: 'vyole|kadejak|manyen m|manyen mwen|agresyon seksyel',
      intruder: 'kraze pot|kase pot|vole nan kay|moun antre|vole antre|moun nan kay la|fose pot',
      weapon: 'tire zam|kout zam|kout bal|ap tire|gen zam|ak zam|ak kouto|gen kouto|bonm|pwayade|pran bal',
      stalking: 'ap swiv mwen|ap swiv m|suiv mwen|ap veye m',
      child:
        'bat timoun|maltrete timoun|timoun poukont|timoun yo poukont|timoun nan poukont|mak sou timoun|kite timoun yo poukont',
      trafficking: 'pran paspo|kenbe paspo|sezi paspo|fose m travay|fose m kouche|fose mwen|femen nou|oblije m kouche',
      missing: 'disparet|pedi pitit|pitit mwen pedi|pa tounen lakay|pa rantre lakay|kidnape|kidnapin|pa ka jwenn pitit',
      fire: 'dife nan|kay la pran dife|pran dife|ap boule|lafimen',
      gas: 'sant gaz|gaz ap koule|fwit gaz|monoksid',
      disaster: 'dlo ap monte|dlo antre|dlo a antre|inondasyon|evakye|tonad ap|siklon ap|tranbleman|bloke nan',
      shelter:
        'pa gen kote pou domi|pa gen kote domi|pa gen kote pou m domi|domi deyo|domi nan lari|domi nan machin|mete m deyo|mete nou deyo|san kay|pa gen kote pou ale|pa gen kote pou nou domi|kote pou m domi asweya',
      hunger:
        'pa gen manje|pa manje depi|pitit mwen grangou|timoun yo grangou|mouri grangou|pa gen anyen pou manje|pa gen let pou|grangou',
    },
  },
}
