"""Requests that no tool fits, each the twin of one for generate_release_notes, changed in nothing but what it asks for."""
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
The milestone of {to_ref} in {at} lists {n} tickets that nobody will finish. Move them over to the next one, and leave those of {from_ref} alone.
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
"""
