/**
 * A way to claim that a macro is, was or will be called, as a template of a pattern:
 * `@` stands for a macro's name with the words around it ("the … macro"), `~` for up to 60 characters of the same
 * sentence, `^` for the sentence's beginning with whatever polite word opens it.
 */
export interface Claim {
  readonly says: string;
  /** Reads as an instruction to someone: a call only if values stand behind it. */
  readonly imperative?: true;
}

const verb =
  '(?:call|run|us|invok|execut|trigger|start|launch|dispatch|appl|rout|select|choos|pick|fir|perform|submit|issu|mak)(?:e|y|ing|ed|ied|ning|ting)?\\b|(?:ran|chose|chosen|made)\\b|(?:proceed|go|going|proceeding) with\\b';
const calling =
  '(?:calling|running|using|invoking|executing|triggering|launching|dispatching|starting|selecting|choosing|routing (?:this |it |your request )?to|proceeding with|going with)';
const called = '(?:called|run|ran|invoked|executed|triggered|dispatched|used|started|selected|chosen)';
const means = '(?:using|via|through|by (?:calling|running|using|invoking|executing|means of))';
const right =
  '(?:right|correct|best|appropriate|matching|suitable|relevant|proper|required|needed|applicable|fitting)';
const me =
  "\\b(?:I|we)(?:'ll|'m|'ve|'re|'d like to| will| am| shall| have| are| need to| should| must| would| had to| have to| want to| decided to)?";
const adverbs =
  '(?: (?:now|just|then|first|next|directly|simply|immediately|also|already|therefore|thus|be|been|go(?:ing)? (?:ahead and|to)|went ahead and|gone ahead and|about to|proceed(?:ing)? to|try(?:ing)? to|continue to))*';
const soon =
  "\\b(?:(?:I|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)|let me|let's|let us)";

// "Calling triage_issue is …": what follows makes an explanation of it.
const notSubject =
  '(?![^,;]{0,60} (?:is|are|needs?|requires?|means|takes|would|can|could|may|might|does|should|will)\\b)';

const english: readonly Claim[] = [
  { says: `${me}${adverbs} (?:${verb})~@` },
  {
    says: `\\b(?:let me|let's|let us|going to|about to|time to|next step(?: is)?:?(?: to)?)${adverbs} (?:${verb})~@`,
  },
  { says: `${soon} (?:(?!help|assist|happy|glad)[^.?!]){0,60}?(?:${means}|with)@` },
  { says: `\\b(?:I|we)(?:'m|'ve| am| have| are)? (?:just |now |already )?\\w+(?:ed|ing)\\b~${means}@` },
  { says: `^(?:now |first |then |next:? )*${calling}\\b~@${notSubject}` },
  { says: `^(?:now |first |then )*\\w+ing\\b~(?:${means}|with)@${notSubject}` },
  { says: `^(?:successfully |just |already )*(?:called|invoked|executed|triggered|ran):?@` },
  { says: `[*(](?:calls|runs|uses|executes|invokes|triggers)@` },
  {
    says: `^(?:please |just |to do (?:this|that|so),? |then |now |first |next |to [^,.]{3,60}, (?:you (?:can|should|could) )?)*(?:call|run|use|invoke|execute|trigger|dispatch)@`,
    imperative: true,
  },
  {
    says: `@(?: (?:macro|tool|function))? (?:has been|was|is being|will be|is now|gets|is going to be|got) (?:now |just |successfully |then |already )*${called}\\b`,
  },
  {
    says: `\\b(?:has|have|was|were|is|are|will be)(?: now| just| already)?(?: been| being)? \\w+(?:ed|en|un|nt|ade|ut)\\b~${means}@`,
  },
  { says: `\\b${right} (?:macro|tool|function|call|choice|action|one)\\b~(?:is|would be|:|=)@` },
  {
    says: `@(?: (?:macro|tool|function))? (?:is|would be|seems|looks like) (?:the |a )?${right} (?:macro|tool|function|choice|call|one|fit|match)`,
  },
  {
    says: '\\b(?:macro|tool|function|action)(?: call)? (?:to (?:call|use|run|invoke|execute)|selected|chosen|call|being called|used)\\b[^.?!]{0,20}?(?:is|:|=|->|→)@',
  },
  {
    says: '\\b(?:this|that|your request|the request|it) (?:is|maps|routes|goes|matches|corresponds|should be routed|should go|calls for)(?: directly| best)? ?(?:to|for|with)?@',
  },
  { says: '(?:→|->|=>)@' },
  { says: `\\b(?:my|the) (?:next|first|only|best) (?:action|step|move|option)~to (?:${verb})@` },
  {
    says: '@(?: (?:macro|tool|function))? (?:has (?:returned|reported|responded|found)|returned the|responded)\\b',
  },
  { says: '\\b(?:will|to|is going to) be \\w+(?:ed|en|un|nt|ne)\\b~(?:using|via|through|with|by)@' },
  // Said to someone, or to oneself, with the values behind it: a call in all but form.
  {
    says: '(?<!["“] ?)\\b(?:call|run|use|invoke|execute|calling|running|using|invoking|executing)@',
    imperative: true,
  },
  {
    says: '@(?: (?:macro|tool|function))? (?:should|must|can|needs to|has to) be (?:called|run|used|invoked|executed)\\b',
    imperative: true,
  },
  {
    says: '\\b(?:macro|tool|function) (?:that|which|for (?:this|that|it|the job))\\b[^.?!]{0,30}?(?:is|would be)@',
    imperative: true,
  },
];

const otherLanguages: readonly Claim[] = [
  {
    says: '^(?:rufe|führe|starte|verwende|nutze|llamando|ejecutando|usando|utilizando|invocando|chamando|executando|chiamando|eseguendo|appel de|exécution de|lancement de|aufruf von|ausführung von|вызов|wywołanie)\\b~@',
  },
  {
    says: '\\b(?:nu|nun|jetzt|dann|ahora|nyt) (?:kör|anropar|använder|rufe|führe|starte|verwende|nutze) (?:jag|jeg|ich|wir|vi)\\b~@',
  },
  { says: '@ (?:ha sido|fue|a été|foi|è stat[ao]|został[ao]?|zostało) \\p{L}+' },
  // German, Dutch, Swedish, Danish and Norwegian
  {
    says: '\\b(?:ich|wir) (?:rufe|rufen|starte|starten|verwende|verwenden|nutze|nutzen|führe|führen|benutze|setze)\\b~@',
  },
  {
    says: '\\b(?:ich|wir) (?:werde|werden|habe|haben|möchte|muss)\\b~@~(?:auf(?:rufen|gerufen)|ausführen|ausgeführt|verwende[nt]|nutzen|genutzt|benutz(?:en|t)|starten|gestartet|einsetzen|eingesetzt)',
  },
  { says: '@(?: wurde| wird)~(?:aufgerufen|ausgeführt|gestartet|verwendet)' },
  { says: '\\b(?:ik|we) (?:ga|gaan|zal|heb|roep|gebruik|voer|start)\\b~@' },
  {
    says: '\\b(?:jag|jeg|vi) (?:kommer att|ska|skal|har|vil|anropar|använder|kör|kalder|bruger|kører|kaller|bruker|kjører)\\b~@',
  },
  { says: '^(?:rufe|führe|starte|verwende|nutze)\\b~@' },
  // French, Spanish, Catalan, Portuguese, Italian, Romanian
  { says: "\\bj(?:e |')(?:vais |ai )?(?:appel|exécut|utilis|lanc|invoqu)(?:er|e|é|erai)\\b~@" },
  {
    says: '\\b(?:voy a|vamos a|procedo a|debo|necesito|estoy|he) (?:llam|ejecut|us|utiliz|invoc)(?:ar|ado|ando)\\b~@',
  },
  {
    says: '\\b(?:llamo|llamaré|llamé|ejecuto|ejecutaré|ejecuté|uso|usaré|usé|utilizaré|utilizo|utilicé|invoco|invocaré)\\b~@',
  },
  { says: '\\b(?:vou|vamos|estou|irei) (?:a )?(?:cham|execut|us|utiliz|invoc)(?:ar|ando)\\b~@' },
  {
    says: '\\b(?:chamei|executei|usei|utilizei|chamarei|executarei|usarei|utilizarei|chamando|executando)\\b~@',
  },
  {
    says: '\\b(?:userò|utilizzerò|chiamerò|eseguirò|lancerò|invocherò|uso|utilizzo|chiamo|eseguo|lancio|invoco|(?:sto|ho) (?:chiama|usa|utilizza|esegu|lancia|invoca)(?:ndo|to|endo|ito))\\b~@',
  },
  { says: '\\b(?:voi|am) (?:apela|folosi|rula|executa|apelat|folosit|rulat|executat)\\b~@' },
  // Polish, Czech, Russian, Ukrainian
  {
    says: '\\b(?:wywołuję|wywołam|wywołałe?m|uruchamiam|uruchomię|używam|użyję|użyłe?m|zavolám|volám|spustím|spouštím|použiji|použiju|použil)\\b~@',
  },
  {
    says: '\\b(?:вызываю|вызову|вызвала?|запускаю|запущу|запустила?|использую|использовала?|выполняю|выполню|викликаю|викличу|використовую|використаю|запущу)\\b~@',
  },
  { says: '\\b(?:буду|собираюсь|сейчас) (?:вызвать|вызывать|запустить|использовать|выполнить)\\b~@' },
  // Chinese, Japanese, Korean: the verb before the name, or behind it
  { says: '(?:调用|使用|运行|执行|調用|執行|启动)[^。？！?]{0,12}?@' },
  {
    says: '@[^。？！?]{0,12}?(?:呼び出し|実行し|使用し|使い|使って|起動し|(?:호출|실행|사용)(?:하겠|합니다|했|할게))',
  },
  // Turkish, Vietnamese, Indonesian, Arabic, Hindi
  {
    says: '@~(?:çağırıyorum|çağıracağım|çağırdım|kullanıyorum|kullanacağım|kullandım|çalıştırıyorum|çalıştıracağım|çalıştırdım)',
  },
  { says: '\\b(?:tôi|mình) (?:sẽ|đang|đã) (?:gọi|sử dụng|chạy|dùng)\\b~@' },
  { says: '\\b(?:saya|kami) (?:akan|sedang|telah|sudah) (?:memanggil|menggunakan|menjalankan)\\b~@' },
  { says: '(?:سأستدعي|سأستخدم|سأقوم|استدعيت|استخدمت|أستدعي|أستخدم)~@' },
  { says: '@[^।?]{0,20}?(?:कॉल|उपयोग कर|चला)' },
];

/** Every claim that is known, English first. */
export const claims: readonly Claim[] = [...english, ...otherLanguages];

/** Claims that need no list of names: these verbs are only used of something that can be called. */
export const claimsOfAnything: readonly Claim[] = [
  { says: `${me}${adverbs} (?:call|calling|called|invoke|invoking|invoked)@` },
  { says: `\\b(?:let me|let's|going to|about to)${adverbs} (?:call|invoke)@` },
  { says: '^(?:now |first |then |next:? )*(?:calling|invoking)@' },
  {
    says: `\\b(?:I|we)(?:'ll| will| am going to|'m going to| have|'ve)? (?:now |just )?(?:use|run|execute|used|executed|ran)@(?= (?:macro|tool|function))`,
  },
];
