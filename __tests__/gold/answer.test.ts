import { describe, expect, test } from '@jest/globals'
import { claimTest, refusalTest } from '../../src/gold/answer.js'
import { RegexTimeout } from '../../src/gold/expression.js'

const TOKENS = [
  'not in context',
  "I don't know.",
  '资料中没有',
  'bilgi yok',
  'لا توجد معلومات',
  'ไม่พบข้อมูล',
  'ไม่มี ในเอกสาร',
  'संदर्भ में नहीं है',
  '資料にありません',
  'Δεν γνωρίζω'
]

describe('refusal', () => {
  const said = async (answer: string, cites = false) => {
    const claimed = [await claimTest(['ninety days', '/thirty\\s+days/', 'เก้าสิบวัน'])]
    return refusalTest([...TOKENS], claimed)(answer, cites)
  }
  test.each([
    'not in context',
    ' Not In Context. ',
    'NOT IN CONTEXT!?',
    "i don't know",
    'I don’t know',
    'not in context ."',
    '**Not in context.**',
    '> “Not in context.”',
    '_Not\u00A0in\u200B context_',
    '“资料中没有。”',
    'BİLGİ YOK.',
    '«ﻻ ﺗﻮﺟﺪ ﻣﻌﻠﻮﻣـــﺎﺕ»',
    'सन्दर्भ में नहीँ है।',
    '『資料にありません。』',
    'ไม่มีในเอกสาร',
    '<p>Not&nbsp;in <b>context</b>.</p>',
    'ΔΕΝ ΓΝΩΡΙΖΩ!'
  ])('%s', async text => expect(await said(text)).toBe('whole'))

  test.each([
    'Not in context. Please ask the support team.',
    '**Not in context**, sorry!',
    '资料中没有，请联系客服。',
    'Bilgi yok, üzgünüm.',
    'لا توجد معلومات، راجع الدعم',
    'ไม่พบข้อมูล ขออภัยค่ะ',
    'ไม่พบ ข้อมูลค่ะ กรุณาติดต่อเรา',
    '資料にありません、申し訳ございません。'
  ])('that goes on in words: %s', async text => {
    expect(await said(text)).toBe('goes on')
    expect(await said(text, true)).toBeNull()
  })

  test.each([
    '',
    ' \n\u200B',
    '.',
    'it is not in context',
    'not in contextual form',
    'not in context, but ninety days',
    'Not in context, yet **ninety**\u00A0days.',
    'not in context, but thirty  days',
    'not in context; as a rule 30',
    '<p>not in context</p><p>30&nbsp;days</p>',
    'Δεν γνωρίζω, ίσως ٣٠',
    'not in context; as a rule ٣٠',
    '资料中没有，一般为三十天',
    '资料中没有人',
    'لا توجد معلومات، عادة ٣٠ يوما',
    'ไม่พบข้อมูลใหม่',
    'ไม่พบข้อมูล แต่ปกติ ๓๐ วัน',
    'ไม่พบข้อมูล ปกติ เก้าสิบ วัน',
    '資料にありませんでした',
    'not in con text: ask'
  ])('but not: %j', async text => expect(await said(text)).toBeNull())

  test('of 120 kB of punctuation is told in no time', async () => {
    const started = performance.now()
    expect(await said(`not in context${'!'.repeat(120_000)}a`)).toBeNull()
    expect(await said(`${'!'.repeat(19_000)}a`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('containment', () => {
  const finds = async (claims: string[], answer: string) => (await claimTest(claims))(answer)

  test('one of several claims suffices, ignoring case', async () => {
    expect(await finds(['90 days', 'Ninety Days'], 'kept for NINETY DAYS.')).toBe(true)
    expect(await finds(['90 days', 'ninety weeks'], 'kept for ninety days.')).toBe(false)
  })
  test('where no claim is given it takes an answer, and nothing is none', async () => {
    expect(await finds([], 'See the handbook.')).toBe(true)
    for (const nothing of ['', ' \n', '\u200B\uFEFF', '\u2800']) expect(await finds([], nothing)).toBe(false)
  })
  test('takes /regex/, ignoring case', async () => {
    expect(await finds(['/\\b(90|ninety) days\\b/'], 'kept for Ninety Days')).toBe(true)
    expect(await finds(['/^ninety/'], 'kept for ninety days')).toBe(false)
  })
  test('looks for a regex in the text as it is, then as it is read', async () => {
    expect(await finds(['/\\*\\*30\\*\\*/'], 'within **30** days')).toBe(true)
    expect(await finds(['/within 30 days/'], 'within **30**\u00A0days')).toBe(true)
    expect(await finds(['/\\p{Script=Han}{2}/'], '退货')).toBe(true)
  })
  test('a regex of nested repetition takes linear time', async () => {
    const started = performance.now()
    expect(await finds(['/^(a+)+$/'], `${'a'.repeat(19_000)}!`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
  test('stops one with a look-around that runs away', async () => {
    await expect(finds(['/^(a+)+$(?!b)/'], `${'a'.repeat(60)}!`)).rejects.toThrow(RegexTimeout)
    expect(await finds(['/ninety(?= days)/'], 'ninety days')).toBe(true)
  })
  test('looks at the first 20,000 characters of an endless answer', async () => {
    expect(await finds(['ninety days'], `${'x'.repeat(20_000)} ninety days`)).toBe(false)
  })
  test('takes a quoted path as the text that it is', async () => {
    expect(await finds(['"/var/log/nginx/"'], 'in `/var/log/nginx/`')).toBe(true)
    expect(await finds(['"/var/log/c++/"'], 'in /var/log/ccc/')).toBe(false)
  })

  /** A claim, answers that say so, and answers that say something else. */
  const LANGUAGES: [string, string, string[], string[]][] = [
    [
      'English',
      'within 30 days',
      ['within **30** days', 'within 30\u00A0days', 'WITHIN\n30 DAYS'],
      ['within 3 days', 'within 30.5 days', 'within 300 days']
    ],
    [
      'numbers',
      '12500 USD',
      ['12,500 USD', '12 500 USD', "12'500 USD", '12\u202F500\u00A0USD'],
      ['12.500 USD', '112,500 USD', '12,50 USD']
    ],
    ['a short number', '30 days', ['in 30 days', '(30 days)'], ['in 130 days', 'in 1.30 days', 'in 2,30 days']],
    [
      'Indian groups',
      '100000 rupees',
      ['1,00,000 rupees', '100,000 rupees'],
      ['1,00,00 rupees', '1,00,0000 rupees', '10,00,000 rupees']
    ],
    ['decimals', '3141 km', ['3,141 km'], ['3.141 km', 'zwischen 2,5 km und 3,141 km', '0,3141 km']],
    ['powers', '102 bytes', ['102 bytes'], ['10² bytes', '10^2 bytes']],
    ['fractions', '51/2 hours', ['51/2 hours'], ['5½ hours', '5 1/2 hours']],
    ['Arabic', 'خلال 30 يوما', ['خلال ٣٠ يوما', 'خلال ٣٠\u00A0يومـا'], ['خلال ٣ يوما', 'خلال ١٣٠ يوما']],
    ['Turkish', 'İstanbul ofisi', ['istanbul ofisi', 'İSTANBUL OFİSİ', 'ISTANBUL OFISI'], ['ankara ofisi', 'istanbul']],
    [
      'German',
      'Hauptstraße 7',
      ['HAUPTSTRASSE 7', 'Hauptstra\u00ADße **7**', 'HAUPTSTRAẞE 7'],
      ['Hauptstrase 7', 'Hauptstraße 77', 'Hauptstraße 7,5']
    ],
    ['Greek', 'ΟΔΟΣ ΕΡΜΟΥ', ['οδος ερμου', 'οδοσ ερμου'], ['οδου ερμου', 'οδος']],
    ['Hindi', '३० दिनों के भीतर', ['30 दिनों के भीतर', '**३०** दिनों के\nभीतर'], ['३ दिनों के भीतर', '१३० दिनों के भीतर']],
    ['Thai', '30 วัน', ['ภายใน ๓๐ วัน', 'ภายใน **30 วัน**นะ'], ['ภายใน ๓ วัน', 'ภายใน ๑๓๐ วัน']],
    [
      'Arabic vowel marks',
      'المستودع الرئيسي',
      ['هو المُسْتَوْدَع الرئيسي', 'المستودعِ الرئيسيّ'],
      ['المستودع الرئيس', 'المستوى الرئيسي']
    ],
    ['Arabic hamza', 'إلى الإدارة', ['الى الادارة', 'إِلى الإدارة'], ['إلى الوزارة', 'من الإدارة']],
    ['Persian letters', 'کتاب یکم', ['كتاب يكم', 'کتابِ یکم'], ['کتاب دوم', 'کتب یکم']],
    ['Turkish dotless', 'ISPARTA şubesi', ['Isparta Şubesi', 'ısparta şubesi'], ['Ispart şubesi', 'Isparta şubem']],
    ['Turkish groups', '1.234.567 lira', ['1234567 lira', '1 234 567 lira'], ['1.234 lira', '1.234.5678 lira']],
    ['German groups', '1.250.000 Euro', ['1 250 000 Euro', "1'250'000 Euro"], ['1.250,000 Euro', '11.250.000 Euro']],
    ['Hindi nasals', 'हिंदी संबंध', ['हिन्दी सम्बन्ध', 'हिंदी सम्बन्ध'], ['हिंदू संबंध', 'हिमदी संबंध']],
    ['Hebrew', 'תוך 30 ימים', ['תוֹךְ 30 יָמִים', 'תוך **30** ימים'], ['תוך 130 ימים', 'תוך 30 שנים']],
    ['Thai blanks', 'ภายใน 30 วัน', ['ภายใน30วัน', 'ภาย\nใน 30 วัน'], ['ภายใน130วัน', 'ภายนอก 30 วัน']],
    ['Chinese numerals', '三十天', ['三十天内', '运费统一三十天', '共 三十 天'], ['一百三十天', '三百天', '二三十天']],
    ['Chinese tens', '十元', ['统一十元', '十元整'], ['二十元', '一百一十元', '十一元']],
    [
      'Japanese kana',
      'ガイドライン30項',
      ['ｶﾞｲﾄﾞﾗｲﾝ３０項', 'ガイド\nライン 30 項'],
      ['カイドライン30項', 'ガイドライン130項']
    ],
    ['Japanese numerals', '三百円', ['三百円です', '合計三百円'], ['三百万円', '千三百円', '三十円']],
    ['below zero', '5 °C', ['at 5 °C', 'from 2-5 °C', 'frost\u20145 °C'], ['at -5 °C', '\u22125 °C', '(-5 °C)']],
    ['Thai vowels', 'น้ำแข็ง', ['น\u0E49\u0E4D\u0E32แข็ง', 'น้ำเเข็ง'], ['น้ำ', 'นำแข็ง']],
    [
      'HTML',
      "don't wait 30 days",
      ['<p>don&#39;t wait <b>30</b>&nbsp;days</p>', 'don&rsquo;t wait<br>30 days', 'don’t wait 30 d&shy;ays'],
      ['don&#39;t wait 130 days', 'dont wait 30 days', 'don&amp;t wait 30 days']
    ],
    ['marked numbers', '15 %', ['**15**%', '**15** %', '１５％', '۱۵٪'], ['**115** %', '15.5 %', '15‰', '-15 %']],
    [
      'currency',
      '$4.50',
      ['US$4.50', '$**4.50**', '＄4.50', '$ 4.50/month'],
      ['-$4.50', '−$4.50', '$4.505', '$44.50', '£4.50']
    ],
    ['Swiss amounts', '12500 CHF', ["12'500 CHF", '12’500 CHF'], ["112'500 CHF", "12'5000 CHF", '12.500 CHF']],
    ['ranges', '10-20 km', ['10–20 km', '10 – 20 km', '10−20 km'], ['110–20 km', '10 – 200 km', '10-20 m']],
    ['mixed numbers', '1/2 cup', ['½ cup', '1⁄2 cup'], ['1½ cup', '2 1/2 cup', '11/2 cup', '1/22 cup']],
    ['parts of fractions', '30 days', ['net/30 days', 'Term: 30 days'], ['1/30 days', '1:30 days', '.30 days']],
    ['dates', '11/2026', ['27/11/2026', 'by 11/2026'], ['111/2026', '11/20266']],
    ['times', '20:30 Uhr', ['20∶30 Uhr', '２０：３０ Uhr'], ['20:300 Uhr', '120:30 Uhr']],
    ['keycaps', '3 items', ['3️⃣ items', '③ items'], ['13 items', '1.3 items', '−3 items']],
    ['Greek capitals', 'Οδός Ερμού', ['ΟΔΟΣ ΕΡΜΟΥ', 'οδοσ ερμού'], ['οδού ερμού', 'οδός']],
    [
      'Vietnamese',
      'Tiếng Việt',
      ['Tiếng Việt'.normalize('NFD'), 'TIẾNG VIỆT'],
      ['Tieng Viet', 'Tiếng Viết', 'Tiếng Việ']
    ],
    ['Bengali', '৩০ দিন', ['30 দিন', '**৩০** দিন'], ['১৩০ দিন', '৩০০ দিন', '৩০.৫ দিন']],
    ['Korean', '30일 이내', ['30일 이내'.normalize('NFD'), '３０일 이내'], ['130일 이내', '30.5일 이내', '30일 이후']],
    ['Chinese', '30天', ['期限为**30天**。', '30 天', '３０\n天'], ['130天', '3天', '30年']],
    ['Japanese', 'データは30日', ['ﾃﾞｰﾀは３０日', 'データは **30日**'], ['データは130日', 'テータは30日']],
    ['a unit', '15 %', ['15%', '１５％', '١٥٪', '15\u00A0%'], ['115 %', '1.5 %', '15 USD']],
    ['money', '₹ 1,00,000', ['₹1,00,000', '₹ १,००,०००', '₹100000'], ['₹ 10,00,000', '$ 1,00,000', '5 ₹ 1,00,0001']],
    ['a unit in letters', '30 kg net', ['30kg net', '30\u202Fkg net'], ['130kg net', '30 g net', '3 0kg net']],
    ['Turkish percent', '%20 indirim', ['% 20 indirim', 'yüzde %20 indirim'], ['%120 indirim', '%2 indirim']],
    [
      'Swiss groups',
      '1250000.50 CHF',
      ["1'250'000.50 CHF", '1’250’000.50CHF'],
      ["11'250'000.50 CHF", "1'250'000.55 CHF"]
    ],
    ['Arabic decimals', '3.5 كغ يوميا', ['٣٫٥ كغ يوميا', '٣٫٥كغ يوميًا'], ['٣٥ كغ يوميا', '١٣٫٥ كغ يوميا']],
    ['Arabic groups', '12500 ريال', ['١٢٬٥٠٠ ريال', '١٢،٥٠٠ ريال'], ['١٢٫٥٠٠ ريال', '١١٢٬٥٠٠ ريال']],
    [
      'Arabic ligatures',
      'الإلغاء خلال 30 يوما',
      ['ﺍﻹﻟﻐﺎﺀ ﺧﻼﻝ ٣٠ ﻳﻮﻣﺎ', '\u202Bالإلغـــاء خلال \u206630\u2069 يوما\u202C'],
      ['الإعفاء خلال 30 يوما']
    ],
    [
      'Arabic endings',
      'مدة الحد الأقصى',
      ['مده الحد الاقصي', 'مُدّةُ الحدِّ الأقصى'],
      ['مدة الحد الأدنى', 'مدت الحد الأقصى']
    ],
    ['Persian joints', '۳۰ روز کاری', ['30\u200Cروز کاری', '٣٠ روز كاري'], ['۱۳۰ روز کاری', '۳ روز کاری']],
    ['Hindi dots', 'फ़ीस के पाँच भाग', ['फीस के पांच भाग', 'फ\u093Cीस के पाँच भाग'], ['फीता के पांच भाग', 'फीस के पाच भाग']],
    ['Hindi crores', '12500000 रुपये', ['1,25,00,000 रुपये', '१,२५,००,००० रुपये'], ['1,25,000 रुपये', '12,50,00,000 रुपये']],
    [
      'Japanese width',
      '1,200円(税込)',
      ['１，２００円（税込）', '1200円（税込）'],
      ['11,200円(税込)', '1.200円(税込)']
    ],
    ['Japanese units', '5キロ以内', ['５㌔以内', '5ｷﾛ以内'], ['15キロ以内', '5メートル以内']],
    ['Korean jamo', '환불 30일', ['환불 30일'.normalize('NFD'), '환불 ３０일'], ['환불 130일', '환급 30일']],
    ['French', 'l’œuvre «libre»', ["L'ŒUVRE “LIBRE”"], ["l'oeuvre"]]
  ]
  describe.each(LANGUAGES)('in %s: %s', (_, claim, right, wrong) => {
    test.each(right)('is in %j', async answer => expect(await finds([claim], answer)).toBe(true))
    test.each(wrong)('is not in %j', async answer => expect(await finds([claim], answer)).toBe(false))
  })
})
