"""What people say besides their request: sentences, lead-in clauses and trailing clauses that change nothing about it."""
SENTENCES = """
The nightly build has been flaky since {day}.
{person} reviewed most of this module last year.
Our last release went badly.
Half the office is down with the flu.
As if that weren't enough, the coffee machine on our floor broke again this morning.
It's raining here and the trams are on strike.
I have back-to-back calls until the evening.
My manager walked past twice and looked worried.
A customer in Norway phoned the hotline about a frozen screen.
{person} moved to the payments squad and left no handover.
We migrated from Jenkins in spring and some scars remain.
The auditors arrive on {day} with a long questionnaire.
Somebody spilled tea over the keyboard of our only build machine.
I'm quite new here and still learning the ropes.
All of this started as a university assignment of {person}, who never expected anyone to use it.
Nobody remembers why the parser was written in Perl originally.
Budget talks took up most of yesterday afternoon.
Our intern sorted the mailing list archive by hand, poor soul.
The wiki still describes the architecture from before the rewrite.
Last night's deployment woke up three people on call.
I've got {n} browser tabs open and no clue where to begin.
There will be a sprint review on {day} at noon, with guests from two other departments.
{person} brought cake, so everyone is in a good mood.
A newspaper mentioned our app and the traffic doubled overnight.
The cloud bill for October made our accountant faint.
Our biggest client threatens to switch to a competitor.
There was a heated debate about tabs and spaces at lunch.
Most of the contributors live in time zones far away from mine.
The standup dragged on for ages because of {title}.
Two colleagues are about to retire and take a lot of knowledge with them.
The lawyers finally signed off on the new licence text.
My train is stuck somewhere between two tunnels.
{person} calls this repository the haunted house.
Since the merger we share one tracker with another department.
Our test coverage sank slowly over the summer.
A volunteer from Brazil translated the entire interface last winter.
The flaky browser suite drives everybody up the wall.
It makes me nervous that the conference deadline is creeping closer while my slides are still empty.
I lost interest in the roadmap after it had been rewritten {n} times.
I promised my daughter to be home for her birthday party.
Someone on the forum called our documentation a labyrinth.
During the heat wave our staging server simply gave up, along with half of the air conditioning.
An old cron job kept sending spam to {n} people.
We celebrated the tenth anniversary of the library with pizza.
{person} and I spent an hour arguing about semicolons.
The vendor dropped support for our database without warning.
Everyone was busy with the trade fair in Hanover.
The onboarding of {n} new hires ate up the whole week.
A power cut knocked out the lab on {day}.
The dog has been barking at the router all day.
Our approvals usually take longer than the coding itself.
You can imagine that the backlog was a sore subject in our retrospective on {day}.
{person} wrote a furious message about {title} in the group chat.
Merging got slow since {person} introduced a stricter policy.
Product management discovered spreadsheets and now tracks everything twice.
Nobody predicted how much grief the compiler upgrade would cause.
I inherited this code base from a company that went bankrupt.
School holidays start soon and the corridors are already quiet.
The deploy freeze begins on {day}, as every December.
The scheduler is the oldest piece of software we own.
Support told me that the phones haven't stopped ringing.
{person} is sailing around Sardinia without any reception.
Yesterday's demo crashed in front of the entire board.
Our mascot, a rubber duck, went missing from the meeting room.
Much of the night was spent waiting for a package registry that had gone down.
We are a tiny charity with hardly any paid engineers.
Every other {day} a steering committee meets in the small room next to mine.
I broke my wrist skiing, hence the clumsy typing.
Half of our dependencies are maintained by one person in Finland.
Marketing already announced the feature on three channels.
What remains of the hackathon is a pile of half-finished ideas and cold pizza.
A thunderstorm is rolling in and the lights flicker.
{person} rewrote the cache layer over a long weekend.
Morale is rather low because our team lead resigned on {day}.
Believe it or not, our self-hosted runners sit in a cupboard under the stairs.
My predecessor kept all of this in a paper notebook.
Our competitor shipped something very similar in September.
Long ago a few students started a fork, but all of them have graduated since.
The internal newsletter featured our repository and {person}.
Security people audited the login page a while ago.
A typo in the configuration cost us {n} angry phone calls.
The elevator music in our helpdesk queue is legendary.
This sprint was supposed to be a relaxed one.
The changelog has always been {person}'s pet subject.
We lost our best tester to a bakery, of all things.
The hospital that uses our scheduler upgraded its computers.
Three time zones and two languages make planning a challenge.
I skipped breakfast and it shows.
An earthquake near Osaka forced {person} to postpone the rollout in Japan.
{person} fixed a nasty race condition while waiting at the airport.
The logo was redrawn by an artist from Lisbon.
Our continuous integration bill exceeds the rent of the office.
The steep learning curve scares away many newcomers.
Somebody unplugged the server to charge a phone.
Our weekly newsletter goes out on {day} morning, and {person} is short of topics.
Between you and me, the whole schedule was a fantasy.
None of us imagined how far the plugin ecosystem would grow.
A squirrel chewed through the fibre cable behind our building.
The code owners file was last cleaned up by {person}.
Rumour has it that the department will be reorganised.
Our mailing list exploded after the talk in Brussels.
The chief executive discovered our tracker and reads it at night.
An intern asked me today what a rebase is.
Parental leave starts for me rather soon.
The firmware people sit in another building and rarely answer.
We adopted trunk-based development a while back.
The bug bash on {day} was surprisingly entertaining.
{person} is convinced that the linter hates him.
The new dashboard shows nothing but red squares.
A distributor from Poland packages our tool for Debian.
The monolith is being carved up into smaller services.
Our moderators banned a troll on {day}.
We stood on the platform and waved while the release train left without us.
Everybody hates the ticket template, including its author.
I'm writing this with gloves on, because the heating is broken and {person} took the fan heater home.
Good paperwork matters to us, since a contract with the ministry depends on it.
{person} sits next to me and says hello.
Our largest file has become completely unreadable over the decade.
On a houseboat in Amsterdam sits our mobile team, or what is left of it.
The grant application mentions this project by name.
Some of the older branches date back to the Subversion days.
The beta testers were unusually quiet this month.
A regression slipped through and embarrassed us at the fair.
We had {n} people in the call and nobody took minutes.
The kids are asleep, so I finally have a moment.
The new colleague from Lyon is settling in nicely.
On short notice our payment provider altered its terms, which ruined {person}'s holiday.
{person} named the codename of the project after a cheese.
Ever since the time change, {person} and I miss each other's calls because of a broken shared calendar.
A professor in Kyoto uses our toolkit for her lectures.
The status page claimed all was well while everything burned.
Our community manager quit social media altogether.
The hard disk of the old mirror makes scary noises.
My inbox holds {n} unread notifications from this morning alone.
The fiscal year ends soon and everybody gets nervous.
Code reviews tend to pile up before the holidays.
The author of the original patch became a monk.
We fell behind because of the office move.
The accessibility consultants found plenty to complain about.
{person} keeps a tally of outages on the whiteboard.
To save electricity, {person} had the build farm relocated to Iceland.
I had a very strange dream about merge conflicts.
Our sister company in Dublin follows the same process.
Cheers erupted when our pipeline turned green for the first time since {day}.
The ticket about {title} made the rounds on social media.
A squad of consultants is interviewing everyone about productivity.
My laptop is so ancient that the emulator takes a quarter of an hour to show a window.
We run a museum exhibition on this software, believe it or not.
The previous maintainer burned out and vanished.
The newest runner image ships with a different Python.
{person} has a theory about the memory leak, as usual.
Because of a single missing signature, {person}'s entire timeline slipped.
The archive of the project contains real treasures.
A bakery chain depends on our cash register module.
The workshop for {n} participants starts in an hour.
Our stakeholders are a friendly but impatient bunch.
Renaming the main branch confused several scripts.
The tablets in the warehouse run an outdated browser.
{person} left a voice message that I can hardly understand.
The telephone conference was cancelled because of fog.
Whoever designed this schema had a sense of humour.
The sanitizer builds take forever on the old hardware.
The city council uses our map on its website.
Our translators are waiting for the string freeze.
Reviewing has become a bottleneck since {person} changed teams.
I'm covering for a colleague who had an accident.
Our open source office insists on weekly check-ins.
The container images doubled in size over the winter.
The neighbours are drilling, so I can barely think.
A bank in Zurich pays for a good part of the maintenance.
The feature flags got out of hand at some point.
Nothing has split the community as much as the proposal called {title}.
{person} prefers phone calls over written comments.
The crawler hammered our website until the cache gave up.
Our little tool is installed on a research vessel in the Arctic.
The unit tests pass on my laptop but not elsewhere.
We only got the funding because of a lucky coincidence.
The contributors' meeting on {day} was very constructive.
The mainframe folks laugh about our release process.
The forum moderator forwarded me a bunch of complaints.
Today is my first day after a long illness.
The fire drill interrupted a rather delicate migration.
Our scrum master counts every open item with the passion of a stamp collector.
It may be worth mentioning that our benchmark numbers have looked odd since {day}.
Two universities fight over the copyright of the kernel module.
{person} speaks about nothing else but {title} these days.
The documentation sprint attracted {n} volunteers.
The insurance company asked for proof of our processes.
Our chat bot answered a customer with a poem.
The certificates expired at midnight, of course.
A kind stranger donated a server rack.
The label scheme was invented by {person} during a train ride.
Our graphs of open tickets look like the Alps.
The smoke tests are green, the integration tests are another story.
The prototype was held together by tape and hope.
Somewhere in Oregon a cluster runs our nightly jobs, and {person} pays for it.
Nobody on the team has slept properly since the launch.
Outside it's a gorgeous day, and I'm stuck indoors with a stack of paperwork.
Our repository became popular with hobby astronomers.
The meeting about {title} lasted longer than a feature film.
{person} owes me a beer for last week's hotfix.
The committee voted against monthly releases.
Back in May the script that posts our reminders died quietly, and only {person} noticed.
A journalist called about the outage and was rather persistent.
The design system people changed every colour again.
Our dear old tracker was migrated from Bugzilla.
The flight to Toronto leaves in the afternoon.
After the retrospective, a whole wall was covered with yellow notes about {title}.
The backend was ported to Rust by two enthusiasts.
An angry review appeared in the app store on {day}.
The workflow file was copied from a blog post years ago.
{person} has been mentoring {n} students from Nairobi.
The spring cleaning of the project is overdue, everyone says.
The keyboard shortcut debate has flared up again.
With a loud bang, the dashboard on our office wall fell off its hook.
Our downstream packagers in Gentoo are remarkably patient.
A bug in the invoicing code cost real money.
We switched to a monorepo against the advice of {person}.
According to my time tracker I was busy for {n} hours yesterday, which can't be true.
The wedding of a colleague emptied the office.
The new policy on stale tickets annoyed a few regulars.
A farmer uses our software to steer his tractor.
The summer party takes place on {day} in the courtyard.
You should see the incident report by {person}, it reads like a crime novel.
Waiting for a free macOS runner has become a national sport in our company.
Our volunteer firefighters were called away in the middle of planning.
{person} brought up the subject at dinner.
The minutes of the last board meeting mention us three times.
The certificate of the proxy confuses every newcomer.
The vote on the code of conduct was unanimous.
The tester found the problem by dropping her phone.
Our codebase mixes four programming languages and a bit of Latin.
The intern's farewell present still has to be wrapped.
I am typing with one thumb on a crowded bus.
The sales team sold something that doesn't exist yet.
A memory stick with the backups turned up in a drawer.
The upstream maintainers reacted kindly to our questions.
The cat walked across my desk and closed the editor.
{person} plays chess with the compiler engineers on {day}.
The mirror in Singapore lags behind by hours.
The issue forms were redesigned after long discussions.
The old badge in the readme points to a dead service.
The quarterly numbers come out on {day} and tension is rising.
We share the office with a dance school.
A flood in the basement ruined the test devices.
The dependency bot sends more mail than all humans together.
The candidate for the open position impressed everybody.
The project's treasurer is called {person} and likes order.
The discussion around {title} got a bit personal.
Someone painted our architecture on the kitchen wall.
Rumours about a cooling failure in the Frankfurt data centre keep {person} awake.
Our podcast about maintenance has {n} listeners.
The rewrite in Kotlin divides the team.
For most of the afternoon {person} stared at a clogged merge queue and sighed.
My colleagues in Melbourne are already asleep.
The government agency wants everything in triplicate, as always.
The game studio behind our engine was sold to investors.
The signing key lives in a safe at the notary's.
The plan for the offsite includes kayaking and a workshop.
{person} once deleted the production database by accident.
The readme claims things that were never true.
Our regression suite was written by a former violinist.
A pull request bot went wild and upset the contributors on {day}.
Every classroom in the district runs our software now, which fills {person} with pride.
The mailing about {title} reached the wrong audience.
The firewall blocks half of the websites that I use.
The lottery win of our architect remains a rumour.
The chat is full of memes about the outage.
There is a festival outside and the bass shakes my monitor.
The lab report was filed under the wrong project.
On {day} {person} raised a timeout in the pipeline, and the electricity meter noticed.
Most of what we heard from our pilot group was kind.
The outsourcing partner in Bangalore did a splendid job.
We spent the morning reading stack traces aloud.
The ancient wiki was switched off without a backup.
My favourite colleague handed in her notice.
Our issue tracker attracts poets and conspiracy theorists alike.
The crash reports arrive faster than anyone can read.
A dentist from Vienna is our most active contributor.
The printer queue is longer than our sprint backlog.
The new office dog is called Segfault.
The board game night on {day} is sacred to this team.
The legal department took {n} attempts to understand the licence.
The old guard and the newcomers disagree about almost everything.
{person} is in Peru, climbing something steep.
The browser vendors deprecated the interface that we rely on.
The charity run raised a nice sum for the foundation.
The password manager locked me out for an hour.
Our nearest rival copies features at an astonishing pace.
The onboarding buddy programme works better than expected.
A popular link aggregator featured our website, and {person} still hasn't recovered.
I found a sticky note about {title} on my monitor.
The maintenance window on {day} was cut short.
Our style guide is longer than some novels.
The microservice that nobody owns woke up again.
The satellite team lost contact for a whole orbit.
The mobile app got {n} one-star ratings within an afternoon.
The carpenter is installing new shelves around my desk.
I'm recovering from a cold and rather slow today.
Our users' council convenes in Madrid every autumn.
The flaw was discovered by a teenager from Leeds.
{person} keeps the office plants and the build scripts alive.
The helpdesk escalated something to us at dawn.
The emergency patch in August saved our necks.
The cherry trees are blossoming in front of the window.
A misconfigured webhook flooded our chat on {day}.
Our biggest donor asked a few uncomfortable questions.
The interns compete over who closes more tickets.
The spreadsheet with the estimates has been lost.
We moved from Slack to Matrix and half the history vanished.
The orchestra rehearses next door, so pardon my lack of focus.
The reviewers on this project are famously picky.
The maintainers' handbook grew to {n} chapters.
{person} joked that the tests pass only at full moon.
The translation into Welsh was finished on {day}.
A law about product liability scares our management.
The logs of our build system fill whole disks.
The steering wheel of the simulator came off during a demo.
From the beginning there was a curse on our candidate release in March.
Our lead developer broke an ankle while dancing.
The office in Prague closes at the end of the year.
We have been understaffed ever since I joined.
A dispute about naming conventions ruined my afternoon.
The printers' union relies on our typesetting engine.
Lightning struck our archive server on {day}, right through the umbrella of {person}.
The queue in front of the canteen is unbelievable today.
{person} is the only one who understands the lexer.
The gateway returned nonsense the entire weekend.
Long-forgotten branches keep turning up like old socks.
The developer survey revealed deep frustration with our tooling.
An old friend recommended this project to me.
Our relationship with the upstream community has improved a lot.
The battery of my phone is nearly empty.
The hallway smells of burnt popcorn.
The installer was rebuilt from scratch after the fiasco in June.
The lecture about {title} drew a surprisingly large crowd.
Some customers still run Windows XP, sadly.
A consultant charged us a fortune for a single diagram.
Our policy on inactive tickets goes back to {person}.
Since {day} something corrupts the cache on our runners, and everybody blames {person}.
Moving boxes are still piled up around {n} desks in our corner.
The penguins in our logo were drawn by a child.
The telescope at the observatory runs on our control loop.
Midway through, our refactoring turned into an archaeological dig.
We held a funeral for the old framework, with candles.
The new build agents are named after Greek islands.
The bus factor of this module is frighteningly small.
{person} baked {n} muffins for the release party.
The clock on the test machine runs backwards, it seems.
A hedge fund uses our charts without paying a cent.
The demo for the minister was moved to {day}.
The roof is leaking right above the server room.
Our security mailbox receives mostly spam about gift cards.
The pager went off during my cousin's wedding.
The toolchain is a patchwork of shell and hope.
I spent my holiday reading other people's commit messages.
The workshop in Ghent changed how we think about triage.
The documentation team consists of a single retired teacher.
A misleading headline about {title} caused a small panic.
The quality manager frowns whenever she opens the tracker.
The robot vacuum cleaner pulled the plug on our switch.
The squirrelly behaviour of the timer was noticed by {person}.
The ferry to the island is late, which gives me time to write.
The logging framework swallowed every useful message.
The committee for standards rejected our draft on {day}.
Our alpha testers are mainly relatives of the founder.
The vendor's hotline played Vivaldi for an hour.
The build number reached a round figure and we had champagne.
Our newest partner builds wheelchairs.
My neighbour, a plumber, found the first bug in it.
The repository has been public since {person} joined the foundation.
Drawing our database schema takes {n} sheets of paper and a lot of patience.
Old processors and heat waves are a poor match, as we learned.
{person} insists that spaces in file names are evil.
Our test phones were stolen from a locked cupboard.
The press conference on {day} will mention our project briefly.
A rogue script opened hundreds of tickets last spring.
The rubber stamp culture around approvals is a known problem.
The cinema around the corner runs on our ticketing system.
The new hire from Seoul found three bugs on her first morning.
The conversation about {title} went in circles.
We lost a whole week to a missing comma.
The coffee tastes awful, but the mood is splendid.
The sponsor's logo on the homepage was upside down.
The yearly penetration exercise ended with red faces.
Our documentation server runs in a former bunker.
The pension office asked for screenshots from 1998.
The contributor agreement was rewritten by a judge.
{person} has been on the phone with the provider since {day}.
The glossary still explains terms that nobody uses.
A power user in Denver wrote a whole book about our editor.
The estimate for the overhaul was off by a factor of ten.
It's nice to see that the mood among our volunteers has brightened since {day}.
The merge window in the kernel community opened on {day}.
The parking lot is flooded and everybody works remotely.
My headset died in the middle of the negotiation.
Our archive of crash dumps is worth its weight in gold.
Every other packet gets lost in the network of this hotel.
The winner of the contest redesigned our icons.
The chief architect dislikes {title} with a passion.
Several airlines depend on the timetable component.
The company choir sings in the lobby at five.
Our deprecation policy was borrowed from another project.
{person} collects funny commit messages in a scrapbook.
The linter upgrade produced an avalanche of warnings.
The old office in Hamburg had a better internet connection.
The tracker went through its third migration under the guidance of {person}.
A swarm of bees settled on the antenna.
The translation memory was wiped by an eager cleanup script.
The procurement people block the purchase of new laptops.
Our ambassadors in Kenya organise meetups every month.
The proofreader is on a pilgrimage in Spain.
We hear a lot of grumbling from the infrastructure crew.
The status light next to the door blinks red since {day}.
A radio station interviewed {person} about open source.
{person} wrote the upgrade guide in a single night, fuelled by liquorice.
The Swiss subsidiary runs an ancient fork of everything.
The vending machine ate my last coins.
The incident on {day} still haunts our dreams.
The steering group wishes for more transparency about our work.
Half of the internet laughed at the regression in our spell checker.
Our integration with the calendar is held together by regular expressions.
The crew in the control room has been up all night.
The mentor programme pairs {n} beginners with veterans.
A pigeon flew into the meeting room during planning.
Nobody believed {person} when the first alarm came in.
The merge of both departments was announced by e-mail.
The wallpaper in our war room shows a sunset.
The compliance officer loves checklists more than people.
Our little foundation celebrates its birthday on {day}.
The accountant confuses our repository with a warehouse.
The sensors in the greenhouse send garbage every night.
The hand-made release process scared the newcomers away.
The customer advisory board includes a retired astronaut.
Our oldest script is written in awk and works flawlessly.
The discussion board about {title} was archived last year.
{person} suspects a faulty memory module.
The lawyer's letter concerning trademarks gave me a headache.
The Brazilian carnival slows our partner down.
A student asked a clever question in the seminar on {day}.
The canary deployment chirped happily until midnight.
The network cable was gnawed by a rabbit.
The stack of unread proposals on my table keeps growing.
The translation sprint in Helsinki was a joy.
Everybody is talking about artificial intelligence instead of fixing things.
The hiring freeze leaves two seats empty.
The playlist in the office is chosen by {person}.
We nearly missed the deadline for the science fair.
The gardener found an old hard disk in the flower bed.
Our telemetry shows strange spikes around lunch.
The architect's blueprint was drawn on a napkin.
How we talk in code reviews improved a lot after a training with {person}.
The shuttle to the campus leaves in a few minutes.
The workers' council has opinions about our dashboards.
The upstream project changed its mascot from a fox to a walrus.
A tourist photographed our whiteboard through the window.
Our first commit was made in a hospital bed.
The second monitor flickers whenever the tram passes.
The exam period keeps our student helpers away.
The trademark dispute with the toy maker is settled.
To everybody's surprise, our tidy issue lists were praised by the internal audit.
The quiz at the Christmas party was about error codes.
{person} drinks {n} espressos a day and it shows in the commits.
The simulator predicts snow for {day}.
The distribution list contains people who left ages ago.
The bootloader team hides in the attic.
The screenshots in the manual show a long-gone interface.
Our lovely receptionist knows more about bugs than I do.
Half of {day} was gone before {person} had rebuilt the search index.
A blackout in Texas took several of our mirrors offline.
The theatre group uses our lighting software on tour.
The ministry of education mandated a new file format.
The retired founder still sends patches by post.
My colleague swears by pair programming, I prefer silence.
The bikeshedding about {title} has lasted for weeks.
The external reviewers found our process a bit chaotic.
The courier lost a parcel with {n} development boards.
The speech of the president drowned out our announcement.
The benchmark machine was moved to a cooler room.
The scrollbar scandal, as we call it, cost me my weekend.
Our tenants complain about the noise of the servers.
A documentary crew follows our team until {day}.
The branch protection rules were tightened after the leak.
The compiler's error messages could be from Kafka.
The old laptop of {person} still hosts a crucial service.
The waiting room of the dentist has decent wireless.
The investors visit us on {day} and expect miracles.
The open tickets are a frequent topic in our community calls.
The folder with the contracts is locked in a cabinet.
Someone wiped our sandbox environment by accident, and my money is on {person}.
Our fans in Jakarta organised a small conference.
The warehouse robots stopped dead during the update.
The keynote speaker mixed us up with another project.
The phone number of the emergency contact is outdated.
{person} learned to code in prison and is brilliant.
The archive of nightly builds occupies a whole shelf of tapes.
A mysterious timezone bug appears every March.
The cleaning staff found the missing token on the floor.
The commuters' app was a complete surprise success.
Our weekly triage call has shrunk to a handful of faithful people.
The fundraising page reached its target on {day}.
The clinic's scheduling system froze during the night shift.
The new tagline was chosen by a public poll.
The marathon blocks every street around the office.
I lost my notes when the tablet fell into the bathtub.
The fork maintained by {person} has overtaken the original in popularity.
The thesis about our allocator received top marks.
We expected tears, but the rollback on {day} went smoothly.
The office parrot learned to say segmentation fault.
An outdated plugin brought the whole portal to its knees.
The fishing fleet uses our weather module at sea.
We inherited {n} repositories from the sister organisation.
The approval matrix was designed by somebody who hates humans.
The hotline staff wear headsets with cat ears.
The librarian in me loves a tidy tracker.
The strike at the airport stranded our keynote speaker.
The kitchen fridge has a bug tracker of its own.
Our packaging for Fedora was contributed by {person}.
The visitors from Taiwan arrive on {day}.
All night long the migration script ran, only to fail at dawn.
The graveyard shift reported strange noises from rack seven.
The elderly users of our tool appreciate big buttons.
The article about {title} has been translated into Korean.
The committee chair confessed that she never reads changelogs.
The volunteers at the food bank depend on our stock list.
The test lab smells of solder and pizza.
Our contract tester works from a van in Portugal.
The subsidy from the European Union runs out in autumn.
The intranet search returns recipes instead of manuals.
My boss reads only the first line of any e-mail.
The tug of war between design and engineering goes on.
{person} painted a portrait of our build server.
I find the metrics that {person} collected on {day} suspiciously perfect.
A broken symlink paralysed the publishing system.
The mountain hut where I am staying has surprisingly good reception.
The crypto miners abused our free runners last year.
The election software contest brought us plenty of attention.
All that {person} left behind was a hand-over document with a single sad sentence.
The chemistry department at {person}'s university sponsors our hosting.
The release manager's chair has been empty since {day}.
The loading spinner became a running gag among our customers.
Our code of conduct committee had a busy month.
The astronaut programme picked our library for a tiny satellite.
The tickets from the migration carry the wrong authors.
The dinner with the partners ran late and I'm tired.
The submarine cable near Egypt was damaged again.
The password rotation locked out {n} colleagues at once.
The scanner in the archive room jams constantly.
Thanks to the reorganisation, {person} is my boss now.
The accountants' software crashes on leap years.
The beginner tickets attract wonderful people.
Our rival was bought by a large search company.
The review of {title} in a magazine was lukewarm.
The gym next door shakes the floor every hour.
The sprint goal was written on a balloon that flew away.
The operators of the wind park praised the last update.
A double espresso and a quiet room work wonders.
Nobody is ready for the quarterly planning, which starts on {day}.
The guidelines for commit messages are hotly debated.
Overnight our hosting company raised its prices, so {person} is hunting for sponsors.
The toddler on my lap is pressing random keys.
The museum of computing borrowed our first server.
{person} swore never to touch YAML again.
The patch series by {person} was praised on the mailing list.
The watch app is used by {n} nurses at the clinic.
The conference badge still hangs from my lamp.
Our emergency drill on {day} revealed embarrassing gaps.
The vineyard that sponsors us sends a crate every year.
The code generator produces prose rather than code.
The customs office held back our test hardware.
The stakeholders from logistics speak a language of their own.
The podcast host pronounced our name wrong throughout.
Open questions about {title} fill half of my notebook.
The scaffolding outside makes the office as dark as a cave.
The sheer number of notifications makes me dizzy.
The orchestra of fans in the server room is deafening.
A grumpy veteran guards the networking code.
The summer interns built a pinball machine from old parts.
The fix for the leap second was written by {person} in one evening.
The rental contract for the office ends in spring.
The internal training on {day} was about writing good reports.
A power struggle between two vice presidents slows us down.
The memory of last year's outage still hurts.
The dark theme divided the user base like nothing before.
The gallery owner found a rounding error in her invoices.
Our build breaks whenever {person} goes on holiday.
The brownies from the bake sale raised funds for hosting.
The kernel upgrade on {day} rattled a few drivers.
The guest Wi-Fi at this hotel is dreadfully slow.
The ambulance dispatchers trust our routing code.
The planning poker cards are missing the ace.
The brand people hate the word issue.
The hosting team in Ohio was hit by a tornado warning.
The recruiter asked how many stars the project has.
The mascot costume smells a bit after the fair.
The exchange student from Chile left a touching farewell letter.
The old hands still hum the melody of our very first release party.
Our scripts assume that February never ends.
The stale bot we used to run made many enemies.
The workflow was red for reasons unknown to science.
The insurance claim about the flooded lab is pending.
The crossword in the company magazine featured our project.
The barbers downstairs report bugs while cutting my hair.
The release songs recorded by {person} have a cult following.
The contributors from the hackathon got stickers by mail.
The timesheets are due on {day}, as every month.
The chess club runs its tournaments on our server.
The bridge between our chat and IRC collapsed yesterday.
The colour-blind testers pointed out a serious oversight.
The clumsy wording of the error confuses our Italian customers.
The supply chain attack made everyone a little paranoid.
My tea has gone cold while reading the discussion.
The committee's secretary types with two fingers only.
The generous bug bounty attracted {n} hunters from everywhere.
The quiet carriage is full of shouting football fans.
The mayor presented our team with a small award.
The project nearly died when {person} switched jobs.
The gap between the wiki and reality grows daily.
The lighthouse keeper is, strangely, our most loyal tester.
The sluggish editor on this computer tests my patience.
The delivery date in the contract was a typo, luckily.
A swimmer found our lost drone in the lake.
The leaflets for the fair arrived with a misprint.
The mobile network in this valley is a joke.
The sample data was borrowed from a zoo.
The hangover from the release party is real.
The beamer in the conference room shows only green.
The tickets for the concert on {day} are in my pocket already.
Our operations crew prefers boring technology.
The firmware of the coffee maker was updated by {person}.
The trainees are learning what a maintainer does all day.
The petition about {title} gathered surprising support.
The stubborn deadlock occurs only on Tuesdays, they say.
Everyone here respects a well-written bug report.
So crushing has the workload been since the layoffs that I forgot my own birthday.
The antique dealer pays us in furniture.
The wild boars dug up the garden behind the office.
The latest survey among maintainers makes for grim reading.
The tutorial by {person} brought in a wave of beginners.
The river rose and the cellar with the spare parts is wet.
The architecture board meets behind closed doors.
The phrase technical debt is banned in our meetings.
The auction house uses our bidding engine every {day}.
When I joined, there was neither a tracker nor a pipeline, only a shared folder and a lot of shouting.
Years ago we agreed on quarterly releases, though hardly anyone has kept to that since.
Although everyone claims to love feedback, the last round of comments ended with slammed doors.
Ever since the servers moved to Virginia, the builds fail for reasons that nobody can explain.
I was at the hairdresser when {person} sent me a dramatic text message about the whole affair.
While the rest of the crew enjoys the sunshine, I'm sitting here with a lukewarm lemonade.
Because of the holiday in Bavaria, most of my usual contacts are unreachable until {day}.
What began as a weekend experiment now feeds {n} families, which still amazes me.
Last {day} the whole department gathered around one screen and stared at a progress bar.
In theory we rotate this duty among all maintainers, in practice it always lands on my desk.
Some colleagues find our process bureaucratic, others find it far too loose.
With the audit around the corner, even the laziest among us have started to tidy up.
Thanks to {person}, who documented everything, the transition was almost painless.
For as long as I can remember, this part of the system has been considered untouchable.
Our grandparents would laugh at how much time we spend on meetings about meetings.
Honestly, the past few days have been a nightmare for everybody involved.
On the bright side, the customers in Scandinavia sent us a huge box of liquorice.
To be fair, nobody could have foreseen that the provider would go bust.
By the way, the slides of my talk on {day} contain a picture of your office.
As usual, the requirements changed on the very day that we had finished the work.
There are {n} of us in the core group, spread over four continents.
At university I was taught that software is never finished, and here is the proof.
Strangely enough, the failure rate climbs whenever the canteen serves fish.
From what I gather, the previous administration treated contributors rather badly.
Back in the day, patches travelled by floppy disk and arguments by fax.
Two floors below us, the hardware division celebrates its third product launch of the season.
Even {person}, who normally sees the good in everything, sighed when the subject came up.
Not a single day passes without somebody mentioning {title} at the coffee corner.
Neither the architects nor the testers felt responsible for the gap, so it widened.
Between the dentist and the parents' evening I have about ten quiet minutes.
Once upon a time we were praised for swift answers, and then the company grew.
Apart from {person}, hardly anybody dares to touch the authentication code.
Word got around that our tracker is where good ideas go to die.
Few things are as unpleasant as explaining to a minister why a portal is offline.
Luckily the journalists lost interest after the football final.
Unlike our sister project, we never had a full-time maintainer.
Somewhere in the depths of the mail archive lies the explanation for all these oddities.
All of my weekend plans fell through because of a sick babysitter.
Every spring the same discussion about version numbers flares up and leads nowhere.
After the reshuffle I report to {person}, who has a legal background.
Given the choice, I'd be hiking in the Alps instead of staring at a terminal.
Countless launches later, I still get nervous before the big moment.
Instead of flowers, our team received a crate of bug reports for its jubilee.
Rather unexpectedly, the pensioners' computer club in Bristol became our biggest advocate.
Our conversation yesterday was cut off when my tunnel collapsed, sorry about that.
Good news travels slowly around here, bad news by push notification.
People keep telling me that the pace of the project has dropped, and they may be right.
Perhaps you remember me from the meetup in Cologne, where the projector caught fire.
Greetings from a very crowded waiting hall in Naples!
Happy Friday feelings are in short supply around here!
What a week this has been!
Congratulations are in order, by the way, since the foundation finally accepted our application!
I can't believe how fast this year has gone by!
Hats off to the night crew, who kept everything alive during the storm!
My apologies for the long silence, the flu knocked me out completely.
I hope you had a pleasant start to the week.
It was lovely to hear that the migration is behind you.
Your colleague {person} spoke very highly of you at the trade show.
Your quick answer on {day} made my life a good deal easier.
You were a great help when the registry collapsed last month.
I know that you have plenty of other things on your plate.
I'm writing from my private laptop because the company one is being repaired.
I coordinate a group of {n} freelancers who rarely agree on anything.
I look after five small libraries in my spare time, mostly late at night.
I teach programming at a vocational school, and our class adopted this project.
I run the events side of things, mostly catering and hotel rooms.
I work for the company that sponsors the build infrastructure.
I studied philosophy, which helps more with maintainers' quarrels than one would think.
I've been a contributor for ages but only became a maintainer on {day}.
I've heard all kinds of excuses about the delays, some of them quite creative.
I've just come out of a tense conversation with the head of sales.
I got the maintainer role by drawing the shortest straw.
I discussed the matter with {person} over a plate of dumplings.
I stumbled over this while looking for something else entirely.
I tried to figure it out by clicking around, without much luck.
I can hear the boss's footsteps in the corridor.
We're a distributed bunch, so most conversations happen in writing and with long delays.
We moved the team's rituals to {day}, which suits the folks in Auckland.
We take turns at being the bad cop, and this month it's me.
We've had a sharp rise in newcomers since the video by {person} went viral.
We've been burned by hasty decisions, hence all the ceremony.
We tripled the number of automated checks and the waiting times with it.
We used to print every bug report on paper and hang it on a clothesline.
We serve a niche market of beekeepers who are very particular about charts.
We never recovered from the departure of {person}, frankly speaking.
We borrowed our triage rota from a hospital, believe it or not.
We host a monthly office hour in which {n} strangers show us their problems.
My team lost a bet and now answers every complaint in rhyme.
My eyesight is getting worse, so long threads are a bit of a struggle.
My cousin {person} got me hooked on open source during a family reunion.
My calendar for {day} looks like a game of Tetris.
My predecessor's motto was that silence is consent, and it shows.
My flatmate is learning the trumpet, which explains any typos.
His name is on every commit, yet {person} claims to be a mere bystander.
Her talk on dependency hell got a standing ovation in Rotterdam.
Their headquarters burned down, so the cooperation is paused.
Nothing about this quarter has been ordinary, least of all the weather.
Nobody likes the taste of our own medicine, least of all the platform group.
Somebody from procurement joined the call by mistake and stayed for two hours.
Someone leaked our roadmap to a tech blog on {day}.
Something smells fishy about the timing of these outages, according to {person}.
Everything in the lab is covered with plaster since the renovation.
Everyone who has touched the date picker regrets it deeply.
Plenty of rumours circulate about {title}, most of them wrong.
Most mornings begin with a failing pipeline and end with a shrug.
Several observers from the parliament follow our discussions with interest.
Half of what we learned came from reading old commit logs.
Lots of people rely on our little converter without knowing it.
Many thanks again for the help with the printer driver!
Both founders attended the funeral of a former contributor on {day}.
Each of the {n} subprojects has its own idea of quality.
Another team borrowed our meeting room, so I'm standing in the stairwell.
Other projects of our size have at least one paid secretary.
Lately the discussions on the tracker have been friendlier than in the chat.
Recently {person} compared our codebase to a Victorian mansion.
Yesterday's storm tore the antenna off the roof.
Tomorrow's keynote is still a blank page, which worries me.
Tonight the astronomers observe a comet with our software, so the channel is lively.
Meanwhile the marketing folks print posters with our mascot on them.
Frankly, the tone in the comment threads has been dreadful since {day}.
Sadly, the travel grant for {person} was turned down.
Fortunately the insurance covers the damaged equipment.
Apparently the elevator is out of order, and the lab is on the ninth floor.
Technically this is my day off, but the tide is out and the surf is flat.
Traditionally {person} hands out chocolate on days like this one.
Personally, I find the smell of a freshly printed manual delightful.
Admittedly our naming is odd, thanks to a bet between two founders.
Dusk is falling and the cleaning crew has started vacuuming.
Morale improved a lot after {person} banned meetings before ten.
Traffic on the ring road was terrible and I missed the morning briefing.
Snow closed the pass, so {n} of my colleagues are stranded in a ski resort.
Pressure from the partners in Dubai has been building up all month.
Growth has been steady, but so has the flood of questions.
Trust in our estimates hit rock bottom around Easter.
Silence in the chat usually means that something exploded.
Curiosity brought me to this project, stubbornness keeps me here.
Costs for computing time were the main topic at the shareholders' meeting on {day}.
Feedback from the classroom trials in Estonia was overwhelmingly positive.
Rehearsals for the product show begin on {day} at the town hall.
Visitors to our booth kept asking about {title}.
Debugging on a train with a Czech keyboard is an adventure.
Explaining our branching model to {person} took most of the morning.
Working with {n} stakeholders at once feels like herding geese.
Watching the retired engineers debate pointers is pure comedy.
Moving house and maintaining software don't mix well.
Hardly anyone outside our circle knows how many hours go into maintenance.
Rain or shine, {person} cycles to the office and complains about the build on arrival.
Late nights have become normal since the contract with the railway was signed.
Old habits die hard, and our habit of postponing things is ancient.
Big changes are afoot in the organisation, or so the flurry of memos suggests.
Small teams like ours live from goodwill and strong tea.
Young developers find our mailing list quaint, the elders find it sacred.
Fresh paint, new chairs and the same old bugs greet us in the new office.
Release days used to be festive around here, with balloons and a speech by {person}, but those times are gone.
Triage duty rotates every {day}, and whoever forgets it has to water the plants for a month.
Reviewing is an honour in this team, although {person} describes it as a punishment for writing too little code.
Pull requests from strangers make up half of our traffic since the magazine published {title}.
Merge conflicts are so frequent in the vendored folder that {person} made a bingo card out of them.
Labels were introduced by a committee, and each member smuggled in a favourite colour.
Stale tickets are a philosophical matter to {person}, who wrote an essay about forgetting.
Changelogs bore most people, but our fans in Slovakia read them aloud at their monthly dinner.
Workflow runs cost us real money now, as the free minutes were slashed on {day}.
Logs were once printed on green paper, which {person} still keeps in a shoe box.
Approvals from the hardware group tend to arrive by carrier pigeon, figuratively speaking.
Contributors have come and gone, but {person} has been sitting in the same chair since the very beginning.
Bug reports written in anger are the most precise ones, in my experience.
Duplicates plague every tracker, and ours is famous for the {n} tickets about the same missing icon.
Tagging was automated by {person}, who then left for a llama farm in Ecuador.
Runners with enough memory are rare in our cluster, so quarrels break out regularly.
Draft proposals pile up in a folder called {title} that nobody dares to open.
Severity levels mean different things to our sales people and to the engineers.
Hotfixes were {person}'s speciality until the unfortunate incident with the tax authority.
Milestones come and go like buses in our project, two at once or none at all.
Assignees change as often as the weather, and {day} was no exception.
Backports are the daily bread of the enterprise group, which sits behind the glass door.
Commit squashing divides families, as the saying goes in our team.
Nightly artifacts filled the storage on {day} and the alarm rang through the entire building.
Branch names with emoji broke {n} scripts, to the great amusement of {person}.
Forks of our project exist in every corner of the world, even on an oil rig.
Regressions hide in the corners that {person} calls the cellar of the code.
Maintainers from {n} projects met in a castle and talked about burnout.
Dependabot and {person} are in a constant race for the most commits.
Code owners were assigned by throwing dice, if the legend is true.
Linting rules are the religion of the Dresden branch, and {person} is its prophet.
Deployment to the kiosks happens by bicycle, because the museum has no internet.
Checks that pass on {day} and fail a day later are our special kind of horror.
Semantic versioning led to a shouting match between {person} and the marketing director.
Issue forms with {n} mandatory fields scared away the grandmothers who test our knitting app.
After the merger of the two mailing lists, people kept replying to {person} by mistake.
After {person} fainted during the presentation, the launch was moved to a cooler hall.
As a child I dreamed of becoming a pilot, and now I steer a backlog.
As {person} put it so well, our pipeline is a museum of good intentions.
At the fair in Bologna, {n} schoolchildren queued for a selfie with our mascot.
At night the office belongs to the cleaners and to {person}, who never sleeps.
Because {person} mixed up two calendars, half of the guests came on {day}.
Because the lift is so slow, most architectural decisions are made inside it.
Before the pandemic we met in person every {day} and ate far too many waffles.
Before {person} took over, tickets were answered by whoever lost at table football.
Behind every green check mark there is a story of suffering, says {person}.
Beneath the pile of paper on my desk lives an entire civilisation.
Besides coding, {person} breeds alpacas and sells their wool to the data centre staff.
By {day} the posters must be at the printer's, hence the turmoil in the graphics department.
Compared with the previous quarter, the number of complaints about our installer has halved.
Despite a broken ankle, {person} came to the office on {day} to water the servers, as the joke goes.
Down in the basement, {n} retired machines hum along without any purpose.
During the eclipse everybody stood in the courtyard, and of course the site went down.
During the handover {person} mentioned {title} with a mysterious smile.
Even the vending machine company has heard about our quarrel over {title}.
Ever since {person} found a spider in the server, the hardware group wears gloves.
Except for {person}, the whole committee abstained from the vote about {title}.
Far too many discussions end with someone quoting {person}'s old blog post.
For {n} euros a month, the cooperative hosts our mirror in a windmill.
For months the team lived on instant noodles to make the launch happen.
From {day} onward the canteen is closed, which caused more uproar than any outage.
Given the heat in the office, {person} started to write specifications in the swimming pool.
Had {person} not noticed the smoke, the entire rack would have burned down.
Half of my morning went into comforting {person}, whose hard drive died without a copy.
Halfway through the migration, the consultants discovered that the old system had a twin.
High up on the wish list of our sponsors is a calmer pace of change.
How {person} manages to answer {n} mails before breakfast is a mystery to me.
If memory serves, the first prototype was presented on a {day} in a pub.
In Bucharest our partners built a whole training course around {title}.
In the comment section of the video, {n} people argue about our indentation.
In the old days {person} merged everything by hand from a fax.
In the worst case the minister mentions our outage on television, and that makes {person} nervous.
In {person}'s opinion, the tracker is a diary of our failures.
Inside the company we're known as the people with the loud keyboards.
It took {n} electricians to find out why the lab goes dark whenever someone makes toast.
It has been snowing since {day}, so half of the team works from bed.
It's an open secret that {person} and the architect communicate through commit messages only.
It's carnival here, and somebody dressed as a pirate is sitting at the service desk.
Just yesterday {person} and I found a comment in the code that predicts the moon landing.
Legend has it that {person} compiled the first build on a pocket calculator.
Hardly any funding was left when the foundation stepped in.
Like most volunteer projects, ours runs on guilt and gingerbread.
Managing expectations is harder than managing memory, as {person} likes to say.
Many of our oldest customers learned about the project from a leaflet in a laundromat.
More than once, {person} has rescued a build with nothing but a paper clip.
My grandmother asked what a repository is, and {person} explained it with jam jars.
My horoscope for {day} warns of stubborn machines and moody colleagues.
My last conversation with {person} was about {title} and got rather emotional.
My office mate hums the same melody whenever a pipeline fails.
My role changed on {day}, from occasional helper to the person who gets all the mail.
Near the end of the call {person} raised {title}, and then everything derailed.
Never before have so many strangers cared about our tiny converter for cooking recipes.
No sooner had {person} left the building than the sirens went off.
None of the {n} candidates for the job had ever seen our programming language.
Not long ago a choir in Wales recorded our error messages as a motet.
Not everyone shares my enthusiasm for tidy trackers, least of all {person}.
Of the {n} founders only {person} is still around, and even he mostly gardens.
On {day} a delegation of beekeepers toured our office and left honey for everyone.
On paper {person} leads the project, in reality the bots do.
On the train back from Ljubljana, {person} told me the whole saga behind {title}.
Once in a while a postcard arrives from a happy customer in Patagonia.
One of the {n} judges at the contest fell asleep during our pitch.
One of our sponsors, a cheese factory, pays in kind.
Only {person} knows the password of the loudspeaker, so we listen to polka all day.
Opinions about {title} differ, and {person} changed sides on {day}.
Our accountant {person} discovered that we've been paying for a mirror on Mars, or so it seemed.
Our canteen chef writes regular expressions on the menu since the hackathon.
Our delegates come back from Geneva on {day} with a suitcase full of standards.
Our first intern, {person}, now runs a company with {n} employees.
Our neighbours from the law firm complained about the siren that sounds when a build breaks.
Our project has more logos than active committers, thanks to {person}.
Our rocket club meets on the roof every {day} when the sky is clear.
Our youngest contributor is eleven and corrects {person}'s grammar.
Outside the window {n} cranes are building what will be our new headquarters.
Over the years {person} collected every flavour of failure in a card index.
Over in Tallinn they finish the same kind of work in half the time.
Part of the trouble is that {person} and the platform group use different words for everything.
People in my village think that open source is a kind of mineral water.
Quite a few of our translators got married to each other, starting with {person}.
Ramadan begins soon and our friends in Casablanca shift their hours.
Right after the ceremony on {day}, {person} tripped over the power cable.
Scientists at the polar station count seals with our image viewer.
Seven colleagues share a single desk since the renovation began on {day}.
Shortly before midnight {person} sent a picture of a smoking power supply.
Since the interview with {person} appeared, job applications pour in from everywhere.
Since the outage on {day}, everybody whispers near the server room.
So far the rumours about a sale of the company have all been denied by {person}.
Some {n} pensioners attend our course on typing and send the funniest reports.
Spare parts for the tape robot come from an online auction in Bulgaria.
Speaking of miracles, {person} got the legacy printer to work on {day}.
Starting a new job in the middle of a crisis has been quite an adventure.
Still, {person} remains optimistic and has already ordered the confetti.
Summer interns renamed the meeting rooms after constellations, and now nobody finds anything.
Taxes, toddlers and {title} kept me from doing anything useful this weekend.
Ten minutes into the keynote, {person} noticed that the demo account had expired.
That {person} still talks to us after the fiasco in Warsaw is a small miracle.
Their ship docked on {day} with a container full of our test devices.
There is a tradition of blaming {person} for everything, which he takes with humour.
There was a time when our tracker fitted on a napkin.
There were {n} guests at the anniversary, and each of them had an opinion on {title}.
They say that {person} can recognise a contributor by the length of a line.
This morning a goat wandered onto the test track and stopped the experiment.
This project survived three owners, a fire and {person}'s poetry phase.
This quarter's motto is simplicity, chosen by a panel of {n} managers.
Though {person} retired on {day}, his scripts still greet us every morning.
Three of our mirrors are hosted by monks in Nepal.
Through no fault of her own, {person} became the face of the scandal around {title}.
Throughout the winter we worked in blankets to save on heating.
Today's newspaper has a crossword clue about {title}, to everyone's delight.
Together with {person} I'm writing a small book about the history of our bug reports.
Too many cooks spoil the broth, and our kitchen has {n} of them.
Twice already {person} has fallen asleep during the budget round.
Two of the {n} judges in Strasbourg praised our transparency.
Under {person}'s leadership the foundation discovered the joys of bureaucracy.
Unfortunately, the bakery below us caught fire on {day} and the smoke is everywhere.
Until recently {person} kept the only copy of the style guide under a mattress.
Up in the mountains, the weather station reports to our server every {day}.
Usually {person} handles the correspondence, with far more charm than I have.
Volunteers at the animal shelter name puppies after our subcommands.
Wagers are being placed on how long {person} can go without mentioning {title}.
Warm greetings also from {person}, who is peeling potatoes next to me.
We are celebrating {person}'s recovery with {n} litres of homemade lemonade.
We met {person} at a flea market, where he was selling our old servers.
We printed {n} stickers with a typo in the project's name.
We survived {title}, so we'll survive anything.
We swapped our contact at the agency for {person}, who answers at lightning speed.
We were the first in the region to run a bank on a hobby project.
What the newspapers wrote about {person} and the leak is mostly nonsense.
When {person} plays the drums at the Christmas party, even the auditors dance.
When the fog lifts, I can see the server farm from my kitchen.
Whenever {person} says that something is trivial, we order pizza for {n}.
While {person} was fishing, {title} became the most discussed topic in the guild.
While the painters work in the corridor, we hold our meetings in the car park.
Whoever wins the ping-pong tournament on {day} gets the good chair.
With {n} languages in one office, misunderstandings are part of the fun.
With great ceremony {person} unplugged the last tape drive on {day}.
Within the guild, {title} is considered the greatest blunder of the decade.
Without {person}'s spreadsheet nobody would know who holds the keys to the lab.
Working from a lighthouse has its charms, but the stairs are tiring.
Years of neglect have turned the plugin folder into a jungle.
Yesterday {person} compared our roadmap to a treasure map without the cross.
You may have met {person}, the gentleman with the bow tie and the loud laugh.
You wouldn't believe how many umbrellas people leave in our meeting rooms.
Your team's mug is still on {person}'s desk, washed and ready for the next visit.
{person} and {n} friends built a replica of our office out of matchsticks.
{person} bet a crate of mangoes that {title} would never see the light of day.
{person} came back from Cuba with a tan and a completely new architecture.
{person} claims to have seen a ghost in the archive on {day}.
{person} has taken up knitting to cope with the compile times.
{person} is giving a lecture on {day} about the psychology of code review.
{person} left a jar of pickles and a note about {title} on my chair.
{person} quit smoking on {day}, so the comments are a bit harsher than usual.
{person} translated the contributor guide into Latin as a prank.
{person} was knighted for services to typography, which is no joke.
I've been working through my notifications since breakfast and this one caught my eye.
We are getting ready for the next release, so everyone is a bit on edge.
I was asked about it in this morning's standup and had no good answer.
Several people have mentioned it to me over the past few days, including {person}.
Our team took over the maintenance from {person} quite recently, so I'm not familiar with all the details.
I have a meeting with the product owner on {day} and would rather not show up empty-handed.
We had some trouble with the build servers earlier, but that seems to be under control again.
I tried to do it through the web interface, but the page keeps timing out.
Normally {person} takes care of this, but she is on vacation.
I'm trying to get a clearer picture of where we stand before the planning session on {day}.
It's the first time that I'm using an assistant for this kind of task.
Our process isn't documented anywhere, so I'm relying on what {person} told me.
We've been rather slow with our answers lately, and the community has noticed.
There has been quite a bit of discussion about it on the mailing list.
I spent most of yesterday on it and didn't get very far.
It isn't a matter of life and death, but it would take a load off my mind.
The contributor has been very patient with us so far.
Our wiki is out of date, which makes everything harder than necessary.
I'm preparing a short presentation about the health of our projects.
We're planning to reorganise our work a little, beginning on {day}.
The project has grown quickly and our habits haven't kept up.
Some of our members feel that too much is going on behind the scenes.
It has become difficult to keep track of everything that is happening in this repository.
I don't have much experience with this code base, so I'd rather not guess.
Two of our most active maintainers have stepped back for personal reasons.
I maintain this together with {person}, who takes care of the infrastructure.
We have a couple of external partners who follow the progress closely.
It's been a while since I last looked at this project.
My colleague {person} started on it last week but was pulled into another assignment.
The continuous integration has been unreliable for some time, as you may have noticed.
There were a lot of changes in the infrastructure recently, and not all of them went smoothly.
We recently introduced a rule that every change is discussed in public first.
I talked to {person} on the phone, and we both think that it's about time.
The feedback that we received from our early adopters has been encouraging.
I'm responsible for the budget, so I spend my days between spreadsheets and phone calls.
A few of our integrations broke when the hosting provider changed its interface.
We're a small team and can't keep an eye on everything at once.
Our customers expect a certain level of service, and we try hard to meet it.
I have been away for some time and am now trying to catch up with everything.
The discussion went back and forth, and in the end nobody took responsibility.
It's one of the more complicated parts of our system, as {person} would confirm.
Our weekly call is on {day}, and this topic is on the agenda.
We have been trying to become more organised this year.
I'm filling in for the release manager, who is ill.
There is some disagreement in the team about how we handle such things.
I'd ask {person}, but he is in a workshop all day.
The situation has improved since we hired a second engineer.
A number of people have volunteered to help with the maintenance.
We depend heavily on this component, so any delay affects other departments.
Our management has become quite interested in open source lately.
I remember that we had a similar case with {title} last autumn.
We migrated the repository to a new organisation not long ago, and some links still point to the old place.
Everything took longer than expected because of the holidays.
My access rights are limited, so I can't do everything by myself.
The last few weeks have been extremely busy for all of us.
I was on the point of writing to {person}, but then I remembered that you exist.
It would have been done earlier if our tools had cooperated.
We share the repository with {n} other teams, which makes coordination difficult.
I've read the guidelines, but they don't say much about such situations.
Some background: {person} founded the project and handed it over to us in the spring.
For context, this is a repository that we use for teaching.
For your information, {person} and I are the main contacts for this project.
In case you wonder about the odd hour, I'm in New Zealand at the moment.
As you probably know, we had an outage on {day} and everybody is still a bit nervous.
As far as I know, {person} is the most experienced contributor in this area.
As mentioned in the chat, we're behind schedule with nearly everything.
To give you some context, the whole department depends on this piece of software.
To be honest, I lost sight of it when I changed offices.
At the moment we have more work than people.
At the last meeting {person} complained that things are moving too slowly.
On {day} there was a long conversation about {title}, without any conclusion.
In our last retrospective we agreed to be quicker and more open about such matters.
In the past, {person} did all of this manually, which was tedious and prone to errors.
This week is a bit unusual because most of the team is at a conference.
This is one of the tasks that I inherited when {person} left.
This came up during a conversation with one of our sponsors on {day}.
This repository is maintained by volunteers in their free time.
This component was written under great time pressure and nobody is proud of it.
That part of the code has changed hands {n} times, if I counted correctly.
Our pipeline became a lot more complex when we added support for mobile devices.
Our team doesn't usually work with this repository, so please bear with me.
Our reviewers have been overloaded ever since the number of contributions went up.
Our backlog grew considerably while everyone was busy with the migration.
Our release process involves {n} manual steps, most of which {person} knows by heart.
Our issue tracker is used by several departments, and not always in the same manner.
Our infrastructure provider announced some maintenance work for {day}.
We lost track of a few things when we switched to the new project board.
We recently merged a large refactoring, and the effects are still being felt.
We publish a small report about the state of the project every quarter.
We made a number of changes to our workflow files in the spring.
We rely on contributions from outside and try to treat everybody fairly.
We get a lot of reports from people who are using outdated installations.
We were told by {person} that the situation is being watched by the management.
We've set up a working group that looks at how we handle contributions.
My impression is that nobody feels responsible at the moment.
My supervisor is very particular about deadlines, so I'm a bit under pressure.
My knowledge of the history is limited, as I only joined after {title} was finished.
My teammates are busy with the move to the new data centre.
Nobody from the old team is around any more, except for {person}.
Nothing has happened on our side since {day}, mainly because of illness.
People have been asking for an update in our community channel.
Several departments are affected, among them accounting and human resources.
Someone brought it up in the comments of our latest blog post.
There was a misunderstanding between {person} and me about who would do it.
A few questions about {title} are still unanswered, nothing dramatic.
There's a chance that {person} has mentioned it to you already.
It looks as though the whole subject fell through the cracks when {person} changed roles.
It was on the agenda of the last meeting, but we ran out of time.
It's not the most exciting task, I admit.
I know it's late in the day, and I appreciate the effort.
I hope that I'm addressing the right place.
I apologise in advance if my terminology is a little off.
I really appreciate all the work that goes into this service.
I'm a bit lost in the web interface since it was redesigned.
I'm aware that {person} asked something similar on {day}, but that concerned another project.
I'm in the middle of handing my responsibilities over to {person}.
I'm supposed to report to the head of department on {day}.
I've collected a few thoughts on {title}, which I'll share some other time.
I've gone through the contribution guide twice and learned a lot.
I've been told that you are quicker at this than any of us.
I just finished a long debugging session and my concentration is fading.
I just got back from a business trip and my desk is a mess.
I had a closer look at our statistics on {day} and was rather surprised.
I received {n} messages about our repositories overnight.
I recently took part in a training on project maintenance, led by {person}.
I usually handle such matters at the beginning of the week.
I originally planned to deal with it on {day}, but then something urgent came up.
I wrote a little script for such purposes once, but it stopped working after an update.
Sorry if the wording is a bit clumsy, English isn't my first language.
Sorry for being so brief, the next meeting is about to begin.
Thank you for the excellent support during the incident on {day}.
Thanks in advance for your patience with a beginner.
Many things are in motion here since the change of leadership.
Most of our automation was set up by {person}, who has since joined another company.
Unfortunately I can't access the site from the customer's network.
Usually we're faster than that, but this spring was exceptional.
Last time we were caught off guard, and {person} still hasn't forgiven us.
Last week's outage taught us a few lessons about communication.
Things have been hectic since {title} was announced.
Time is a little short because {person} is leaving for the airport soon.
With the new quarter comes a fresh round of planning.
With so many people involved, it's easy to lose the overview.
Because of a scheduling conflict, the maintainers' call has been moved to {day}.
Because the company was restructured, responsibilities are somewhat unclear right now.
After a rather unproductive summer, we're picking up speed again.
After the incident on {day}, our director asked for closer monitoring.
Although {person} has been very helpful, some things remain a mystery to me.
Even our most experienced engineers find this area confusing.
Every few months the same topic comes up, and {person} and I end up dealing with it.
Before the reorganisation there was a dedicated person for such tasks.
While preparing the slides for {day}, I noticed how many loose ends there are.
When {person} showed me the project last year, it was in a much better state.
Until {day} I'm the only person with administrative rights, which makes me slightly nervous.
Since we opened the project to the public, the number of contributions has tripled.
Since my last message, {person} has joined us as a second maintainer.
{person} and I have been going over our open topics all morning.
{person} asked me about it on {day}, and I had to admit that I had no idea.
{person} pointed out that we've been neglecting this repository.
{person} is new in the team and is shadowing me today.
{person} mentioned in passing that the project might get additional funding.
{person} used to coordinate all of this before the department was split.
{person} thinks that we're too strict with newcomers, and I tend to agree.
{person} wrote a detailed summary of {title} for the internal wiki.
{person} volunteered to bring the matter up with the board on {day}.
"""
FIRST = """
Since {person} is away until {day},
Before we all go home,
Although I promised to do it myself,
As nobody else seems to have the time,
Because my boss keeps asking,
While the coffee is brewing,
Now that the holidays are over,
Given that the audit starts on {day},
With the deadline breathing down our necks,
As agreed in the call with {person},
Before {person} loses patience,
Since my laptop is being repaired,
In preparation for the meeting on {day},
For the sake of peace in the team,
Just so that we are on the same page,
As a favour to an overworked maintainer,
Because I can't reach {person},
Even though it's late,
Seeing that everybody is at lunch,
To settle a bet with {person},
While I'm stuck in a traffic jam,
Before I forget it again,
Since this landed on my desk this morning,
As the standup begins in ten minutes,
As I'm new to this project,
Because the steering committee meets on {day},
In the hope of an early evening,
For my weekly report,
Considering how little time is left,
Despite all the chaos around here,
Following up on the chat with {person},
As {person} suggested over lunch,
With {n} people waiting for me in the meeting room,
Before the weekend begins,
Since we are short of hands,
Thanks to a stupid mistake of mine I lost my notes, so,
To keep {person} happy,
To make my Monday a little brighter,
While we're at it,
As part of the spring cleaning,
Because the customer is on the other line,
On behalf of the whole support crew,
At the request of the foundation's board,
In view of the conference on {day},
After a long discussion with {person},
After {n} cups of coffee,
After a sleepless night,
As my eyes are tired from all the reading,
As you did so well last time,
As usual on a {day},
As the person on duty this week,
As a newcomer who hardly knows the place,
As silly as it may sound,
As strange as the name of the repository is,
As much as I dislike bothering anybody,
As far as my feeble memory goes it's my turn, so,
Being the only one left in the office,
Having just returned from parental leave,
Having read through the whole chat,
Having promised it to {person},
Feeling slightly lost in all these tabs,
Knowing how busy you are,
Hoping that it isn't too much trouble,
Speaking for the release team,
Talking of unfinished business,
Judging by the mood in the office it's urgent, so,
Standing in for {person} this week,
Sitting on a train with terrible reception,
Trying to get through my to-do list,
Coming back to what {person} brought up on {day},
Looking ahead to the workshop on {day},
Thinking about the handover to {person},
Running late as always,
Wearing my maintainer hat today,
Without wanting to rush you,
Without going into the long story behind it,
With apologies for the odd hour,
With {person} on sick leave,
With my boss looking over my shoulder,
With a little help from you in mind,
With an eye on the clock,
With greetings from the Hamburg office,
With the fair around the corner,
Within our small maintenance effort,
Instead of yet another meeting about it,
In a quiet minute,
In between two calls,
In {person}'s absence,
In the interest of transparency,
In the course of our yearly review,
In light of what happened on {day},
In the spirit of open source,
In case you have a free moment,
In all modesty,
In a slight panic,
In order to answer {person}'s e-mail,
In order to plan my week,
On the occasion of the project's birthday,
On my way to the airport,
On the advice of {person},
On this rainy afternoon,
On top of all the other chores,
Out of solidarity with {person},
Out of consideration for the night shift,
Out of habit and superstition,
At the risk of sounding impatient,
At long last,
At this late stage,
At the end of a tough week,
By popular demand,
By order of the big boss,
For reasons that would fill a novel,
For the minutes of the call on {day},
For the honour of our tiny team,
For once I'm in a hurry, so,
For the umpteenth time this year,
For old times' sake,
For a presentation on {day},
From one tired maintainer to a tireless assistant,
Under pressure from the sales team,
Under the terms of our service contract,
During the current lull,
During the handover from {person},
Due to the strike at the airport,
Owing to a mix-up in the planning,
Thanks to a tip from {person},
Contrary to my habit of doing everything by hand,
Contrary to what {person} announced on {day},
Unlike {person} I believe in automation, so,
Regardless of what the sceptics say,
Regardless of the late hour,
Ahead of the town hall on {day},
Ahead of my vacation,
Prior to the handover,
Upon the insistence of {person},
Per our conversation on {day},
According to the rota it's my job today, so,
Along the lines of our agreement,
Amid all the excitement about {title},
Besides all the talk about {title},
Between the two of us,
Beyond all the politics,
Until now I did this by hand, so,
At a slightly inconvenient moment,
Since I can't do it from my phone,
Since the web page refuses to load here,
Since it has been bugging me since {day},
Since {n} people have asked me about it by now,
Since the topic came up in the retrospective,
Since our tester fell ill,
Since {person} and I can't agree,
Since I have you here,
Since the dashboard is down,
Since the auditors love paperwork,
Since we are on the subject of maintenance,
Since every minute counts today,
Since my colleagues swear by you,
Because the students are impatient,
Because {person} wrote a rather grumpy mail,
Because I've been out of the loop since {day},
Because management loves surprises,
Because the board wishes to be informed,
Because it's raining and I'm bored,
Because my battery is nearly flat,
Because our treasurer is a nervous person,
Because {title} made everyone nervous,
Because the phone won't stop ringing,
Because good housekeeping matters,
Before the demo on {day} starts,
Before the visitors from Osaka arrive,
Before anyone complains,
Before my train enters the tunnel,
Before I hand over to {person},
Before the kids wake up,
Before the storm takes out the power,
Before things get hectic again,
While {person} is on the phone with the customer,
While I prepare the slides about {title},
While the others argue about {title},
While it's still fresh in my mind,
While the office is empty,
While my lunch is in the microwave,
While there's still some daylight,
While everybody stares at the outage page,
Although it's my day off,
Although {person} calls it a waste of time,
Although I hate to interrupt,
Although the sun is shining outside,
Although we talked about it {n} times already,
Even if it's a boring chore,
Even if {person} rolls his eyes,
Even though my shift ended an hour ago,
Even though {title} keeps us busy,
Much as I enjoy clicking around,
Now that {person} has left the company,
Now that the dust has settled,
Now that I finally have access,
Now that the budget is approved,
Now that {title} is off the table,
Now that it's quiet,
Given the state of my inbox,
Given how {day} went,
Given {person}'s mood this morning,
Given our limited staff,
Considering {person}'s tight schedule,
Considering the fuss about {title},
If it isn't too much trouble,
If you'd be so kind,
If I may bother you once more,
If you can spare a moment,
When you get a chance,
When you have a free minute,
Whenever it suits you,
Where {person} failed you may succeed, so,
Whatever {person} may say about it,
However dull it may be,
However late it is over there,
No matter how long it takes,
No matter what the chat says about {title},
To be well prepared for {day},
To save {person} the trouble,
To get this off my chest and my list,
To cut a long story short,
To beat the rush on {day},
To calm down our partners in Madrid,
To give {person} a straight answer,
To start the week with a clean conscience,
To spare me {n} clicks,
To round off the sprint,
To be frank I have no idea where to begin, so,
So that {person} can sleep at night,
So that I have something to show on {day},
So that nobody has to guess any longer,
So as not to disappoint {person},
Lest {person} gets cross with me,
Just between meetings,
Just for the protocol,
Simply because {person} insists,
First thing this morning,
First of all good morning from Vienna, and then,
Last but not least on my list for today,
Next on my agenda,
Quite frankly exhausted after {n} meetings,
Tired of guessing,
Inspired by the talk about {title},
Encouraged by {person},
Urged by an impatient customer,
Alarmed by a message from {person},
Puzzled as I am,
Overwhelmed by the flood of notifications,
Asked by {person} in front of everyone,
Pressed for time,
Back from a long weekend,
Back at my desk after the fire drill,
Alone in the office with a cold pizza,
Fresh from the meeting about {title},
Cheerful as ever,
Grateful for every bit of help,
True to our tradition on the last {day} of the month,
Like every {day},
Like a good maintainer,
Speaking of which,
Rather than calling {person} at home,
Rather than digging through menus,
Together with {person} I'm tidying up, so,
Somewhat embarrassed about having forgotten it,
Strictly speaking it's {person}'s job, but,
Sorry for the interruption, but,
Sorry to bother you on a {day},
My apologies for the short notice, but,
Good morning from a foggy Rotterdam,
Dear assistant of our little team,
Seriously behind schedule,
Slowly but surely running out of time,
Finally done with the paperwork,
Last night {person} reminded me, so,
Yesterday I ran out of time, so,
Today of all days,
Since I couldn't find an answer in the contribution guide,
Since our usual script stopped working after the last system update,
Since the question came up {n} times during the community call,
Since I took over the maintenance from {person} only recently,
Since {person} left without leaving any documentation,
Since we've had complaints from several departments,
Since I'll be offline from {day} because of a move,
Since the project has no full-time maintainer at the moment,
Since neither {person} nor I can log in from here,
Because I have to brief the new colleagues on {day},
Because the workshop about {title} was brought forward,
Because my notifications are impossible to keep up with,
Because we agreed in the retrospective to be more organised,
Because nobody has looked after this project since {person} left,
Because our director asked for an update at a bad moment,
Because we share this repository with {n} other teams,
As I'm preparing the agenda for our call on {day},
As we're behind schedule with practically everything,
As {person} pointed out in an otherwise pleasant e-mail,
As we're in the middle of a reorganisation,
As the maintainers' meeting was moved to {day},
As I'm filling in for a sick colleague,
As you may have heard from {person},
As it has been bothering several of us,
As our infrastructure has been a bit shaky lately,
As the discussion about {title} led nowhere,
While {person} is dealing with the outage,
While we're waiting for the hosting provider to call back,
While I have the chance to sit down for a moment,
While the rest of the team is in a training,
Before we discuss {title} with the sponsors,
Before I report to the head of department on {day},
Before the new maintainer takes over,
Before we all forget why it matters,
Before I get lost in the web interface again,
After what happened during the migration,
After talking it over with {person},
After several reminders from our partners,
After reading {person}'s message this morning,
After a rather unproductive summer,
Although I'm not very familiar with this project,
Although it's not exactly my area,
Although {person} usually handles such matters,
Although we have other worries at the moment,
Although the topic isn't very popular,
Even though the discussion about {title} is still going on,
Even though {person} warned me that it's a delicate subject,
Now that the reorganisation is behind us,
Now that {person} and I share the responsibility,
Now that our migration to the new servers is complete,
Now that everyone is back from the conference,
Given the number of complaints about our slowness,
Given that {person} has asked for it twice,
Given everything that's going on with {title},
Considering that I have a call with the sponsors on {day},
Considering how chaotic our infrastructure has become,
In order to prepare the handover to {person},
In order to answer a question from the accounting department,
In order to be ready when {day} comes,
In response to a complaint from our partners,
In connection with the preparations for {title},
In keeping with what was decided on {day},
In my role as a substitute for {person},
To prepare myself for a conversation with {person},
To get ahead of the usual chaos on a {day},
To bring a bit of order into this project,
To support our overworked maintainers,
To avoid an awkward silence in the call on {day},
To keep things moving while {person} is away,
To finish what {person} began last year,
With regard to our conversation on {day},
With the whole department watching,
With all the confusion around {title},
With {person} on holiday and everyone else in meetings,
Following the incident on {day},
Following a request from one of our sponsors,
Referring to {person}'s e-mail about our responsibilities,
Having taken over the project from {person},
Having just come out of a meeting about {title},
Having been away for quite some time,
Not being very experienced with these tools,
Not having a computer at hand,
According to our plan for {day} this is my job, so,
Apart from the usual small talk about {title},
Despite the ongoing debate about {title},
Despite my limited understanding of this code base,
For the handover on {day},
For the preparation of our quarterly meeting,
For the conversation with {person} that I keep postponing,
On the recommendation of a colleague,
On a more serious note,
On a completely different subject than {title},
By the way and before I forget,
Thanks to the new rota I'm responsible this week, so,
Today it's my turn to look after the project, so,
This morning {person} asked me to take care of it, so,
Yesterday we discussed it at great length, so,
My colleagues are counting on me, so,
Our usual contact is out of reach, so,
The web interface keeps timing out, so,
The whole team is stuck in meetings, so,
{person} forwarded me a long thread about it, so,
{person} is unreachable until {day}, so,
{person} and I were talking about it over lunch, so,
"""
LAST = (
    ", because {person} keeps asking about it",
    " so that I can put it in my report",
    ", since nobody else got around to it",
    ", as agreed with {person} on {day}",
    ", which has been on my list since {day}",
    " while I'm on the train",
    " so that I can finally cross it off my list",
    ", as the boss is getting impatient",
    ", for {person} is waiting in the next room",
    " before I leave for the airport",
    ", before {person} comes back from lunch",
    ", since the web page won't load on my phone",
    ", because I lost my laptop charger and can hardly do anything myself",
    ", even though it's late",
    ", although I had promised to do it on {day}",
    ", whatever {person} may think of it",
    ", so that we can move on to {title}",
    " so that {person} can stop worrying",
    " because I have no idea how to do it myself",
    " because the committee meets on {day}",
    " as part of our spring cleaning",
    " as a favour to me",
    ", as usual",
    " as I'm about to board a plane",
    ", as I can't be bothered with all the clicking",
    ", as my colleagues in Lisbon have been begging me since {day}",
    ", as discussed over breakfast",
    ", as {person} never gets tired of reminding me",
    ", as every {day}",
    ", as the auditors will surely bring it up",
    ", as it's my turn this week",
    ", as this has dragged on for far too long",
    ", as we have a visitor from the ministry on {day}",
    ", as I told {person} that I'd take care of it",
    ", since I'm on duty this week",
    ", since {person} handed this chore over to me",
    ", since the dashboard is down and I'm blind without it",
    ", since my boss wakes up in an hour",
    ", since the whole team is at a wedding",
    ", since I'm stuck in a queue at the bank",
    ", since {n} people have already asked me in the hallway",
    ", since it came up in the retrospective",
    ", since our volunteers are getting restless",
    ", since I don't trust my own memory any more",
    ", since half of the office is down with a cold",
    ", since {title} has eaten up all of my time",
    ", since the customer called twice this morning",
    ", since I have to face the board on {day}",
    ", because the sales team made a bold promise",
    ", because my fingers are frozen and typing hurts",
    ", because {person} and I had a bet about it",
    ", because the meeting starts in five minutes",
    ", because we're moving offices on {day}",
    ", because the new maintainer is still learning the ropes",
    ", because the foundation expects a word from me",
    ", because otherwise {person} won't let me go home",
    ", because I've been putting it off since {day}",
    ", because it's one of those days",
    ", because our secretary asked so politely",
    ", because a journalist is sniffing around",
    ", because I'm covering for {person}",
    ", because a good night's sleep is all that I'm after",
    ", because {n} angry callers are waiting on the phone",
    ", because the deadline was brought forward to {day}",
    ", because somebody has to",
    ", because everyone else is busy with {title}",
    ", because that's what the rota says",
    ", because our sponsor likes to be kept in the loop",
    " because my manager is breathing down my neck",
    " because {person} went on holiday without a handover",
    " because the chat is full of speculation",
    " because {person} promised me a pizza for it",
    " because the plan for {day} depends on it",
    " because I get nervous otherwise",
    " because our partner in Chicago is still awake",
    " so that I sleep better tonight",
    " so that the meeting on {day} won't be a disaster",
    " so that nobody can say we were idle",
    " so that I have something to tell {person}",
    " so that our treasurer doesn't get discouraged",
    " so that the team can relax over the weekend",
    " so that I look well prepared in the call",
    " so that this topic is finally off the table",
    " so that I can answer {person}'s e-mail",
    " so that the discussion about {title} calms down",
    " so that we don't embarrass ourselves on {day}",
    " so that my inbox gets a little quieter",
    " so that {person} has one worry less",
    " so that I can get back to my soup",
    ", so that I can enjoy my day off with a clear conscience",
    ", so the steering group stops pestering us",
    ", so {person} owes me a beer",
    ", so that the week starts well",
    ", so I don't have to call {person} at home",
    ", so we can all go home early",
    ", so that our minutes are complete",
    ", so that I may quote it on {day}",
    ", so that we're ready when the delegation from Mexico lands",
    " while {person} keeps the customer busy",
    " while I fetch a coffee",
    " while I'm waiting for the dentist",
    " while the others argue about {title}",
    " while I still remember why I asked",
    " while my lunch is getting cold",
    ", while I deal with the angry mob in the chat",
    ", while {person} and I sort out the budget",
    ", while I write the agenda for {day}",
    ", while I look for my glasses",
    ", while the kids are still asleep",
    " before the stand-up begins",
    " before my next call",
    " before I forget about it again",
    " before the office closes",
    " before anybody else starts complaining",
    " before the storm cuts off our internet",
    " before I hand my shift over to {person}",
    " before {person} throws a tantrum",
    ", before the party for {person} starts",
    ", before the rumours about {title} get out of hand",
    ", before my battery dies",
    ", before I have to run to the kindergarten",
    ", before the demo on {day}",
    ", although {person} calls it a waste of time",
    ", although it's a holiday over here",
    ", although I know how busy you are",
    ", although I could probably find out by myself in an hour",
    ", although we talked about it at length on {day}",
    ", although the mood is already bad enough",
    ", although {title} seems to be all that people care about",
    ", even if it takes a while",
    ", even if {person} rolls her eyes",
    ", even if it's boring work",
    ", even though my working day ended an hour ago",
    ", even though the sun is shining and I'd rather be outside",
    ", no matter how long it takes",
    ", no matter what {person} said in the chat",
    ", whenever it suits you",
    ", when you get around to it",
    " when you have a quiet moment",
    " when you find the time",
    ", if it isn't too much trouble",
    ", if you'd be so kind",
    ", if I may bother you with that",
    ", if you have a minute to spare",
    ", if that's all right with you",
    " for my weekly report",
    " for the meeting on {day}",
    " for the sake of good order",
    " for my peace of mind",
    " for a talk that I'm giving on {day}",
    " for the minutes",
    ", for old times' sake",
    ", for I'm at the end of my tether",
    ", for it has been a source of quarrels since {day}",
    ", for reasons that {person} can explain far better than I",
    ", for my memory is like a sieve",
    ", given that the audit begins on {day}",
    ", given how tense everyone is about {title}",
    ", given that I have {n} other things on my plate",
    ", given {person}'s mood this morning",
    ", given that we're short-handed",
    ", considering that the year is almost over",
    ", considering how often {person} has brought it up",
    ", considering the fuss in the press",
    ", seeing that {person} is out sick",
    ", seeing that the bot in our chat is broken",
    ", seeing that it's almost closing time",
    ", now that the holidays are over",
    ", now that {person} has left the company",
    ", now that things have calmed down",
    ", now that the budget talks are behind us",
    ", now that I finally have a desk again",
    ", now that the fuss about {title} has died down",
    " now that it's quiet in the office",
    ", which {person} has been nagging me about",
    ", which would make my day",
    ", which would save me {n} clicks",
    ", which would be a huge relief",
    ", which will please our sponsors",
    ", which I should have asked for on {day}",
    ", which is the last thing on my agenda for today",
    ", which I always forget how to do",
    ", which came up during the call with {person}",
    ", which is what {person} has been fretting about",
    ", which would settle an argument between {person} and me",
    ", which is more urgent than it sounds",
    ", knowing that you do this faster than I can",
    ", hoping that it's not too much to ask",
    ", trusting that you know the way around",
    ", being the helpful assistant that you are",
    ", keeping in mind that I'm a beginner at this",
    ", seriously, I'm running out of time",
    ", following a suggestion by {person}",
    ", following the discussion on {day}",
    ", speaking as somebody who hasn't slept since {day}",
    ", thereby saving me a trip to the office",
    ", making a tired maintainer happy",
    ", just like {person} used to do",
    ", just like last {day}",
    ", just as we talked about in the kitchen",
    ", just to keep {person} happy",
    ", just to beat the rush on {day}",
    " just to settle the matter",
    " to settle a bet with {person}",
    " to appease our partners in Oslo",
    " to get the week off to a good start",
    " to save me the trouble",
    " to help out an overworked team",
    " to put an end to the guessing",
    ", to give {person} a straight answer",
    ", to get me out of an awkward spot",
    ", to make up for the mess on {day}",
    ", to cheer me up on a rainy afternoon",
    " in preparation for the workshop on {day}",
    " in the meantime",
    " in time for the call with {person}",
    ", in light of the turmoil around {title}",
    ", in accordance with our house rules",
    ", in spite of all the noise about {title}",
    ", in keeping with our {day} routine",
    ", in memory of the good old days",
    ", on behalf of the whole support crew",
    ", on the advice of {person}",
    ", on this otherwise lazy {day}",
    ", on account of the visit from headquarters",
    ", at the request of {person}",
    ", at your earliest convenience",
    ", at long last",
    ", with the conference on {day} drawing near",
    ", with kind regards from a snowed-in Innsbruck",
    ", with {n} people staring at me in the meeting room",
    ", with my boss standing right behind me",
    ", with {person} being unreachable until {day}",
    " without my having to bother {person}",
    " without my having to open {n} tabs",
    ", under the watchful eye of {person}",
    ", per the agreement with {person}",
    ", out of loyalty to {person}",
    ", out of respect for {person}'s patience",
    ", or {person} will never speak to me again",
    ", or else I'll be in hot water on {day}",
    ", or my manager will have my head",
    ", and my apologies for the late hour",
    ", and sorry for bothering you this late",
    ", and I'll bring you a virtual cookie",
    ", and {person} will be forever grateful",
    ", and greetings from the whole team",
    ", but take your time",
    ", but no pressure",
    ", my mind is elsewhere since the news about {title}",
    ", while {person} is already tapping his foot",
    ", the customer is on the line",
    ", it's for a good cause",
    ", life is hectic enough as it is",
    ", you would do me a great favour",
    ", that's how we do it every {day}",
    ", as {person} is at the end of her wits",
    ", since our usual script stopped working after the last system update",
    ", since I took over the maintenance from {person} only recently and don't know my way around",
    ", since I couldn't find anything about it in the contribution guide",
    ", since I'll be offline from {day} because of a move",
    ", since neither {person} nor I can log in from here",
    ", since we agreed in the retrospective to be a little more organised",
    ", since our usual contact is out of reach at the moment",
    ", since there has been a lot of confusion around {title}",
    ", since I'm not very experienced with these tools and would rather not guess",
    ", since several departments have been complaining about our slowness",
    ", because I have to brief the new colleagues on {day}",
    ", because the maintainers' meeting was moved to {day} and I'm not prepared at all",
    ", because nobody has looked after this project since {person} left",
    ", because our director asked for an update and I had nothing to say",
    ", because it came up {n} times during the community call",
    ", because {person} usually handles such matters and he's on parental leave",
    ", because we share the repository with {n} other teams and they're getting nervous",
    ", because my notifications are impossible to keep up with these days",
    ", because the web interface keeps timing out on the train",
    ", because I promised {person} that I would take care of it this week",
    ", because we're in the middle of a reorganisation and nobody feels responsible",
    " because {person} forwarded me a long thread about it",
    " because it has been bothering several of us for ages",
    " because I'm filling in for a colleague who broke her leg",
    " because we've been asked to bring a bit of order into this project",
    " because the preparations for {title} are in full swing",
    " because I have a call with our sponsors on {day}",
    " because our infrastructure has been rather shaky lately",
    " so that I'm prepared when {person} asks me on {day}",
    " so that {person} can pick up from there when he's back",
    " so that we have a common basis for the discussion on {day}",
    " so that I don't have to admit my ignorance in front of {n} people",
    " so that the handover to {person} goes smoothly",
    " so that we don't lose another day over {title}",
    " so that things keep moving while {person} is away",
    " so that I can concentrate on {title} for the rest of the afternoon",
    " so that our partners stop sending reminders",
    " so that the new maintainer gets off to a good start",
    ", so that we can talk about something more pleasant on {day}",
    ", so that {person} and I can finally turn the page",
    ", so that I can explain the situation to the head of department",
    ", so I can concentrate on the migration of our servers",
    ", as I'm preparing the agenda for our call on {day}",
    ", as we're behind schedule with practically everything",
    ", as {person} pointed out in an otherwise pleasant e-mail",
    ", as my access from the customer's network is rather limited",
    ", as I have just come out of a meeting about {title} and my head is spinning",
    ", as none of us has had the time to look after it properly",
    ", as the rest of the team is in a training until {day}",
    ", as it's not exactly my area and I'd like to learn",
    ", as we decided together on {day}",
    " while the rest of the team is in a training",
    " while we're waiting for the hosting provider to call back",
    " while {person} is dealing with the outage",
    ", while I try to reach {person} about {title}",
    ", while I prepare the room for our {n} guests",
    " before we discuss {title} with the sponsors",
    " before {person} takes over the project",
    " before I report to the head of department",
    ", before we all forget why it matters",
    ", before I get lost in the web interface again",
    ", before the debate about {title} flares up again",
    ", although {person} normally takes care of such things",
    ", although I realise that it's not the most exciting task",
    ", although the topic isn't very popular with the rest of the team",
    ", although I'm aware that {person} has strong feelings about it",
    ", although we have bigger worries at the moment",
    ", even though the discussion about {title} is still going on",
    ", even though {person} warned me that it's a delicate subject",
    ", even though I'm officially on vacation since {day}",
    ", now that everyone is back from the conference",
    ", now that {person} and I share the responsibility for the project",
    ", now that our migration to the new servers is behind us",
    ", given that {person} has asked for it twice",
    ", given everything that's going on around {title}",
    ", given that I'm supposed to present something on {day}",
    ", considering that {person} left us without any documentation",
    ", considering how chaotic the past few days have been",
    ", which {person} and I were talking about over lunch",
    ", which I had planned to do on {day} until something urgent came up",
    ", which would help me a lot in my conversation with {person}",
    ", which would take a load off my mind before the holidays",
    ", which is one of those tasks that I inherited when {person} left",
    ", which nobody in our team has had the time for",
    ", which would spare me an awkward silence in the call on {day}",
    ", which has been a topic in our chat ever since {title} was announced",
    " for the handover to {person} on {day}",
    " for the preparation of our quarterly meeting",
    " for a conversation with {person} that I keep postponing",
    ", following the incident on {day}",
    ", with regard to our conversation on {day}",
    ", with everyone else in meetings and {person} on holiday",
    " in order to prepare for a call with our partners",
    " in order to bring this long story to a good end",
    ", in line with what {person} and I agreed on",
    " to prepare me for a conversation with {person}",
    " to keep things moving while {person} is away",
    " to take some weight off our overworked maintainers",
    ", to finish what {person} began last year",
    ", to start the new quarter on the right foot",
    ", if you can manage it in the middle of all this turmoil",
    ", when the servers aren't too busy with other things",
    ", and sorry if my wording is a bit clumsy",
    ", and thanks in advance for your patience with a beginner",
    ", and by the way, {person} sends his regards",
    ", and I'll mention you favourably in my talk on {day}",
    ", not least because {person} has been asking me since {day}",
    ", mostly because I'm tired of having no answer when somebody asks",
    ", mainly since our sponsors take an interest in it",
    ", partly because of the confusion about {title}",
)
