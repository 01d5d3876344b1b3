"""Word lists, and the choice among them.

Phrases are held out of training by a hash of their text: a validation source may choose any, a training source may not.
"""
import random
import zlib
from pathlib import Path


class Source(random.Random):
    """A seeded random source that knows whether held-out phrases may be chosen."""

    valid = False


class Phrases(tuple):
    """Phrases in a row; `train` leaves out about one in twelve when there are at least six."""

    def __new__(cls, items):
        self = super().__new__(cls, items)
        kept = tuple(i for i in self if zlib.crc32(str(i).encode()) % 12)
        self.train = kept if len(self) >= 6 and kept else tuple(self)
        return self


def split(text):
    """The items of a list written with bars."""
    return tuple(text.split("|"))


def phrases(text):
    """Phrases written with bars."""
    return Phrases(item for item in text.split("|") if item)


def pick(r, items):
    """One item, all equally likely."""
    if isinstance(items, Phrases) and not r.valid:
        items = items.train
    return items[int(r.random() * len(items))]


NAMES = tuple((Path(__file__).parent.parent / "artifacts" / "names.txt").read_text().split())  # ordinary words, for names
FIRST = split("Anna|Ben|Carla|David|Elif|Farid|Grace|Hugo|Ines|Jonas|Kemal|Lena|Marco|Nora|Omar|Priya|Quentin|Rosa|Sven|Tara|Uma|Viktor|Wanda|Xavier|Yuki|Zoe|Aisha|Bruno|Chloe|Dmitri|Emma|Felix|Gina|Henrik|Ivan|Julia|Karl|Lucia|Mei|Noah|Olga|Pablo|Rachel|Samir|Theo|Vera|Will|Yara|Alice|Bob")
PLACES = split("Berlin|Paris|Oslo|Lisbon|Madrid|Tokyo|Lima|Cairo|Dublin|Vienna|Prague|Rome|Athens|Boston|Chicago|Denver|Delhi|Sydney|Toronto|Kyoto|Nairobi|Hamburg|Munich|Zurich|Geneva|Porto|Warsaw|Helsinki|Seoul|Austin|Leeds|Bristol|Room A|the main hall|Lab 3|the annex")
LABELS = split("bug|enhancement|question|docs|help wanted|good first issue|urgent|wontfix|duplicate|security|backend|frontend|regression|needs-info|performance|feature|ci|tests|blocked|p1|p2|low priority|api|ui|mobile|windows|linux|flaky|breaking|needs review|triage|confirmed|design|infra|release-blocker|stale|spam|dependencies")
THINGS = split("login page|search box|red lamp|coffee machine|annual report|yoga class|budget plan|garden chairs|green tea|printer|team lunch|mountain bike|blue folder|kitchen table|winter jacket|old laptop|road map|data import|sales call|night train|jazz album|front door|water filter|spare key|class notes|guest list|photo book|running shoes|desk lamp|city tour|memory leak|build script|dark mode|parser|cache layer|user guide|upload form|session token|date picker|null pointer|time zone|unit tests|map view|mail server|error page|sync job|file lock")
WORDS = split("apple|anchor|amber|arrow|atlas|aurora|badge|basin|beacon|birch|blade|bloom|bolt|brick|bridge|bronze|brook|button|cabin|cable|cactus|camel|candle|canvas|carbon|castle|cedar|chalk|cherry|cider|cliff|cloud|clover|cobalt|comet|copper|coral|cotton|crane|crystal|dagger|daisy|delta|desert|dragon|drift|eagle|echo|ember|engine|falcon|feather|fern|fiber|field|flame|flint|forest|fossil|fox|frost|garden|garlic|gate|ghost|ginger|glacier|globe|grape|granite|harbor|harvest|hawk|hazel|helix|honey|horizon|hub|ice|indigo|iron|island|ivory|jade|jelly|jungle|kernel|kettle|kite|ladder|lagoon|lake|lantern|laser|lava|leaf|lemon|lens|lily|lime|lion|lotus|lunar|maple|marble|meadow|melon|mercury|metal|mirror|mist|moon|moss|motor|mountain|nebula|needle|night|noble|north|oak|ocean|olive|onion|onyx|opal|orange|orbit|otter|owl|paper|parrot|pearl|pepper|phoenix|pine|pixel|planet|plum|pocket|polar|pond|prism|pulse|quartz|quill|rabbit|radar|rain|raven|reef|ridge|river|robin|rocket|root|rose|ruby|sandal|sage|salmon|salt|sand|sapphire|scarlet|seed|shadow|shell|shore|silk|silver|sky|smoke|snow|solar|spark|spice|spider|spring|sprout|star|steel|stone|storm|stream|sugar|summit|sun|swan|table|tango|temple|thunder|tiger|timber|toast|topaz|torch|tower|trail|tulip|tunnel|turtle|valley|vapor|velvet|violet|violin|wagon|walnut|water|wave|whale|wheat|willow|wind|winter|wolf|wood|yarn|zebra|zinc|server|client|parser|editor|router|cache|queue|logger|schema|widget|plugin|driver|proxy|agent|mobile|docs|website|core|utils|tools|kit|lib|sdk|cli|api|app|web|data|cloud|test|demo|infra|backend|frontend|core|config|runner|builder|studio|labs|works|systems|team|group|project|open|fast|tiny|micro|mega|super|hyper|auto|deep|smart|simple|clean|bright|quick|blue|green|red|black|white|gray|pink")
