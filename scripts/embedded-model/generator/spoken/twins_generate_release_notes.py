"""Requests that no tool fits: twins of ones for generate_release_notes, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
I would rather not see {n} merge commits in our history. Could you squash what went into {at} after {from_ref} and until {to_ref} into a single commit?
The bisect is dull work. Run it in {at} on my behalf: first {from_ref}, which is good, last {to_ref}, which crashes.
{person}'s upload of the installers stopped in the middle. Start it over: {at}, all the files of {from_ref} and of {to_ref}.
For compliance, the builds of the deployed {from_ref} and the approved {to_ref} of {owner}/{repo} must be copied to storage that nobody can overwrite.
Dependabot offers to lift {at} from {from_ref} to {to_ref} and says nothing about why. Teach it to ignore this package for the rest of the year.
Librarians like order, hence my request to have the tags that were made after {from_ref} renamed to one pattern; {owner}/{repo} is the project, {to_ref} the last of them.
If I type git log {from_ref}..{to_ref} in a clone of {owner}/{repo}, I get a flood of messages without any colours. Which setting of git brings those back?
The boss saw the splash screen of {from_ref} and now expects an equally nice picture for {to_ref}. Repository {at}. Please draw it.
Contributors return after the summer break and can't push to {at} any more, as they could at the time of {from_ref}. Give them back their write access.
The nightly backup of {at} went back to {x_ref}, which is far too early. Restore the one that was taken on the day of {from_ref} instead.
Would it be possible to get a long-term support branch for {to_ref} of {at}? {from_ref} has one by the name of lts already.
The milestone of {to_ref} in {at} lists {n} tickets that nobody will finish. Move them over to the next one, and leave those of {from_ref} alone. ## milestone_progress
For our sponsors: put all {n} logos into the readme of {at}, on the branch of {from_ref} as well as on that of {to_ref}.
A spare server with {from_ref} on it would do us a great service, as the minister is to present {to_ref} on television. It's {at}, so please set one up.
It's been {n} months since {from_ref}, and I can't recall my password for the server that {at} is hosted on. Please send me the link for setting a new one.
Museum piece {from_ref} still runs at the airport. They'll jump to {to_ref} of {at} in spring and request a quote for our help. A price per hour would do.
Homebrew wants a checksum before they accept {to_ref} of {at}. Their formula sits at {from_ref}, so bump it and enter the right value.
Auditors want a paper trail: every approval that was given on a pull request in {at} from {from_ref} onwards, exported as a spreadsheet with names and dates.
The museum's exhibition software is built on {at}, and its curators asked whether {to_ref} could replace {from_ref} overnight. Please log in to their machine and install it.
Could you perhaps pack the commits of {owner}/{repo}, {from_ref} to {to_ref}, into a git bundle of moderate size that fits on an old memory stick?
Because the release manager is ill, it falls to me to protect what has been merged into {at} since {from_ref}, and I'd be grateful if you made me an owner.
Whether {to_ref} deserves a major number was debated for hours. It doesn't, so please rename the tag in {at} to the next minor one after {from_ref}.
Ops deploys {to_ref} of {at} at midnight over {from_ref} and wants to get some sleep. Stay up and watch the dashboards, please.
Firmware {to_ref} for our boards is built from {at}. The boards in the field carry {from_ref}. The flashing tool refuses to skip a version, which I'd ask you to patch.
We've been so busy that {n} weeks went by without a release of {at}. On {day} we finally do one. Please order a cake that shows {from_ref} in icing.
I've got {from_ref}...{to_ref} open in the browser, for {owner}/{repo}, and it's blank. Does the compare page of the platform have a limit that we might have exceeded?
https://github.com/{owner}/{repo}/releases/tag/{from_ref} was our latest. Replace its {n} binaries by the ones from my folder.
Please derive from the repository {owner}/{repo} the number of tests which {to_ref} has and {from_ref} hasn't, and draw a bar chart of both for the board.
Our Discord explodes with insults after the {at} update {from_ref} → {to_ref}. Mute the channel until {day} and pin the rules at the top.
The SDK team inquired who may merge into {owner}/{repo} between {from_ref} and {to_ref}. Respond by entering all of them in the file of code owners.
Whatever entered {at} later than {from_ref} but no later than {to_ref} belongs to the foundation, so please change the copyright line of every file that was touched.
I run a small radio station, and our playout machine depends on {at}. It's been on {from_ref} for years. Before I let anybody put {to_ref} on it, I want you to try the upgrade on a copy of its disk.
Parents of our kindergarten see an old number, {from_ref}, on the login page, although {to_ref} runs. Correcting the constant in {owner}/{repo} would keep them from phoning me, so do that.
it worked in {from_ref} and it doesn't in {to_ref}. please file a bug about that in {at} and attach my screenshot
We vendored {at} at {from_ref} and plan to bump to {to_ref}. Could you swap the folder and run our tests afterwards?
I crave a tidy, linear history of the commits {from_ref}..{to_ref} in {owner}/{repo}, so rebase them before the release.
CI is green again after {n} attempts, I'm exhausted, and the docs site of {at} isn't there. Rebuild it from {from_ref}, please.
My parental leave begins the day after {to_ref}. Take me off the on-call rota of {at}, which has had my name on it since {from_ref}.
So that {to_ref} may be used as evidence, nobody must be able to move it. I'd take a protection rule for the tags of {at} after {from_ref} for proof, and ask you for one.
Disregard {x_ref}, which was withdrawn within {n} hours, and base the hotfix branch of {owner}/{repo} on {from_ref}, naming it after the customer.
The outage taught us a lesson: ship nothing before a weekend. {at} shipped {to_ref} on a Friday and {from_ref} too, so add a check to the deploy workflow which forbids that.
The laptop crashed and took my clone along. {at}, the commits between {from_ref} and {to_ref} that I hadn't pushed, please recover them from the disk.
Amalgamate the scattered patch files of {owner}/{repo}, from {from_ref} to {to_ref}, into one compressed archive and put that on our file server.
A successful test flight with {to_ref} inspired the crew. They ask for a second one with {from_ref}. {at} is what flies; book the airfield, please.
I'm rehearsing my keynote about {owner}/{repo}, and its central slide shows the release notes from {from_ref} to {to_ref}. Please enlarge the font on it.
We've rerun the release build of {at}, it's fine now. Missing are the signatures on the packages since {from_ref}, so add those.
Leadership requests a concise forecast of the costs that {at} will cause between {from_ref} and {to_ref}, in a spreadsheet with one row a month.
Seeing that {person} bumped {owner}/{repo} from {from_ref} straight to {to_ref} without comment, I need that bump undone and the branch locked.
Somebody already pinged reviewers, somebody already fetched the logs, nobody thought of the pizza. {at}, release night, {from_ref} to {to_ref}: order {n} of them.
It would help the translators enormously to have the English strings of {at} in advance; export all those which are newer than {from_ref} to their platform.
If somebody jumped straight from {from_ref} to {to_ref} of {at} and skipped the versions in the middle, would the database survive? Try it out on a copy.
Ground control has approved {to_ref} on the condition that it be uploaded by hand. It's {owner}/{repo}, the previous upload was {from_ref}, and the next pass is tonight, so transfer it then.
Farmers run {at} on tractors and get {to_ref} by USB stick, replacing {from_ref}. The leaflet in the box costs too much. Find a cheaper printer for it.
After the incident on {day} the boss wants every deploy key replaced. {at} was at {from_ref}, moved to {to_ref}. Fresh keys for all {n} servers, please.
Magnitudes were computed differently under {from_ref}, and our seismologists insist on having this back. Would you turn it into an option of {at} before {to_ref} is tagged?
Before the curtain rises on {to_ref}, I'd love to hold a vote on its name. {from_ref} had a poll in the discussions of {at} three months ago, so open another one.
Judging by the chat, people suspect {to_ref} to be dangerous. Let the experts speak: invite a security firm to attack {at} in a lab, earlier {from_ref} included.
An image with {to_ref} sits in our registry beside {from_ref}. How many megabytes does the newer one of {at} take up? The disk is almost full.
{person} said to deploy {x_ref}; {person} was wrong, it's {from_ref}. Put that version of {at} on the demo machine.
Revert the {n} merges that {at} absorbed between {from_ref} and {to_ref} with a single commit on main.
Upgrading from {from_ref} to {to_ref} frightens our administrators, so provide a script that upgrades {owner}/{repo} and rolls back when anything goes wrong.
My flight boards in twenty minutes and {person} wants the {at} mailing list moderated before landing. Reason: the quarrel over {from_ref} and {to_ref}.
Three failed jobs, one crashed database and a network hiccup later, {to_ref} is deployed. Which means that {from_ref} of {at} can be removed from the cluster now, so remove it.
It slipped my mind to log my hours on {at} from {from_ref} till {to_ref}; please catch up on that by way of the time sheet.
By law, a dispatch system's alterations must be registered. {owner}/{repo} was altered after {from_ref}, lastly at {to_ref}; I ask you to file the form with the authority.
A regression report in {x_issue} blames {to_ref}. Before I judge, run the benchmarks of {at} on it and on {from_ref}, and plot the two curves.
PR {x_number} broke the API, so the docs of {at} ({from_ref} and {to_ref}) need a warning on that. Please put it on both landing pages.
All the commits that are reachable from {to_ref} but not from {from_ref} belong to the customer of {at}. Please push them to his private mirror.
Harbour pilots sign for every change. Hence, for {owner}/{repo}, do build a page where they can sign: one checkbox per merge after {from_ref}, {to_ref} marking the end.
The readme links to a changelog that doesn't exist. Remove the link in {at}, both on {from_ref} and on {to_ref}.
Upstream {at} went from {from_ref} to {to_ref} without a word. That's rude, isn't it, or am I just old-fashioned?
Prior to {to_ref}, suitcases that weighed nothing got lost. Add a test to {owner}/{repo} which fails on {from_ref} and passes now, please.
Hikers don't ask how a map is rendered, so the rendering options that {at} has had since {from_ref} should be hidden from users. Take them out of the menu of {to_ref}, please.
Anticipating {n} support calls, I'd like a hotline for users of {owner}/{repo} from the day on which {to_ref} replaces {from_ref}.
Sift through the branches of {at} newer than {from_ref} and close every pull request that has no test.
Though nothing has been tagged yet, the fireworks on {day} will be controlled by whatever develop holds. Therefore lock develop in {at} at commit {from_ref}.
{x_ref} contained the same code as {from_ref}, so delete one of the two tags in {at} and let {to_ref} follow the other.
Our quarterly business review features {at}. Please estimate the revenue from {from_ref} up to {to_ref} as a pie chart.
I asked {person} who reviewed what; she shrugged. Doesn't matter. I already had a changelog of {at}, {from_ref} up to {to_ref}, from somebody else by then.
Itemise for the tax office the domains and certificates which {owner}/{repo} has paid for after {from_ref}.
{person} left the company the week after {from_ref} was tagged, and still owns the signing key of {at} for {to_ref}. Please revoke it for me.
The base is {from_ref} and the head is {to_ref}, since this is about the maintenance line of {at}. Would you please open the pull request for it?
Blank the passwords that lurk in {owner}/{repo} between {from_ref} and {to_ref}, rewriting the history as a whole.
I branched {to_ref} off {at} a while ago. Could you bring it up to date by merging {from_ref} into it?
Before the packaging team freezes its mirror on {day}, I would like the tarballs of {at}, {from_ref} as well as {to_ref}, compressed with a better algorithm.
We agreed not to tag until the lawyers approve. Therefore a mail to them first: {at}, {from_ref} until {to_ref}, which of the licences are compatible?
I'm looking for the setting of {at} that hides the tags between {from_ref} and {to_ref} on the front page, because the list there is one that nobody can read.
The difference that {to_ref} makes to {at}, seen from {from_ref}, was explained in proper release notes on {day}. I was delighted with them.
hi, need a branch, {at}, starting at {from_ref}, called staging, protected against force-pushes, thanks a lot
Cartographic plugins broke when {to_ref} arrived. For the sake of those who maintain such plugins, bring back the method of {at} that was there in {from_ref}.
Since signatures were renamed and two modules disappeared, the code of our plugin for {at} no longer compiles. Port it from {from_ref} to {to_ref}, please.
It's developers that subscribe to this feed, so the entries of {at} for {from_ref} up to {to_ref} should carry code samples in them. Is there a feed reader which colours these?
What distinguishes a branch like {to_ref} of {at} from a tag like {from_ref}? Please tell me in the words of a teacher, I've never understood git.
Whether or not {x_pr} gets reverted, I need the servers of {at} moved from {from_ref} to {to_ref} by noon.
{day}'s newsletter reserves a corner for {at}. Fill the corner with a crossword in which {from_ref} is the solution.
From the tag {from_ref}, where the tenors came in late, to {to_ref}, where they don't: may I have the audio files of {at} converted for the choir's homepage?
An audit trail is compulsory in our trade: switch on signed commits for {owner}/{repo}, starting with the first one after {from_ref} and without an exception for {to_ref}.
Our NEWS file ends at {from_ref}. Rename it to HISTORY in {at} and leave its contents untouched until {to_ref} is out.
Reviewers signed off on everything. Could you close the chat room for {from_ref} and {to_ref} of {at} now?
Last time the notes scared our users away. This time, with {from_ref} and {to_ref} of {at}, there won't be any, so don't prepare a thing.
Good morning! Would you kindly switch the download button of {at} from {from_ref} to {to_ref}?
You write better than I do. The speech on {at} at the farewell of {person}, who was with us from {from_ref} to {to_ref}, is therefore yours.
If the colour can be chosen, choose yellow, because the ferry's display makers like it. I'm asking for the badge of {at} that goes from {from_ref} to {to_ref} by itself.
I'm told we merged about {n} pull requests in {at} after {from_ref}. Label them all with the number of the release, {to_ref}?
While others sort out the stale tickets, I'm in charge of deployments. Lend me your hands for {owner}/{repo}, which must go from {from_ref} to {to_ref} in every region, and I'll lend you my gratitude.
I maintain {at} with {person}. He did the technical changelog since {from_ref}; mine, for users, went online last night. We're both rather proud.
There will be a recording of the notes for users who can't see. So find a speaker with a warm voice, and pay him for the notes of {owner}/{repo} since {from_ref}.
{x_pr} will be part of the following release, not of this one. Hence move it from the milestone {from_ref} to the milestone {to_ref} in {at}, nothing more. ## milestone_progress
We neglected our wiki dreadfully; rename the pages of {owner}/{repo} that deal with {from_ref} so that they carry {to_ref} in their titles.
{person} quit, and with her our only writer. Until a successor arrives, pause the newsletter of {at}, which went from {from_ref} to {to_ref} without a gap.
Downstream is asking for the end of support in {at}, both for {from_ref} and for {to_ref}. Send them our calendar.
As {to_ref} is what we will ship with the device and {from_ref} is what's on it today, the updater of {at} must be tested on {n} devices of each colour. Test it.
Since {to_ref} of {at} removes what {from_ref} had only marked as deprecated, compilers will raise errors. A shim would soften the blow, so please program one.
I'm to insure a program against errors, which is why I must know its value. Supply me with a price for {at}, ranging from {from_ref} to {to_ref}.
Let me be blunt: the notes {person} wrote on {at}, spanning {from_ref} until {to_ref}, are better than anything that a machine will ever write. I just had to get it off my chest.
Visitors ask why the museum's guide sounds different. The reason lies in the loudspeakers and not in {at}, be it {from_ref} or {to_ref}, so please order new ones.
Wrong tag earlier, sorry. Not {x_ref}. Force-push the tag of {at}, from commit {from_ref} over to {to_ref}.
{person} thought the previous version was {x_ref}, but it wasn't. The number in the footer of {at} has to be {from_ref}, so please correct it that way.
Yo, dropping {to_ref} of {at} this evening, last drop was {from_ref}, hook me up with speakers and a smoke machine
Everything sitting on staging that {from_ref} hasn't got: {at}, wipe it from the server and start over with the tag.
Do library visitors care about versions? They don't. That's why the line that takes {owner}/{repo} from {from_ref} to {to_ref} in the catalogue has to be hidden, so hide it.
Please outline, as a contract, what it costs {owner}/{repo} to keep {from_ref} alive for {n} more years beside {to_ref}.
Take {from_ref} as the lower bound and {to_ref} as the upper bound. Repository {at}. Output: the manifest with this range of versions as its dependency.
The elevator controllers get {to_ref} of {at} on {day}; technicians hold a sheet about {from_ref}. Collect the old sheets and shred them.
Until {to_ref} is announced on {day}, nobody may talk about what we've accomplished in {at} since {from_ref}, and I hope that you won't either.
On the branch {to_ref} there's a lot that {from_ref} lacks. Since nobody wants it any more, I'd welcome the removal of that branch from {at}.
I can't present {to_ref} at the glaciology conference without a beamer. {from_ref} of {owner}/{repo} was presented on a blackboard. So I depend on you to rent one.
Nothing delights our community more than a thorough debate, so start a discussion in {owner}/{repo} on whether {from_ref} was named well.
Ought a changelog of {at} to begin at commit {from_ref} and finish at commit {to_ref}, or do serious projects only ever use tags? The bisecting group argues about it.
Before the freeze thaws and PRs pour in again, rebuild the search index that {at} lost from {from_ref} up to {to_ref}.
Our {n} thousand users detest abbreviations, hence the command-line options of {owner}/{repo} that came between {from_ref} and {to_ref} are to be spelled out in the code.
My wrists hurt from typing, so I stopped halfway: release notes, {at}, {from_ref}–{to_ref}. Don't finish them, {person} will.
On second thought I don't want notes for the small release. {at}: {from_ref}, {to_ref}. Leave it at that.
I fell ill while {to_ref} of {at} was being finalised; would you tell the team that the freeze, which began with {from_ref}, goes on for {n} days?
I have the tag {to_ref} ready, I have the text, all I lack is the binaries. It's {at} and the last tag before it was {from_ref}. Compile them for ARM.
The certification office accepts {to_ref} only if we pay the fee that was due for {from_ref}, so I need you to transfer it for {at} today.
Our users can't tell {from_ref} and {to_ref} of {at} apart by looking at them, so please give the newer one a blue icon.
Suppose you'd been away ever since {from_ref}. Would you still remember how to push to {at}? I wouldn't, and that's why I ask.
Bullets rather than numbers: reformat the list in the readme of {at} for {from_ref} as well as for {to_ref}.
Our users rely on {at} but ignore the mails about it, therefore unsubscribe everybody who hasn't opened one from {from_ref} onwards.
Our calendar says release {to_ref}, {day}. Our test lab says no. Could you shift the entry for {at} by {n} days? Prior version: {from_ref}.
Same procedure as for {x_at} last week, this time {at}: transfer the repository to {x_owner}, with all tags from {from_ref} to {to_ref}.
Don't go by the wiki, which says {x_ref}: our braille translator, {at}, was last built as {from_ref}, and {to_ref} is the page title that still has to be corrected there.
Grandmaster of words, teach us a mnemonic! {at}, {from_ref} to {to_ref}: how do I remember which of the dots in the middle of a git range are two and which are three?
CHANGES.md of {at} has two sections for {to_ref}; its topmost section is {from_ref}. Drop the second one and keep the order.
A backup of all the attachments in {owner}/{repo} from {from_ref} onwards is required before the server that {person} rents gets switched off on {day}.
Please count {from_ref} as already paid and {to_ref} as the thing to invoice when you write the bill for {at}.
If we had released {at} in spring, the notes from {from_ref} to {to_ref} would have filled a book. Nobody would have read it, so all is well.
A mirror of {at} shows {from_ref}; the source has {to_ref}. Mirror visitors ask why. Answer by starting the synchronisation by hand.
Last week you wrote notes about {x_at}, and {person} praised the result. I pass this on with a bow. For {at}, from {from_ref} to {to_ref}, we have them already.
The plug-in crowd, developers all of them, needs a sandbox of {at}, {from_ref} and {to_ref} side by side. Start one in the cloud for the weekend.
Let the version counter of {owner}/{repo} resume where {from_ref} left off and skip {to_ref}; please alter the build script in that sense.
Our blog wants an interview on {at}. Take the person who wrote most of {to_ref}, ask her {n} questions on the time since {from_ref}, and send me the answers.
I owe a beer to our patrons. Where could {n} people meet to celebrate {at} on its way from {from_ref} to {to_ref}? Half an hour by tram is ideal.
Nuns don't boast, but we do want our hymn finder to be found. Would you modestly add {n} topics to {owner}/{repo}, and pin the release {from_ref}?
The designers repainted every icon, the engineers replaced the whole engine, and {at} crashes. Go back from {to_ref} to the icons of {from_ref} in the code, and keep the engine.
I forgot my keys in the office. Compared with that, forgetting the tag {to_ref} of {at} after {from_ref} is nothing. I've set it just now.
Our last public build of {at} was made from {from_ref}, the next one will be made from {to_ref}, and I want the compiler updated in between on all {n} machines.
It's customary in our circus to name every version after an animal. {owner}/{repo} was a yak at {from_ref}, so suggest an animal for {to_ref}.
Every release of {owner}/{repo} obliges us to justify our funding, so compute what each hour between {from_ref} and {to_ref} has cost the foundation.
Treat {from_ref} as the floor and {to_ref} as the ceiling, and reject every other version of {owner}/{repo} in our package manager.
My amateur radio friends ask on every frequency for the sources. Give them read access to {owner}/{repo}, and start them at {from_ref}, which they all have.
We started afresh at {from_ref}, when the parking app fell apart. Whatever {at} had before that day is to be moved to an archived repository of its own.
The audience for this talk is users of the desktop client, most of whom are on {from_ref} of {at}, and the room holds {n} of them. Please send out invitations with {to_ref} in the subject.
Given that {x_issue} was resolved last, the release of {owner}/{repo} is ready apart from its artwork. Please paint that, in the style of {from_ref}.
Everything on develop that isn't in {from_ref} yet will be frozen next week, so please announce the freeze of {at} to the contributors in a pinned discussion.
Rock, paper, scissors decided that I'm on call. {at}. Previous tag {from_ref}. Forward the alarms to my phone from tonight.
The user magazine prints screenshots of {at}. Take fresh ones for users, of {from_ref} and of {to_ref}, with the dark theme switched on.
The hospital that runs {at} stays on {from_ref} until somebody can train its nurses on {to_ref}. A course of {n} hours would settle that, so please hold one.
Dear colleague, my fellow developers compile {owner}/{repo} themselves. The container from {from_ref} to {to_ref} ought to be made smaller for developers like them, by way of a second build stage.
what do i charge ppl who upgrade {at} from {from_ref} to {to_ref}
Beta testers of {at} sit on {from_ref} and receive {to_ref} tonight. Add the {n} newcomers to their distribution list.
Which commits made it into {at} after {from_ref} I could look up; whose keys signed them I can't. So: verify each signature.
Amass the scattered licences of {owner}/{repo} between {from_ref} and {to_ref} and arrange them in one file called NOTICE.
The bot's old avatar was called {title} and came with {x_ref}. I need a new one for {at}, {from_ref} until {to_ref}. A parrot.
Somebody tagged {to_ref} in {at} and forgot the sources of the fonts. The tag before is {from_ref}. Please upload them from there.
Our satellite ground station insists on two keys prior to any upload. {at}, aboard {from_ref}, to be uploaded {to_ref}. Generate the second key.
Since I joined we've never had a logo. Let's change that: {at}, one for {from_ref}, another for {to_ref}.
Those stuck at {from_ref} fear the migration. A rollback button in {to_ref} of {at} might ease their fear, so please program one.
Nothing shall be published yet, since legal still has to read it, so please hide the release of {at} that takes over from {from_ref} and set the page {to_ref} to draft.
The translators need access by {day}, namely to the folder with the texts of {owner}/{repo} from {from_ref} to {to_ref}. Kindly grant it.
Does {to_ref} of {at} merit a code name? I'd know if I could see the ones counting from {from_ref}. I suspect that there's a theme, cheeses perhaps.
Chefs, waiters and bartenders use our till software {at}. Deliver {to_ref} to the tills in {n} restaurants that still have {from_ref}.
Would you draft two screens of the settings dialogue for {at} as it should be in {to_ref}? The readers of the code from {from_ref} say that users get lost in it.
Half asleep here, could you take over my duty for tonight, the door of the server room of {at}, in which {from_ref} gives way to {to_ref}?
The backend engineers asked for their own fork of {at}. Create it at {from_ref} and delete the tag {to_ref} over there.
Fetch a coffee first if you like. Afterwards: garbage collection for {at}, everything unreachable, {from_ref} onwards.
The last thing we shipped from {at} was {from_ref}. Copy the sources of that version onto floppy disks, as the customer insists on those.
The release page has a tab for users and one for contributors, and only the first is in the right colour. Please recolour the other tab in the theme of {at}, {from_ref} and {to_ref} alike.
Please change the default branch of {at} from master to main, and leave a redirect for the {n} open pull requests. The notes for {x_ref} are already online.
We tagged {x_ref} in {at} on the wrong commit last night. Could you delete the tag on the remote before somebody packages it?
{person} joined the docs team on {day}. Give her triage permission on {owner}/{repo}, please, but no write access for now.
In {owner}'s {repo} the labels "bug" and "defect" mean the same thing. Merge them into "bug" and delete the other.
Mark {x_ref} as the latest release of {at}. GitHub shows the maintenance release on top, just because it came out a day later.
The milestone {x_ref} of {at} is due on {day}, and we won't make it. Please push the due date back by {n} days.
Could you transfer {owner}/{repo} to our new organisation this afternoon? The CI secrets have been copied over and the webhooks are paused.
I'd like the release branch for {x_ref} cut from main in {at} today. Don't tag anything yet, QA still has {n} days.
The release {x_ref} on {at} went out without the ARM binaries. They're on the build server now, so please attach them to it.
How far along is the {x_ref} milestone in {owner}/{repo}? Sprint planning starts in an hour and I'd like a percentage to show. ## milestone_progress
There are more than {n} branches in {at} whose pull requests were merged ages ago. Go ahead and remove those. ## delete_merged_branches
Release day at last: the draft of {x_ref} in {owner} / {repo} has been signed off by {person}, so make it public now. ## publish_release
Who has contributed to {at} over the past year? We want to put their names into the credits of {x_ref}. ## list_contributors
Before we branch for {x_ref}, I'd like to know whether any package that {at} depends on has a published advisory. ## audit_dependencies
Customers on {x_ref} can't upgrade yet, so the fix from {pr} has to go onto their maintenance branch as well. Can you port it? ## backport_change
Somebody opened {x_issue} as a support question. Turn it into a discussion under Q&A in {at} and thank the reporter there.
The wiki of {at} still describes how to install {x_ref} with the old script. Replace that paragraph with a link to the docs site.
Please archive the {repo} repository of {owner}. It has been read-only in practice since {x_ref}, and its users have moved to the new one.
Can you protect all branches that begin with "release/" in {owner}/{repo}, so that only {person} and I are able to push there?
Pin the announcement about the end of support for {x_ref} at the top of the discussions in {at}, and unpin the survey.
Our version file in {at} still says {x_ref}. Raise the minor version, commit it to main, and don't tag it, as the pipeline does that.
I accidentally made {at} public when I changed its settings. Please set it back to private right away, I'll check the clones myself.
Rename the label "good first issue" in {owner}'s {repo} to "starter task" and give it the same green as in our other repositories.
Close the milestone for {x_ref} in {at}. Its last two tickets have been moved to the next one, and the release is out.
The tarball of {x_ref} has another checksum than the one on our download page. Upload the correct checksum file to that release in {owner}/{repo}.
Who has admin rights on {owner}/{repo} at the moment? Our security review asks for names, and {person} left in {day}'s round.
The description of {at} on its front page is three years old. Change it to "{title}" and add our documentation address as the website.
We need a fork of {owner}/{repo} in the sandbox organisation, with only the main branch, so that the new hires can practise rebasing.
Allow squash merging only in {at}, please, and switch off merge commits. {person} agreed to it at the maintainers' meeting on {day}.
Turn on automatic deletion of head branches in the settings of {owner}'s {repo}. What's there already we'll go through by hand.
Create labels for the {n} components of {at}, all starting with "area/", and put a one-line description on each of them.
Nobody has used the projects tab in {at} since {x_ref}. Disable it, please, but leave the wiki and the discussions switched on.
The discussion about the plugin interface in {owner}/{repo} has an accepted answer now. Mark it as answered and lock it.
I'm trying to restore the branch that {person} deleted in {owner} / {repo} on {day}. The last commit on it belonged to PR {x_number}.
Which tag in {at} contains the commit that {x_pr} was merged as? Support has to tell a customer the first version with it.
Would you unpublish {x_ref} of {at} for now? It goes back to being a draft until the migration bug has been fixed.
Please invite {person} as an outside collaborator to {at} with read access only. The contract ends in {n} weeks, so note that somewhere.
The "needs info" label was deleted from {owner}/{repo} by mistake this morning. Create it again and put it back on the {n} issues that had it.
Add a new discussion category called "Show and tell" to {at}, where everyone may post, and place it below the announcements.
Move the wiki of {owner}/{repo} into a docs folder in the repository itself, keeping its history if that's possible. {x_ref} should ship with it.
We dropped support for Python 3.8 in {x_ref}. Remove that version from the CI matrix of {at} and from the badges in the README.
Could you open a milestone in {owner}'s {repo} for the security release after {x_ref}, due on {day}, with no description for the moment?
The two release branches in {at} differ by a merge that never happened. Merge the older one into the newer, please, conflicts are unlikely.
Sync our fork {at} with its upstream, including tags. We're {n} commits behind and the nightly build has started to complain.
I want an e-mail whenever {owner}/{repo} publishes a release, and nothing about issues or pull requests. Set my watch preferences accordingly.
Take away the write access of the bot account on {at}. Since {x_ref} the publishing runs through trusted tokens and it isn't needed.
How many times was the Windows installer of {x_ref} downloaded from the release page of {owner}/{repo}? I only need the counter.
Make {owner}/{repo} a template repository, please. We start about {n} services a year from it and everyone copies it by hand.
The topics on {at} are misspelled, which is why the search doesn't find us. Set them to "cli", "backup" and "postgres".
Require signed commits on main in {at} from {day} on. People have been told, and {x_ref} is the last release without it.
Please lower the severity label on {x_issue} from critical to major. The triage was done last week, it's only the label that's wrong.
Put {x_issue} and {x_pr} into the milestone for the next patch release of our project. Nothing else in there has to change.
{person} wrote a migration guide as a comment on the discussion. Copy it into the wiki of {at} under "Upgrading from {x_ref}".
I'd prefer that {owner}'s {repo} used release candidates. Tag the current main of it as the first one after {x_ref}, unsigned is fine.
What's the difference between the triage role and the write role in {at}? I have {n} volunteers and don't want to give them too much.
Everything labelled "wontfix" in {owner}/{repo} should be labelled "not planned" as well. Don't close or reopen anything while you're at it.
The release workflow of {at} pushes images tagged "latest" even for betas such as {x_ref}. Retag the image of the previous stable one.
Delete {person}'s old experimental branches in {owner} / {repo}, the ones beginning with his initials. They were never merged and he's fine with it.
Could the contributors' team of {owner} get maintain rights on {repo}? The on-call people had to wait for me twice this week.
Please edit the release {x_ref} in {at} and correct the date in its title. The text below is right and stays as it is.
Our CODEOWNERS file in {owner}/{repo} lists a team that no longer exists. Replace it with the platform team and commit straight to main.
Start a discussion in {at} to collect feedback on dropping the XML output after {x_ref}, and ping the {n} largest users in it.
Is there a way to stop people from pushing tags to {owner}/{repo} other than the release manager? {x_ref} was pushed by an intern.
The scheduled freeze for {x_ref} is over. Lift the restriction on main in {at} so that the queue can merge again.
Change the colour of the "regression" label in {at} to red, since nobody notices it in grey during the weekly grooming.
Rename {owner}/{repo} so that it drops the "-legacy" ending. We've checked that the old address will redirect and that CI uses ids.
Set the support dates for {x_ref} in the security policy of {at}: fixes until {day}, after that only the newer line.
The {x_ref} tag exists in {at} but there is no release for it. Add one with an empty body, as a draft. ## publish_release
I'd like the wiki of {owner}'s {repo} to be editable by members only. Spam arrived on {day}, and I've removed it already.
Reopen the milestone that was closed by mistake in {owner} / {repo}. It's the one after {x_ref}, with {n} open tickets.
"Please write the release notes from {from_ref} to {to_ref} for {at}" is what {person} said to the intern, not to you. He's at it already.
Translate the cryptic comments in the code of {owner}/{repo} after {from_ref} and until {to_ref} into English, file by file.
There's confusion regarding who owns {to_ref}. Clear it up with a trademark search for {at}, reference {from_ref}.
hello there, hope you're well. could i get an account on the build server of {at}? it should cover {from_ref} to {to_ref}. best, {person}
The sales deck has a slide "What we've improved". {at}. It says {from_ref}, which isn't the newest one any more. Type {to_ref} over it.
A journalist wants to write about {at} and asked for a photograph of those who made {to_ref}, the current version, as nice as the one of {from_ref}. Could you arrange a session for her?
I don't know yet what the next version of {at} will be called, but I know that the present one is {from_ref}. Please enable the bot which counts up the number.
After {n} months of silence {at} returns with {to_ref}. The comeback deserves fireworks; the last ones were for {from_ref}. Book the same company.
Sweetheart of a bot, might I trouble you for a joke? {at}, {from_ref} all the way to {to_ref}, has been no laughing matter.
{person} complained that our previous notes read like a commit log. Please tell her that the next ones, on {at}, with {to_ref} as the new version and {from_ref} as the old one, will be written by a poet.
We fund {at} with a grant and have to report what was spent after {from_ref}. Could you add up the receipts in my folder?
Why is the tag {to_ref} of {at} marked as unverified on the platform, whereas {from_ref} has a green badge?
The release notes of {at} for {to_ref} are written and approved. Please publish the release on {day}, {from_ref} stays available as before. ## publish_release
{to_ref} of {owner}/{repo} is tagged and the notes are pasted in. Could you make the draft public now and mark it as latest instead of {from_ref}? ## publish_release
Please turn the draft for {to_ref} in {at} into a real release. The text is final, nothing has to be added about {from_ref}. ## publish_release
CI is green and {person} gave her okay. Create the GitHub release for {to_ref} in {owner}'s {repo} with the notes that I attached. ## publish_release
Before we ship {to_ref} of {at}, check the dependencies that came in after {from_ref} for known security problems, please. ## audit_dependencies
Dependabot merged {n} bumps in {at} after {from_ref}. Can you tell me if any of those packages has an open advisory? ## audit_dependencies
The fix in PR {x_number} is part of {to_ref} of {at}. Customers on {from_ref} need it as well, so please bring it to that line, too. ## backport_change
Please backport the security fix from {to_ref} to {from_ref} in {owner}/{repo}. The changelog entry for it exists already. ## backport_change
How much of the milestone for {to_ref} in {at} is done? In sprint planning I said {n} issues were left, but that was at {from_ref}. ## milestone_progress
We want to cut {to_ref} of {owner}/{repo} on {day}. Is the milestone on track, or is it as late as {from_ref} was? ## milestone_progress
The feature branches that were merged into {at} between {from_ref} and {to_ref} are still there. Please delete them. ## delete_merged_branches
Who contributed to {at} between {from_ref} and {to_ref}? I have the changelog, I only need the names for the credits. ## list_contributors
Please give me the list of people with commits in {owner}'s {repo} after {from_ref}. We'd like to send out {n} shirts. ## list_contributors
Pull request {x_number} is somebody's first one in {at}. Please leave a friendly welcome message there before we release {to_ref}. ## welcome_contributor
Issue {x_number} blocks {to_ref} of {at}. Please assign it to {person}, who did the same work for {from_ref}. ## assign_issue
I have the release notes of {at} for {to_ref} already. What I need is the tag itself, on the last commit, following {from_ref}.
Please delete the tag {to_ref} in {owner}/{repo}. It was pushed by mistake, and {from_ref} is still our latest version.
Could you bump the version in {at} from {from_ref} to {to_ref} and open a pull request for it? {person} will review.
The tests in {at} passed at {from_ref} and fail at {to_ref}. Please find the commit that broke them with a bisect.
Can you compare the bundle size of {owner}/{repo} between {from_ref} and {to_ref}? Somebody in {x_issue} says that it doubled.
Revert pull request {x_number} in {at}, please. It went in after {from_ref} and I don't want it in {to_ref}.
The release of {to_ref} in {at} has a typo in its title. Please fix only the title, the notes below it are right.
We tagged {to_ref} on the wrong commit of {owner}'s {repo}. Move the tag to the one that {person} named, and don't touch {from_ref}.
Please merge {from_ref} into {to_ref} in {at}. There were {n} conflicts last time, so tell me if that happens again.
I want to download the build artifacts of {to_ref} from {at}. Where do I find the ones for Windows, and were they there for {from_ref}?
Translate the notes of {to_ref} in {at} into Spanish, please. The ones of {from_ref} are translated already and show the terms we use.
The changelog of {owner}/{repo} for {to_ref} is too long. Cut the entry I pasted below to {n} lines and change nothing else.
How long should release notes be in your opinion? Those of {at} went from {n} lines in {from_ref} to three pages in {to_ref}.
Does the release notes tool look at commits or at merged pull requests? I want to know before I use it on {at} from {from_ref} to {to_ref}.
Can a changelog be made between two branches, or only between tags? I'm asking because {at} has no tag older than {from_ref}.
What happens on GitHub if I edit the notes of {to_ref} in {owner}/{repo} after publishing? Do people who watched {from_ref} get another mail?
Is it better to keep one CHANGELOG file or a page per release? {at} has used the file up to {from_ref}, and we could switch with {to_ref}.
{person} wrote the release notes of {at} from {from_ref} to {to_ref} on {day} and they're online. I just wanted to let you know.
If we hadn't had {person}, I would have asked you for the changelog of {owner}/{repo} since {from_ref}. She finished it this morning.
Please don't write any notes for {to_ref} of {at} yet. We may still pull it and stay on {from_ref}.
There's no need for a changelog of {owner}'s {repo} this time. {to_ref} is just a rebuild of {from_ref}, and everybody knows.
Please deploy {to_ref} of {at} to staging. Production stays on {from_ref} until on-call has looked at the metrics.
Roll {owner}/{repo} back to {from_ref} in production, please. {to_ref} has a regression and the notes can be corrected later.
The npm package of {at} is still at {from_ref}. Could you publish {to_ref} to the registry, too?
Mark {from_ref} of {owner}/{repo} as deprecated in the package registry and point people to {to_ref}, please.
I need a migration guide for {at} that tells people step by step how to get from {from_ref} to {to_ref}. The changelog is done.
Please write a blog post about {to_ref} of {owner}'s {repo}, with screenshots and a quote from {person}. We did one for {from_ref}.
Send the changelog of {at}, which I've attached, to everybody on the customer list who still runs {from_ref}.
Lock the branch {to_ref} in {at} until the release on {day}. After {from_ref} somebody pushed right into it.
Could you set up branch protection for {to_ref} in {owner} / {repo}, with the same rules as for {from_ref}?
Add a workflow to {at} that writes the changelog on each tag from now on. {from_ref} and {to_ref} don't have to be redone.
Please configure the categories for automatic release notes in {owner}/{repo}, so that Dependabot's pull requests are left out after {to_ref}.
Open an issue in {at} that says that {to_ref} can't read the config files of {from_ref}, and label it as a regression.
Comment on {x_issue} that the bug is fixed in {to_ref}. The reporter was on {from_ref}, if that matters.
Could you label all pull requests that went into {at} between {from_ref} and {to_ref} with the version? There are {n} of them.
Move the open issues of the {to_ref} milestone in {owner}/{repo} to the next one. We did the same after {from_ref}.
Please write the release notes for all {n} repositories of {owner}, whatever was the last version in each. {from_ref} was one of them.
We have {n} services that were tagged {to_ref} today. Please make changelogs for the lot of them, {at} being the least important.
Which open pull requests of {at} could still make it into {to_ref}? Since {from_ref} we've always been late.
When was {from_ref} of {at} released, and how many days passed until {to_ref}? I need the dates for our quarterly report.
How many commits are there between {from_ref} and {to_ref} in {owner}'s {repo}? Just the number, the changelog is written.
Show me the diff of the config folder in {at} between {from_ref} and {to_ref}, please, as a patch and not in words.
Did the license of {owner}/{repo} change between {from_ref} and {to_ref}? Legal only wants a yes or a no.
Is PR {x_number} included in {to_ref} of {at}? A customer asked, and the notes since {from_ref} don't mention it.
Please check if the fix for #{x_number} reached {to_ref} in {at}. I know that it wasn't in {from_ref}.
Run the performance suite of {owner}/{repo} on {from_ref} and on {to_ref}, and put both results into the wiki.
Please sign the tag {to_ref} in {at} with the team's key. {from_ref} was signed by {person}, who has left.
Subscribe our channel to the releases of {owner}'s {repo}. We only heard of {to_ref} when {from_ref} stopped working.
The draft release for {to_ref} in {at} is obsolete. Please remove the draft, the published notes of {from_ref} stay.
Restore the notes of {from_ref} in {owner}/{repo} that somebody overwrote on {day} with the text of {to_ref}.
Schedule the release of {to_ref} in {at} for {day} at noon, please. The text is there and {from_ref} needs no changes.
How do your release notes deal with squash merges? In {at} a whole feature between {from_ref} and {to_ref} is often one single commit.
Would the notes for {from_ref} to {to_ref} turn out differently on Monday if nothing is merged in {at} until then? I'm curious how stable they are.
What's the audience setting of your release notes good for? {person} thinks it's only the tone, and I think it also filters what's listed.
Are reverted commits mentioned in what you write about a range such as {from_ref}..{to_ref}? It happened {n} times in {at} this quarter.
Can your notes link to the pull requests they describe, or is that something the release page of {owner}/{repo} does by itself?
Suppose a tag doesn't exist, {x_ref} for example. Do you report an error then, or do you silently take the closest one?
Is publishing part of what you do with release notes, or do I always have to paste the text into {owner}'s {repo} on my own?
I noticed that you ask for a start ref but not always for an end. What is taken as the end when nobody says?
How would you handle a monorepo like {owner}/{repo}, where {to_ref} of one package has nothing to do with the others? General question.
The notes for {from_ref} to {to_ref} of {at} were written on {day}, proofread by {person}, and mailed to all customers yesterday evening.
I once compared your changelog of {at} for {to_ref} with the one that {person} had typed. They differed in {n} places, all harmless.
For the last release of {at} you gave us separate notes for developers and for users, starting from {from_ref}. Both were well received.
In {x_ref} we forgot the changelog altogether, and the forum was full of complaints. Since then {person} has had it on her checklist.
Had the changelog of {at} started at {from_ref} instead of one tag later, the breaking change would have been in it. The complaints have stopped by now.
We would have needed notes from {from_ref} to {to_ref} if {owner}/{repo} had shipped on {day}. The release was called off for good.
If {person} hadn't written up {to_ref} of {at} over the weekend, I'd be asking you for it today. He has, so I'm off.
No changelog between {from_ref} and {to_ref}, please: the two tags of {at} point to the same commit, {person} only renamed it.
I didn't mean that you should write anything about {from_ref} to {to_ref} in {at}. I was talking to {person}, sorry for the confusion.
Please hold off on describing what's new in {to_ref} of {at}. The security fix in it is under embargo, and everybody has to keep quiet.
You needn't compile anything for {owner} / {repo} since {from_ref}. Marketing insists on doing {to_ref} themselves, and I'm glad to be rid of it.
A user posted "where is the changelog from {from_ref} to {to_ref}?" in the discussions of {at}. Reply with the link to our release page.
The job ad says the new release manager will "write notes for every version of {owner}/{repo}". Shorten that line, it's too long for the form.
{person} keeps a sticky note on her screen with "notes for {to_ref}, since {from_ref}" on it. She's done with them and it's still there.
Section 4 of the release checklist in {at} reads "generate notes from {from_ref}". Replace the version in that line with a placeholder.
"What changed since {from_ref}?" was the most frequent question in our survey about {at}. Make a bar chart from all {n} answers.
The mail from the auditors cites our policy: "Every release has notes." Tell them that {x_ref} of {at} was exempt, signed by {person}.
Could you write notes for the last few releases of {at}? I'm not sure how many there were after {x_ref}, three or four or more.
Every product of {owner} had a release this month. I'd like the changelogs of all of them in one mail, {repo} included.
I'd need the notes of each patch version in the {x_ref} line of {at}, one by one, whatever tags there may be.
Update the release notes of all older releases in {owner}'s {repo} so that they follow the new format that we introduced with {x_ref}.
The notes you made for {to_ref} are live, the tag of {at} is signed and the announcement is out. Thanks for your patience with us!
Perfect, that was exactly the changelog I had in mind for {at}. {from_ref} was the right start after all. Enjoy your evening.
Just a quick thank-you from the whole team at {owner}: {x_ref} of {repo} was our smoothest release so far, also because of your notes.
{person} presented your summary of {from_ref} to {to_ref} at the all-hands and got applause. I'm passing that on, no action needed.
Is there a limit on how many open issues your overview of {owner}/{repo} can hold? We're getting close to {n} hundred.
Which of your tools did {person} use for {at} last week, the overview or the stale sweep? I can't tell from the transcript.
Would you say that a weekly summary of open issues is worth it for a team of {n}? I'm not convinced, so give me your view.
The summary of open issues that you made for {at} on {day} had one label too many in it. It's no longer important.
Does a dry run of a restart cost CI minutes, or is it only a lookup? Our finance people want that in writing.
In case anyone asks: the log of {run} was never fetched by us, it was the vendor who did it, on {day}.
Add the {n} missing installers to the release {to_ref} of {owner} / {repo}. You'll find them next to those of {from_ref}.
"Please write the changelog of {at} from {from_ref} to {to_ref}" is what the intern was told. Is that a good way to put such a task?
The tutorial says: "Ask the bot for release notes of {at} since {from_ref}." Please correct the version in it to {to_ref}.
After {to_ref} we'd like to end support for {from_ref} of {at}. Please update the support table in the README with that.
Create a hotfix branch in {owner}/{repo} from {to_ref}, please. Last time I started it at {from_ref} and had to redo {n} commits.
The flaky runner was replaced and the pipeline passes, at last. Now put {from_ref}..{to_ref} of {owner}/{repo} into the merge queue.
Astronomers rely on {at} for their telescopes and hate surprises. Pin their machines to {from_ref} so that {to_ref} can't install itself.
I want to see the budget before I decide on the tag. {at}, {from_ref} until now, in euros.
The dentist wants a summary of what she's paid for since {from_ref}. In our trade one calls that an invoice, so have one made out for {to_ref} of {at}.
PR {x_number} is in, branch is frozen, nothing else will land. Which leaves the champagne. {at}, {from_ref} → {to_ref}, chill {n} bottles.
Rumour has it that {to_ref} of {at} breaks plenty. I'd counter rumours with a stress test that runs for {n} hours, {from_ref} first, so launch one.
Midnight deploy, remember? I still need somebody with a phone beside the servers of {at}: {from_ref} → {to_ref}.
With {to_ref} we closed a chapter of {at} that was opened by {from_ref}, and I recounted it in the release notes myself. The applause was loud.
Scrutinise the {n} accounts that starred {owner}/{repo} between {from_ref} and {to_ref}, then block those which look like robots.
Besides features, please leave everything as it was. Freeze, {at}, {from_ref} up to {to_ref}, no merges without my signature.
Word from the release manager: {at} needs no notes, neither for {from_ref} nor for {to_ref}, today or ever. I won't argue with him.
The contributors' evening is on {day}. I'd like to open it with a slide show in the style of {from_ref}, showing a portrait of everybody at {owner}/{repo} who is still there at {to_ref}.
Please produce developer documentation of a kind: a diagram for {at} that shows how its modules call each other in {to_ref}. There was one for {from_ref}.
In order to decide whether our fork should be kept, I had to know what upstream did in {at} from {from_ref} onwards until {to_ref}. Your notes told me. Delete the fork.
Halt at {to_ref}, because everything behind it is experimental; up to there, from {from_ref} on, sign each commit of {at} with the release key.
Merge conflicts are resolved, approvals obtained, blockers gone. {at} only wants its feature flags switched on, the ones from {from_ref} to {to_ref}.
We'll circulate a leaflet among users of {at}; its back shall be the portrait of the woman who has led the project since {from_ref}. Draw that portrait, please.
I'd hate to ship {to_ref} of {at} on a Friday. Reserve a slot for it on Monday, after the one in which {from_ref} gets switched off.
Deprecations, removals, additions. {at}. {from_ref} vs. {to_ref}. Create these three labels in there, in three shades of blue.
Release notes are finished for {at}: the newer end is {to_ref}, the older end is {from_ref}, and {person} is waiting. Read them to her over the phone.
The in-app banner addresses users. Its text: what {at} gained since {from_ref}. Make the banner vanish after {n} seconds.
I need to train our packagers for {to_ref} of {at}; they have {from_ref}. Which course on reproducible builds would you recommend?
Weather stations pull {to_ref} of {at} at sunrise. Before that I'd like their update server to stop offering {from_ref}.
Whatever got squeezed into {at} past {from_ref} deserves a test. Raise the coverage to {n} percent.
The translators can't start before they have an account. Could you invite them to {at}, with the right to push to {to_ref} but not to {from_ref}?
My bakers open the till and see a box called "news". Remove that box from {at}: whatever they saw in it at {to_ref} and {from_ref}, it hid the button for cash.
new voice memo: please rename the branch full stop the repository is {owner}/{repo} comma the old name is {from_ref} comma the new one {to_ref}
Relevant files only please: {at}, {from_ref} up to {to_ref}, for the release archive, so exclude the tests from it with an attribute.
Scribes of old had parchment, we have a wiki: export all pages of {owner}/{repo} since {from_ref} as one document in a handwritten font.
With the embargo lifted at noon, reporters will ask {person} how {owner}/{repo} matured from {from_ref} to {to_ref}; rent a quiet room with {n} chairs.
How come {to_ref} appeared in {at} with zero warning? Remedy: mail me whenever a tag like {from_ref} is created.
Given two snapshots of {at}, {from_ref} as the earlier and {to_ref} as the later, restore the later on our test server and keep the earlier on tape.
Seen from {to_ref}, the tag {from_ref} of {at} lies {n} weeks back. Is that a healthy rhythm, or would you release less often in our place?
The hospital's change board meets on {day} and won't approve anything. From {from_ref} to {to_ref}, that decision costs {owner}/{repo} a year. Write the board a letter of complaint.
Circulate nothing yet; just reserve, for the users, a subdomain on which {owner}/{repo} can be tried out in {to_ref} as well as in {from_ref}.
Just the tag, nothing else: move {to_ref} in {at} back to where {from_ref} points.
Three teams compile our library into their own programs, so the licence file of {at} from {from_ref} has to be restored in {to_ref}, and the new one must go.
Could somebody with a knack for design cover {at}, {from_ref} → {to_ref}? A poster plus the stickers for the laptops.
I won't tag before I've slept. So please remind me of it tomorrow at nine: {at}, {from_ref} is out, {to_ref} isn't.
Developers maintaining forks of {at} would cherish a stable interface from {from_ref} forward, so promise them one in the contribution guide.
The upgrade guide of {at} begins with {from_ref} and leads to {to_ref}. Before anybody can follow its steps, the pictures along that way must be replaced, so take new ones.
{x_pr} turned out harmful and went out again. With that, {at} goes from {to_ref} back to {from_ref} in the app store, please.
The last commit that we mirrored publicly was {from_ref}, and the newest one in {at} is {to_ref}. Please push what lies between them to our public copy.
Subscribers to {owner}/{repo} receive an e-mail per release; its footer, the same from {from_ref} to {to_ref}, has an old address in it. Correct the mail template.
How many commits may lie between {from_ref} and {to_ref} of {at} before a tool like yours refuses to write release notes? I'm only asking about the limit.
When you write notes for something like {from_ref} to {to_ref} in {at}, do you read the pull requests or just the commit subjects? {person} would like to know how it works.
Do the release notes that you make ever leave the machine, or would a range like {from_ref}..{to_ref} in {owner}/{repo} be safe from prying eyes?
Which audience do your notes address if nobody mentions one? We had {from_ref} to {to_ref} of {at} written up last week and couldn't tell.
Had you written the notes for {to_ref} of {at} on {day}, with {from_ref} as the start, we would have been spared a nasty letter. But it's too late for that now.
{person} wrote in the minutes: "Somebody has to make a changelog of {at} from {from_ref} to {to_ref}." Somebody has made it, so strike that sentence out of the minutes.
Whoever asks you today for release notes of {at}, {from_ref} to {to_ref}, isn't allowed to have them. I don't want any either, it's just a warning.
The form on the intranet has a field which reads "What changed in {at} between {from_ref} and {to_ref}?" Make this field optional.
If we'd tagged {to_ref} of {at} a day earlier, would its release page have shown {from_ref} as the previous version, or does the platform go by the date of the commit?
Who pressed the button for {to_ref} of {at}, and was it the same person as for {from_ref}? The audit log must know.
The notes of {owner}/{repo} for {from_ref} until {to_ref} won a prize for the clearest changelog of the year. I'd like to share that honour with you.
Please dismiss the security alert that {at} has been showing since {from_ref}, as the affected package was dropped in {to_ref}.
I keep a copy of {at} at {from_ref} as a submodule. Advance it to {to_ref} in our main project and commit the new pointer.
Please upload the debug symbols of {at} for both {from_ref} and {to_ref} to the crash server, so that its traces become readable again.
Since {from_ref} of {at} the discussions have been full of spam. Lock every thread that was opened before {to_ref} came out.
Please reserve the branch name {to_ref} in {at} by means of a ruleset, so that only {person} can create it after {from_ref} has expired.
We have switched to a new editor after {from_ref} of {at}. Reformat all the files with its rules, in one commit, before {to_ref} is cut.
The package page of {at} shows the readme of {from_ref}. Make it show that of {to_ref}, which has the new screenshots.
Between {from_ref} and {to_ref} the folder with the icons was renamed in {at}. Rename it back, please, and fix all the paths that point to it.
Everything that {to_ref} of {at} writes to the disk should be encrypted from now on. {from_ref} wrote it in the clear, which our insurer won't accept, so please implement that.
Convert the tag {to_ref} of {at} from a lightweight one into an annotated one. {from_ref} was done properly, so take it as the model.
Please star {at}, watch its releases from {from_ref} on, and mute the mails as soon as {to_ref} is there.
When I check out {from_ref} of {at} and then {to_ref}, git complains about a detached HEAD. Is that dangerous, and how do I get rid of it?
The lock on {at} that {person} put there after {from_ref} can be lifted. Let people push again, but keep {to_ref} protected.
I have a clone of {at} in which {to_ref} is missing though {from_ref} is there. What must I type in order to fetch the rest of the tags?
Our nightly job compares {from_ref} with {to_ref} in {at} and writes the release notes into a file. Move it from midnight to four in the morning.
Store the release notes of {at} from {from_ref} to {to_ref}, which I've pasted below my signature, in our document system under today's date.
Please grade the changelog that {person} wrote for {at}, {from_ref} up to {to_ref}, with a mark between one and six. It's for her apprenticeship.
The release page of {at} shows two entries, {from_ref} and {to_ref}. Only the latter should carry the "pre-release" badge, so please set it there and remove it from the other.
Could you tell me how many commits lie between {from_ref} and {to_ref} in {at}? A single number is all I need for the report.
Please cherry-pick the fix for the login page from {to_ref} onto the branch {from_ref} in {at}, since that line is supported until winter. ## backport_change
Everything is merged for {to_ref} of {at}. Create the release from that tag, with {from_ref} as the previous one, and make it public right away. ## publish_release
Since {from_ref}, who has committed to {owner}/{repo}? I need a plain list of names up to {to_ref} for the thank-you page. ## list_contributors
We want to release {to_ref} of {at} soon. Check the packages that were added since {from_ref} for known vulnerabilities, please. ## audit_dependencies
With {to_ref} out of the door, the branches of {at} that were merged after {from_ref} are just clutter. Please delete them. ## delete_merged_branches
How much is left in the milestone {to_ref} of {at}? {from_ref} was late by {n} days, and I don't want to see that happen twice. ## milestone_progress
The draft for {to_ref} in {at} is final and was approved by {person}. It only has to be published, as {from_ref} was before it. ## publish_release
Attach the compiled packages to the release {to_ref} of {at}, in the same way as they're attached to {from_ref}.
The tag {to_ref} of {at} was made too early. Please delete it on the server and leave {from_ref} as the newest one.
For the changes from {from_ref} to {to_ref} in {at}, I need a patch file that I can apply to our fork with git.
Please open a pull request in {owner}/{repo} that merges {from_ref} into {to_ref}, and leave it to me to press the button.
Add a comment to every pull request that was merged in {at} between {from_ref} and {to_ref}, saying that it has been released.
The release notes of {to_ref} in {at} still say "draft" in the title. Take that word out; the notes of {from_ref} are fine.
Please bump the version of {owner}/{repo} from {from_ref} to {to_ref} in all the package files and commit that to a new branch.
There's something wrong with the search in {at} since {to_ref}; it was fine in {from_ref}. Find the first bad commit with a bisect.
In {at}, set the release {to_ref} as the latest one. At the moment the platform still shows {from_ref} in that place.
I'd like to have a maintenance branch in {at} that starts at {from_ref}, because some customers won't move to {to_ref} this year.
Please restore {from_ref} on the production server of {at}. The deployment of {to_ref} from this morning fails its health check.
The upgrade from {from_ref} to {to_ref} of {at} breaks our configuration file. Could you convert mine to the new format?
I want to know which of the tags {from_ref} and {to_ref} in {at} are signed, and with which key. It's for our security review.
Update the link for the download on the website of {at}: it points to {from_ref}, and it should be {to_ref}.
We are ready for {to_ref} of {at}. Before I press the button, close the milestone of {from_ref}, which somebody forgot. ## milestone_progress
Please mark {from_ref} of {at} as deprecated in the package registry, with a hint that people should install {to_ref}.
Our docs for {at} have a version menu with {from_ref} on top. Add {to_ref} to it and make that the default.
The release {to_ref} in {at} was built from the wrong branch. Please build its files again from {from_ref} and replace them.
Squash the commits from {from_ref} to {to_ref} in {at} into one and keep the message of the first.
Somebody pushed a large video to {owner}/{repo} between {from_ref} and {to_ref}. Remove it from the history so that cloning gets faster.
Can you tell me on which date {from_ref} of {at} was tagged, and on which {to_ref}? I need both for the support contract.
I can't install {to_ref} of {at} on my machine, whereas {from_ref} works. Look at my error message below and help me fix it.
{person} needs permission to publish versions of {at} after {to_ref}. Please give her the role that {person} had for {from_ref}.
Push the container image of {at} for {to_ref} to our registry, and drop the one for {from_ref} there. ## publish_release
Please send the finished notes on {at}, {from_ref} to {to_ref}, to the mailing list. They're in the file that I've attached.
Between {from_ref} and {to_ref} of {at}, has anyone changed the licence file? Yes or no is enough for our lawyers.
Rebase the branch {to_ref} of {at} onto {from_ref} for me, and resolve the conflict in the lock file.
For {to_ref} of {at}, please create a milestone, due on {day}, and move whatever is unfinished in {from_ref} to it. ## milestone_progress
Please translate the notes of {at} for {from_ref} to {to_ref}, which are online already, into Spanish, and put them below the English ones.
The changelog of {at} has a broken link in the entry for {to_ref} and a typo in the one for {from_ref}. Fix both, please.
We need the test coverage of {at} at {from_ref} and at {to_ref}, two percentages, for the quality meeting on {day}.
Revert the pull request that was merged last between {from_ref} and {to_ref} in {at}; it breaks the build on Windows.
I'd like to protect the branch {to_ref} of {at} so that only maintainers can push to it, as it is with {from_ref}.
Please label the pull requests in {at} that went in after {from_ref} with "released", up to those in {to_ref}.
The download of {to_ref} from {at} is twice as big as that of {from_ref}. Find out which file is to blame for that.
Could you schedule the release {to_ref} of {at} for {day} at nine? {from_ref} came out in the middle of the night. ## publish_release
Sync our fork of {at} with upstream; we're at {from_ref} and they're at {to_ref}.
In {at}, add a rule that requires a changelog entry in each pull request after {from_ref}, starting with the work on {to_ref}.
Run the performance tests of {at} against {from_ref} and {to_ref} and give me the two timings.
Please lock the discussion below the release {to_ref} of {at}, as somebody did below {from_ref}, because it has become rude.
Hide the old release {from_ref} of {at} from the download page, since {to_ref} replaces it completely.
To set up automatic notes, add a configuration file to {at} that sorts pull requests by label. Start after {from_ref}; {to_ref} stays as it is.
The hash of {to_ref} that {at} publishes doesn't match the file that I downloaded; with {from_ref} it did. Please compute it again and compare.
Rename the release {to_ref} of {at} so that its title has the same form as the title of {from_ref}.
I've tested the upgrade of {at} from {from_ref} to {to_ref} and it works. Please roll it out to the remaining {n} servers.
Generate an API key for the build of {at}, please, that is valid from {from_ref} until {to_ref}.
I need a migration script for the database of {at} that takes it from {from_ref} to {to_ref} without losing any rows.
{at} needs two fields in its bug form, namely the version where it worked, such as {from_ref}, and the one where it doesn't, such as {to_ref}. Please add these.
Download all the files of the releases {from_ref} and {to_ref} of {at} and put them on our internal share, please.
Merge {from_ref} back into {to_ref} in {at}, since the fix from the hotfix branch never arrived there.
Subscribe me to new releases of {at}, please. I missed everything between {from_ref} and {to_ref}, and that was embarrassing.
The package of {at} in our registry is still {from_ref}. Upload {to_ref} as well, the build is finished. ## publish_release
Please transfer the open tickets of {at} that mention {from_ref} to the project board for {to_ref}.
Write unit tests for the code in {owner}/{repo} that was added between {from_ref} and {to_ref}; there are none so far.
Write a short tutorial on how to install {to_ref} of {at} on a machine which has never had {from_ref} or any other version.
The default branch of {at} should be {to_ref} from now on and not {from_ref} any more. Please change it in the settings.
Move the tag {from_ref} in {at} to the commit that {to_ref} points to, since the packagers picked up the wrong one.
Please convert the file with the notes of {at} for {from_ref} to {to_ref} from Markdown into PDF. Leave the wording alone.
Count the downloads of {to_ref} from {at} since {day}, and compare them with those of {from_ref} in the same number of days.
Announce in our chat that {to_ref} of {at} replaces {from_ref} tonight, and that the server will be down for {n} minutes.
Please archive {at}. Nothing has happened between {from_ref} and {to_ref} that anybody would miss.
How does the platform decide that {to_ref} of {at} comes after {from_ref}: by the number, by the date, or by the history?
Is it possible to attach a file of more than {n} gigabytes to {to_ref} of {at}, or has the limit stayed what it was at the time of {from_ref}?
Can your release notes for {at}, say from {from_ref} to {to_ref}, cover commits without a pull request too? I ask before I decide how we'll work.
Would it make sense in your opinion to call the next version of {at} {to_ref}, seeing that the last one is {from_ref}?
Why does the compare page for {from_ref} and {to_ref} in {at} show three dots in its address rather than two?
If I delete the tag {from_ref} in {at}, does the release that belongs to it go away too, or does it turn into a draft? {to_ref} isn't affected.
Which permissions does someone need in {at} in order to edit the release {to_ref} after {person} has published it, as happened with {from_ref}?
Do you write your notes in Markdown or in plain text, when they are about something like {at} from {from_ref} to {to_ref}?
What's the difference between a draft and a pre-release? {at} has one of each, {from_ref} and {to_ref}, and I mix them up.
Does asking you for notes on {at} from {from_ref} to {to_ref} cost anything, and who would get to see the bill?
Where on the platform would I find the button that compares {from_ref} with {to_ref} in {at}? I've looked everywhere.
Are release notes between two branches, such as {from_ref} and {to_ref} in {at}, something that you're able to do, or must both ends be tags? It's a general question.
Is {to_ref} of {at} an alpha, a beta or a finished version? The name doesn't tell me, while it was clear for {from_ref}.
How long does it take the platform to build the archives for a tag like {to_ref} in {at}? Those of {from_ref} were there at once.
Should release notes mention the names of people, in your view? {person} did so in {at} for {from_ref} and left them out for {to_ref}.
Can a release in {at} be moved from {from_ref} to {to_ref} without its download counter starting at zero again?
What happens to you if {from_ref} doesn't exist in {at} while {to_ref} does: an error, or empty notes? I'd like to understand the tool.
Does {to_ref} of {at} still support Windows 7, as {from_ref} did? My father's computer is old.
Who is allowed to approve the release {to_ref} of {at}, given that {person}, who approved {from_ref}, is on holiday?
Is there a way to get a mail as soon as {to_ref} of {at} appears? For {from_ref} I looked at the page every morning.
Last week I asked you for the notes on {at} from {from_ref} to {to_ref}, and you delivered them within a minute. Thank you once more.
If {person} hadn't written the changelog of {at} from {from_ref} to {to_ref} already, I would have come to you with it.
We put the notes for {to_ref} of {at} online on {day}, after {from_ref} had been without any for years. People noticed.
Had there been more than {n} commits in {at} between {from_ref} and {to_ref}, I would have wanted a changelog. There were fewer, so I don't.
The changelog of {at} for {from_ref} to {to_ref} was the first one that I wrote in English, and nobody found a mistake.
I would have needed release notes for {at}, {from_ref} to {to_ref}, by noon yesterday. The meeting took place without them and went well.
Yesterday {person} described everything that changed in {at} between {from_ref} and {to_ref} for the release page, and I read it before it went out.
Without the delay we would have had to write notes for both {from_ref} and {to_ref} of {at}. As it is, none are needed, which pleases me.
It was you who wrote up {owner}/{repo} from {from_ref} to {to_ref} in spring. The text is now in the museum of our company.
Your notes on what changed in {at} between {from_ref} and {to_ref} arrived, and they have been published. That's all from my side.
Don't write anything about {at} from {from_ref} to {to_ref}, I only wanted to tell you that the range is final now.
No changelog this time, please: {to_ref} of {at} is the same code as {from_ref} with another number, and everybody knows it.
Please don't generate the notes of {at} for {from_ref} to {to_ref}. {person} has asked to do them, and I've said yes.
I don't need to know what changed in {at} since {from_ref}. I was there when {to_ref} was made.
There's no need to summarise {owner}/{repo} between {from_ref} and {to_ref}. The customer has cancelled, and I just wanted you to hear it from me.
We won't publish release notes for {to_ref} of {at}, and neither did we for {from_ref}. So don't start on any.
You can stop: the notes on {at} from {from_ref} to {to_ref} aren't wanted any more, as the release has been called off.
Never mind the changelog of {at}, {from_ref} to {to_ref}. I found the one that {person} had in a drawer, so do nothing.
Not now, please. The notes for {to_ref} of {at}, counted from {from_ref}, can wait until I get back to you after {day}.
Leave the range from {from_ref} to {to_ref} in {at} alone, don't describe it. Legal forbids us to say anything about it.
Write release notes for each of the {n} forks of {at}, comparing whatever the fork has on {from_ref} with whatever upstream has.
All repositories that {x_owner} owns have to get a changelog this week, every one of them, from its oldest tag to its newest. Please begin.
I need the notes of every single release that {at} has ever had before {from_ref}, written anew, one text for each of them.
Somewhere among our projects, {at} being only one of them, a thing changed between spring and {from_ref}. Write up all of them, would you?
For all the {n} apps that depend on {at}, tell their owners in separate changelogs what moving from {from_ref} to {to_ref} changes in each app.
Each team at {x_owner} wants its own release notes about its own projects, and {at} is just an example of those. Do them all for the quarter.
Please write notes on some of our releases in {at}, older than {from_ref} mostly, whichever ones you find interesting, or others.
Compare {at} at {from_ref} with its {n} competitors and list for each of them which features they've released lately and we haven't.
Do the release notes for whichever libraries {at} pulls in, all of them, between what {from_ref} used and what {to_ref} uses.
Changelogs for the whole organization, please. {owner}/{repo} went from {from_ref} to {to_ref}, the other {n} repositories did something of that kind too.
"Could you draft the notes of {at} from {from_ref} to {to_ref}?" is the example sentence in your manual. Is it meant to have a question mark?
In the ticket it says "write a changelog for {at}, {from_ref} to {to_ref}". Please close the ticket, because that was done on {day}.
{person} said in the meeting: "I want to know what changed in {at} since {from_ref}." She addressed her own team, so just put it into the minutes.
The slide reads "What is new in {to_ref} of {at} compared with {from_ref}?", and it's in the wrong font. Change it to the one on the other slides.
A customer's mail begins with "Please send me the release notes of {at} from {from_ref} to {to_ref}". Forward it to {person}, who looks after that customer.
Remove {person} from the list of people who get a mail for each release of {at}. The one for {from_ref} reached her, the one for {to_ref} mustn't.
Please put {to_ref} of {at} into the app store with the screenshots of {from_ref}. The description is already in there. ## publish_release
Close the pull request from {from_ref} to {to_ref} in {at} without merging it, since {person} has opened a better one.
Please set the topic of the repository {at} to the two words in my last mail, and leave {from_ref} and {to_ref} as they are.
The workflow that builds {to_ref} of {at} uses an old compiler, the one from {from_ref}. Change the number in the workflow file, please.
"""
