"""Long requests about releases, runs and repositories that none of the maintainer's macros fits, though they look like one of them."""
TEMPLATES = """
All checks are through and the text has been proofread twice, so please publish {x_ref} of {at} before our colleagues in Asia go home. ## publish_release
The newest commit of {at} deserves an annotated tag called {x_ref}, signed with our key if possible, because the packagers insist on signatures. ## publish_release
The manifest of {at} still says {x_ref}, although we promised the next number weeks ago. Would you raise the version in every package file?
Since the installer attached to {x_ref} in {at} turned out to be infected, take that file off the download page and leave the rest standing.
Customers of {at} report that {x_ref} wipes their settings. Roll production back to {ref} right away, we can talk about the causes afterwards.
I have finished the notes for {x_ref} of {at} in a text editor. What I lack is somebody who turns them into Spanish.
Could you mail the release notes that {person} wrote for {x_ref} of {at} to all {n} customers on our list, each with a personal greeting?
The tag {x_ref} in {at} points to the wrong commit because I was in a hurry. Please move it one commit ahead.
Our bank wants a copy of the source archive of {x_ref} from {at} with a checksum, so please compute the checksum and upload both files to their server.
When did {at} publish its last version, and how many days lay between that one and the one before?
Please tick the box that makes {x_ref} in {at} the latest release, since visitors are still being sent to the old download. ## publish_release
We tagged {x_ref} of {at} on {day}, the notes went online an hour later and everybody was happy. I just wanted you to know.
After the mess with {x_ref}, which nobody could install, delete that release from {at} together with its tag and pretend that it never happened.
The marketing people would like a blog post with pictures about {x_ref} of {at}, at least {n} paragraphs long and full of customer quotes. ## publish_release
Attach the three installers from my desktop to the existing release {x_ref} of {at}, because the upload by the script broke off halfway.
How many people have downloaded the files of {x_ref} from {at} since {day}, and from which countries do they come?
I'd be glad if you set up semantic-release in {at}, so that versions get counted up on their own whenever something lands on main.
Deploy {x_ref} of {at} to the staging cluster first, wait {n} minutes, and only then let it out to everyone. ## publish_release
The file CHANGELOG in {at} is in German up to {x_ref} and in English after that. Please translate the older half of it.
If we ever dropped the changelog of {at} altogether, would anybody complain? I'm only curious about your opinion, there's nothing to write.
The notes for {x_ref} in {at} are already online, but they contain an embarrassing typo in the headline. Replace "pubic API" with "public API" there.
Please do not write anything for {x_ref} of {at}, because {person} has taken over the notes and wants to do them alone this time.
The draft for {x_ref} in {at} has been lying around for {x_inactive_days}, so it can be thrown away without asking anyone.
Which of our releases in {at} was the first to contain the commit that fixed the memory leak? I don't need a text, only the tag.
I'm preparing the packages on my own laptop. Which command lists all tags in my clone of {at} sorted by version rather than by name?
Turn the {n} bullet points that I've pasted into the wiki of {at} into a video script for our release party, with a few jokes.
{person} is on holiday and the app store rejected {x_ref} of {at} because of a missing privacy label. Fill in that form and submit the build again.
We'd like to switch from semantic versions to dates in {at}. Rename all existing tags accordingly, starting with {x_ref}.
Upload the package that was built for {x_ref} of {at} to PyPI, since the token on our side has expired and yours still works. ## publish_release
The release {x_ref} of {at} should be called "Winter Garden" on its page, as we promised the sponsor. Change only the title, the text stays.
Looking back, {x_ref} of {at} was a milestone for all of us. Nobody slept, the pizza was cold, and still the tag was set on time.
Freeze the main branch of {at} until {x_ref} is out on {day}, so that nobody can sneak anything in behind our backs.
Before {x_ref} of {at} leaves the house, create a branch called release-candidate from main and push it to the server.
Could you ask {person} whether the date of {x_ref} for {at} still holds? I'd rather not write that mail myself after our quarrel.
Pull {x_ref} of {at} from npm again, please, because somebody packed the private test data into the archive.
We need a calendar for the coming releases of {at}, one every {n} weeks, with the code freeze and the holidays marked in red.
Somebody has to sign the binaries of {x_ref} in {at} with our new certificate. The notes are finished, the tag stands, only the signature is missing.
Lock the tags in {at} with a rule so that contributors can neither move nor remove {x_ref} once it has been pushed.
What would you write in release notes if a version contained no changes at all? It's a riddle from the pub, {at} isn't affected.
Our readers are mostly blind, so please record the notes that are online for {x_ref} of {at} as an audio file.
The Docker image of {at} still carries the tag {x_ref}, though the code is much newer. Push the current image to the registry under a new tag.
I read the notes for {x_ref} of {at} last night, and they're marvellous. Tell {person} that I said so when you meet.
Bump {at} from {from_ref} to {to_ref} in the manifest, the lock file and the docs, and commit the whole thing under my name.
Because our mirror in Brazil lost its disk, copy all releases of {at} including their binaries over there. It will take {n} hours or so.
Is there a rule at {x_owner} about who may publish a version of {at}, and do I need a second signature for that?
The homepage still praises {x_ref}, although {at} has moved on since. Please swap the number on the start page and clear the cache.
Post the finished notes of {x_ref} as a thread on Mastodon, mention {at} in the first message and add a photograph of the team. ## publish_release
I'm told that {at} follows semantic versioning. If we remove a deprecated option, must the first number change, or is the second one enough?
You needn't tell me what is new in {at}, I know that by heart. Just press the publish button on the draft {x_ref}. ## publish_release
Print the changelog of {at} on paper, bind it in leather and send it to {person}, who retires on {day}.
Our release manager left on {day} without handing over anything. Who has the rights to publish packages of {at} now?
Please estimate when {x_ref} of {at} will be ready, given that two of our {n} developers are ill and the holidays are near. ## milestone_progress
The script that builds the changelog in {at} crashes under Windows. Rewrite it so that it runs on all three systems.
After every release of {at}, someone forgets to update the Homebrew formula. Update it to {x_ref} now, with the right checksum.
I once tagged {x_ref} twice in {at} and had to apologise to {n} packagers. That won't happen to me again, I promise.
Enable the setting in {at} that makes releases immutable, as the auditors have asked us since {day} to prove that nobody exchanges files.
Add a footer with our postal address to each release page in {at}, from {from_ref} to {to_ref}, since a lawyer demands it.
I don't want to know what changed in {at}. I want you to stop the release of {x_ref} before it reaches the customers.
The beta testers of {at} should receive {x_ref} automatically, while everybody else keeps {ref}. Please adjust the update server accordingly.
Turn {x_ref} in {at} from a pre-release into a proper one, given that nobody has found anything wrong for {x_inactive_days}. ## publish_release
Would it be wise to publish {at} on a Friday evening, or do you believe in the superstition that this ends badly?
{person} claims that the notes for {x_ref} of {at} sound as if a robot had written them. Well, a robot had.
Make the changelog file of {at} shorter by moving everything before {x_ref} into an archive folder, and link to that from the top.
Now that {x_ref} is through, please merge the release branch of {at} back into main and resolve whatever clashes.
Our changelog in {at} has to obey the "Keep a Changelog" format from now on. Add a check for that to the repository.
Please count how many breaking changes {at} has inflicted on its users during the last {n} years. A chart with one bar for each year would be nice.
Read me the licence text that was shipped inside the archive of {x_ref} from {at}. A lawyer is waiting on the other line.
Put {x_ref} of {at} on the long-term support list on our website, and cross out {ref}, which has reached its end of life.
If I were to tag {x_ref} of {at} from my fork, would the packages end up in the wrong registry? I'm asking before I do anything silly.
The feed that announces new versions of {at} has been silent since {day}. Repair it, because several distributions depend on it.
Our deal with the publisher says that source code of {at} must be handed to a notary at every version. Bring {x_ref} there, please.
Thanks to your notes, {x_ref} of {at} had a splendid start: no complaints, two cakes and a mention in the local paper.
Shift the date of {x_ref} in {at} by two weeks and let the translators know, they have {n} languages to finish.
Open a discussion in {at} where people can vote on the code name of {x_ref}, and close the poll on {day}.
Make a compatibility table for {at} that says which version works with which database. The rows from {from_ref} to {to_ref} are enough for me.
I accidentally published {x_ref} of {at} instead of saving it as a draft. Hide it again before the bots pick it up.
Does the licence of {at} allow us to rename {x_ref} and sell it in our own shop, provided that we mention the authors?
Write an upgrade script which converts configuration files of {at} from the layout of {from_ref} to that of {to_ref}, and test it on mine.
Whoever maintains the snap of {at} has vanished. Build {x_ref} for the store yourself and request the missing permissions there. ## publish_release
I have nothing against release notes, but those for {x_ref} of {at} should be signed by {person} personally. Please obtain that signature.
We ought to thank the sponsors in public. Add their logos under the notes of {x_ref} on the release page of {at}.
Suppose {at} had been released {n} months later than it was. Would the competition have overtaken us? I like such idle thoughts.
The number {x_ref} brings bad luck where I come from. Can we skip it in {at} and go straight to the next one?
Prepare the slides for {day}, on which I present the plans for {x_ref} of {at} to the board: five pages, large print, no jokes.
As the customer still runs {ref}, pick the security fix out of {x_ref} and apply it to their line in {at} too. ## backport_change
I keep receiving a mail for each nightly version of {at}. Please switch those notifications off and leave only the stable releases.
What does "rc" mean in a tag such as {x_ref}, and do other projects than {at} use something different for it?
Rotate the key with which packages of {at} are signed, since {person} lost a laptop with the old one on a train.
Reserve the package name of {at} on crates.io before someone else does, even if the port isn't ready before {day}.
The changelog has been read, approved and filed. All that remains is to invoice {x_owner} for {x_ref} of {at}, {n} hours of work.
For the exhibition we need screenshots of {at} as it looked in {x_ref}, so install that version somewhere and take a few.
Everyone at {x_owner} should upgrade to {x_ref} of {at} by {day}. Send them a friendly reminder with a link to the existing notes.
Shall we give up release branches in {at} and ship from main instead? I would like to hear arguments for both sides.
Hold {x_ref} of {at} back until the embargo ends at noon on {day}, then make it visible for the whole world. ## publish_release
The artefacts of {x_ref} in {at} eat {n} gigabytes. Compress them with a better algorithm and replace what is on the page.
Sync the tags between {at} and {x_at}, because the latter has missed everything since {x_ref} and our customers clone from there.
Please cancel {run} before it reaches the deployment step, since I've just noticed that the wrong database is configured in there.
Our quota is nearly used up, and {run} produced {n} gigabytes of artifacts that nobody will open. Delete them all, please.
Although {run} went wrong on {day}, please leave it exactly as it is, because {person} wants to show it to the students.
Someone printed a password in {run}, so remove its log from the server before a stranger finds it. I have already seen what it says.
We've waited long enough for the gate in {run}. Give the environment your approval, so that the packages can go to staging.
Please compare {run} with {x_run} and tell me which of the two took more billed minutes and cost us more.
Unlike last week, I don't want {run} to be repeated. Start the deploy workflow afresh on the hotfix branch, with dry mode switched off.
How often did the nightly build of {at} fail during the last {n} weeks, and is it getting better or worse?
The file build.yml in {at} is a mystery to me. Explain in simple words what each of its jobs is there for.
Could you disable the scheduled workflow in {at} until {day}? The test hardware will be in a truck for the whole time.
Add our new cloud token as an encrypted secret to {at}, so that the deployments no longer depend on what {person} keeps at home.
The runner under my desk belongs to {at} and doesn't answer since the power cut. Register a new one with the label {x_open_label}.
Empty the dependency cache of {at}, as the builds have been picking up a poisoned archive from it ever since {day}.
How many minutes of our plan has CI in {at} burnt this month, and what will we have to pay if that continues?
I'd like the badge in the readme of {at} to show the state of the main branch instead of whatever ran last.
Rewrite the workflow of {at} so that the slow browser tests only start when somebody asks for them with a label.
We got the log of {run} from you already. Now take the {n} warnings in it and fix them in the code.
{run} used the old image and I've no wish to see it again. Trigger a brand-new one on main, by hand, with the new image.
Please raise the time limit for jobs in {at} to {n} minutes, because the tests on the slow boards keep getting cut off.
Which of the tests in {at} are flaky? I'd like a table of the last {n} weeks with failures for each of them.
Stop everything that is queued in {at}, since our build farm catches fire whenever more than {n} jobs arrive together.
Let me know by text message as soon as {run} has come to an end, I'm leaving for the airport now.
The screenshots that {run} stored as an artifact would help our designer. Download that archive and mail it to {person}.
If {run} had failed, I would have asked you to start it again, but it is green, so there's nothing left to do.
Under no circumstances should anybody start {run} again while the migration is under way, and that includes you. Just keep your hands off it.
Make the lint job in {at} a required check, so that nothing can be merged as long as it complains.
The workflow that labels newcomers in {at} annoys people more than it helps. Delete its file and commit that to main.
Is it possible at all to see who pressed the cancel button on {run}, or does the platform keep that secret?
Pin every action that the workflows of {at} use to a full commit hash, as the security team demanded on {day}.
I'm looking for a cheaper home for our CI. Would it pay to move {at} to machines that we own, at {n} builds a day?
Rename the workflow "main" in {at} to "tests", since three other repositories have one of the same name and the mails are confusing.
For my thesis I need the duration of every CI run in {at} between {day} and today as a spreadsheet with one row for each.
The deployment in {run} went to the wrong region. Undo it over there and tell me when the old state is back.
We moved {at} to another CI provider last spring. It took {n} days, two of us cried, and now everything takes half the time.
Please allow first-time contributors to start workflows in {at} without anyone approving them, because we're tired of pressing that button.
Grant the token that the workflows in {at} use permission to write packages, or else the upload step will never get through.
{person} would like to be able to start the deploy workflow in {at} from a phone. Give them the necessary role for that.
Convert the Travis configuration that still lies around in {at} into a GitHub workflow, with the same {n} versions of Python.
A build like {run} costs us about a dollar. What would it cost if we did the same on a rented server?
Somebody should put a timeout into the workflow file of {at}, so that another {run} which hangs for hours can't happen again.
Keep the artifacts of {at} for {n} days instead of ninety, because storage is what we pay most for these days.
Draw me a diagram of how the workflows in {at} call each other. I have the logs, so text isn't what I need.
In {run} you can see a beautiful progress bar. Build the same thing for the command line tool in {at}.
Take {run} as an example and write a tutorial for beginners that shows how to find their way around the web page.
When {run} was stuck, I restarted it myself, and it has been fine ever since. Thank you for offering, though.
Run the tests of {at} on your side with the newest compiler, no workflow involved, and tell me whether they pass.
Nobody told the interns that pushing to {at} starts {n} jobs. Write them a short guide on how to skip CI.
Because the mirror of the package index was down on {day}, set up a proxy for {at} that keeps copies of what the builds need.
Block {run} from publishing the docs, as the legal department has found a sentence in there that could get us sued.
Make the two jobs of the workflow in {at} run side by side rather than one after the other, it would save us {n} minutes.
I wonder if {run} would have passed with a faster disk. Not that it matters, the hardware has been ordered anyway.
Approve the workflow for the fork from which {pr} comes, I've read the change and it contains nothing dangerous.
{person} deleted the workflow folder of {at} by mistake. Restore it from the history and push it before anybody notices.
The self-hosted runners of {at} need the new compiler. Log in on all {n} of them and install it, please.
A green tick next to {run} isn't enough for our auditors. They want a signed statement in which you confirm that all tests ran.
Mark {run} as successful, even though one test broke, since we've agreed with the customer that this test doesn't count.
Could the jobs in {at} get a nicer name than "build (1)" and "build (2)"? Change that in the workflow, please.
Which version of Node do the workflows in {at} use at present, and which of the {n} files would I have to edit?
Create an environment named "production" in {at} where {person} has to say yes before anything gets deployed to our servers.
The logs are fine with me. What I'd like is that {at} stops writing timestamps into them, so change the logger in the code.
There was a time when {run} would have ruined my weekend. Since the therapy, I just turn the computer off and go swimming.
Forward each failing build of {at} to our pager from now on, except between midnight and six, when nobody would react anyway.
What is the average waiting time before a job in {at} gets a machine, and at which hour of the day is it worst?
Put the results of the coverage step in {at} as a comment under each pull request, the way {x_at} does it.
Open a support ticket with the provider about {run}, because their machine lost its network in the middle and we were billed all the same.
The cron job of {at} fires in the wrong time zone. Set it to six in the morning in Berlin, summer and winter alike.
Replace the three copied workflows in {at} with a single reusable one and delete the copies, but leave the release job alone.
How is a composite action different from a reusable workflow? We might want one of them in {at}, and nobody here knows.
Transfer the secrets of {x_at} to {at}, because from {day} on the deployments will be started from the new place.
Sandbox the builds of {at} so that pull requests from strangers can't mine coins on our machines, as happened in {x_run}.
I have read the log of {run} from top to bottom and learnt a lot. Could you recommend a course about Docker?
Install a bot in {at} that retries flaky jobs on its own up to three times, so that I needn't ask you anymore.
Change the branch that the deploy workflow of {at} listens to from master to main, because it has done nothing since the renaming.
I'm asking purely in theory: could a malicious pull request read the secrets of {at} if somebody approved its run without looking?
The benchmark in {run} is {n} percent slower than before. Make the code in {at} fast again, I don't care how.
Put {run} on hold for an hour, I need the machine for a demo, and let it continue where it was afterwards.
Please don't start anything again in {at} before {day}. The provider has a failure, and every attempt only eats up our minutes.
Write a pre-commit hook for my clone of {at} which runs the same checks as CI does, so that I notice mistakes earlier.
Our intern asks why {run} has a higher number than {x_run}, although it began earlier. How are these ids given out?
Show the build status of {at} and {n} other projects on the monitor in the kitchen, green or red, nothing more.
Add Windows on ARM to the test matrix of {at}, because two big customers have asked for it since {x_ref} came out.
Remove every workflow run in {at} that is older than {x_inactive_days}, so that the list gets readable and the storage shrinks.
In the contract with {x_owner} it says that CI for {at} must answer within {n} minutes. Have we kept that promise this year?
I was about to have {run} started again, but then {person} pulled the plug on the server, so forget about it.
Since {run} has been pending for want of a machine, rent us a bigger one for the afternoon and send the bill to {x_owner}.
The step that uploads maps to the crash reporter must be taken out of the workflow in {at}, it leaks our source code.
I'd love to have the tests of {at} start as soon as a label is set, rather than at each push. Can you arrange it?
Set the number of parallel jobs for {at} to {n}, or the other teams at {x_owner} will never get their turn.
Explain to me, without looking at any particular run, what the exit code 137 of a container means. It comes up in {at} a lot.
Our students fork {at} and wonder why no workflow starts in their copies. Write a paragraph on that for the readme.
Try the workflow of {at} on your own machine with act, since I'd like to know if it runs without GitHub at all.
The name of the branch in {run} gives away a secret product. Hide the run from the public list, will you?
Configure the workflow of {at} so that a new push to a branch cancels the older builds of the same branch.
Let {person} know that {run} is green at last, the coffee is on me, and the log is where it always was.
Does {at} have any workflow that publishes to npm, and if so, in which file is the token mentioned?
Upload the log that I've saved from {run} to the ticket of the provider. It's in my downloads folder, named {title}.
The team voted against rerunning anything in {at} by hand. From now on whatever is red stays red until someone pushes a fix.
With {run} we celebrated the ten-thousandth build of our project. There was champagne, and {person} gave a speech that nobody understood.
Delete the environment "preview" from {at}, including its {n} old deployments, because the server behind it was switched off on {day}.
Why are logs kept for ninety days only, and where could I change that for all the repositories of {x_owner} including {at}?
A colleague saved the log of {run} as a PDF, of all things. Convert it back to plain text for me, the file is attached.
Let the workflow in {at} fail if the bundle grows by more than {n} kilobytes. Today nobody notices until the customers do.
I need CI on {at} to use our licence server in Hamburg, so open the firewall for the addresses of the hosted runners.
Merge the dashboards of {at} and {x_at}, so that failures of both appear on one page that I can look at on my phone.
{run} was started by an account that left us on {day}. Find out how that's possible and close the hole.
Nothing in {at} gets tested against the real database. Write a job for that, using the dump that {person} has prepared.
Change the retention of logs in {at} to {n} days. I already have everything from {run} on my disk, so nothing is lost.
Could {run} be shared with people who have no account? Turn on whatever is needed so that they can open the page.
A bot from {x_owner} has started {n} builds in {at} since this morning. Revoke its token before we run out of minutes.
To whoever rewrote the pipeline of {at} last week: bravo! From {n} minutes to six, without dropping a single test, that is art.
Is {n} minutes long for a build like {run}, compared with what other projects of that size need? I have no feeling for it.
Undo the last three commits that touched the workflow folder in {at}, because nothing has been building since {person} tidied up there.
Keep {run} forever, please. It documents the day we won the contract, and GitHub would throw it away after a year or so.
Send {run} a second reviewer for its deployment, since {person}, who should approve it, is climbing a mountain until {day}.
The action we use for uploads in {at} has been abandoned. Find a well-kept one on the marketplace that could take its place.
Would you replace the badge for coverage in {at} by one that counts the stars? The first one only depresses the visitors.
I'd rather have {run} deleted than explained, because it shows the internal address of our customer to everybody who passes by.
Please fork {at} into the organization {x_owner}, since we want to try a few wild ideas without frightening the regular users.
How many stars did {at} gain after {person} talked about it on the radio, and has the curve gone down again since?
Give {person} the right to push to {at}, but keep the settings out of reach, as last time someone made it public by mistake.
Our chat has moved to another server. Point the webhook of {at} to the new address and send a test message through it.
The wiki of {at} is full of advertising for watches. Restrict editing to members and restore the pages as they were on {day}.
Before the lawyers lose patience, change the licence of {at} from MIT to Apache and adapt the header of every source file.
Create a branch called experiments in {at} that starts at the tag {x_ref}, so that the students have something to play with.
On my new laptop, cloning {at} stops at {n} percent with an odd message about early EOF. Which setting of git helps?
Where in the code of {at} do we still call the old payment service? Search all branches, including the ones nobody remembers.
I'd like all libraries of {at} lifted to their newest version, with one commit for each, so that we can undo them separately. ## audit_dependencies
A researcher told us in confidence about a hole in {at}. Open a private security advisory and invite her to it.
Switch on secret scanning in {at}, because within {n} weeks the third password has turned up in a commit.
Does {at} use the logging library that was in the news on {day}, and is our copy one of the dangerous ones? ## audit_dependencies
Our new colleague starts on {day}. Invite her to {x_owner}, add her to the core team and show her around in {at}.
Make {at} read-only from {day} on, since development goes on in {x_at} and we don't want people to send patches to the wrong place.
The default branch of {at} should be called main, like everywhere else. Rename it, mend the links and tell the contributors.
Delete all branches in {at} that were merged ages ago, because the list is {n} pages long and nobody finds anything. ## delete_merged_branches
Anyone can push straight to main in {at}, which scares me. Require two approvals there and forbid force-pushes, even for admins.
What distinguishes a fork from a mirror, and which one would you take if you wanted to keep {at} up to date in a closed network?
I accidentally committed a film of {n} gigabytes to {at}. Rewrite the history so that it vanishes, and tell everyone to clone again.
Put the topics "privacy" and "self-hosted" on {at}, and write a description that fits into one line for the search results.
Who are the {n} people that have done most for {at} since it began? I'm designing a poster with their names on it. ## list_contributors
Set up a code of conduct for {at} in the usual place, with {person} and me as the ones to turn to.
A stranger is offering money for {at}. Would you sell it, and what happens to the copyright of those who contributed?
Move {at} from my private account to {x_owner}, and make sure that old links keep working after the transfer.
Please sort out the submodules of {at}, two of which point to addresses that no longer exist since {x_owner} closed its server.
In {at} the folder "vendor" has grown to {n} megabytes. Find out which files nobody uses and throw them away.
Translate the readme of {at} into Portuguese and put a link to it at the top, next to the flags for the other languages.
Does the API of {at} have any documentation worth that name? Otherwise write some, beginning with the {n} functions people use most.
{person} lost the phone with the second factor and can't get into {x_owner} any more. Reset it, so that work on {at} can go on.
Count the lines of code in {at} by language, without the generated files, since a customer pays us by the thousand.
The sponsor button on {at} leads to an account that was closed on {day}. Change it to the one of {x_owner}.
Add a CODEOWNERS file to {at}, with the parser for {person} and the rest for me, so that nobody has to guess.
I'd like to import the history of an old Subversion server into {at}, {n} years of it, with the right names and dates.
Somebody has copied {at}, removed our names and now sells it. Write a takedown notice that I can sign.
Enable discussions in {at} and make three categories: questions, ideas, and things people have built with {x_ref}.
The dependency bot opened {n} pull requests in {at} overnight. Tell it to bundle them and to come only once a month.
Which repositories depend on {at}, and would they break if we removed the method that {x_ref} marked as outdated?
I need a token that can read {at} and nothing else, valid until {day}, for the consultants who check our accounts.
Could you set {at} to private for a weekend, or would we lose all the forks and stars if we did so?
The pages of {at} should be served under our own domain from {day} on, with a certificate that renews itself.
Revoke the deploy key of {at} which is called {title}, because the server it belonged to was sold at an auction.
My clone of {at} says that it has diverged from origin by {n} commits. How do I throw mine away without a fresh download?
We store photographs in {at}, which makes it terribly slow. Move everything bigger than {n} megabytes to large file storage.
Who has looked at {at} during the last fortnight, and which sites did the visitors come from? The sponsors are curious.
Make {at} a template, so that the teams of {x_owner} can begin new services from it without copying files by hand.
Ask for a CVE number for the hole in {at} that {x_ref} closed, and credit {person} with the discovery.
Nobody at {x_owner} knows who the owner of {at} is. Find out, and hand the ownership to {person} if it was one of the founders.
Merge the histories of {at} and {x_at} into one repository with two folders, and keep the dates of all the commits.
Please unblock {person} in {x_owner}. The argument about tabs in {at} was {n} years ago, and we've all grown up since.
A script of mine asks {at} for news too often and gets a 403 in return. What is the rate limit for a token like mine?
Star {at} and {x_at} on my behalf, since I met the authors at a conference and promised to do it the same evening.
Replace the logo in {at} with the one that {person} drew on {day}, in all sizes, including the tiny one for browser tabs.
Search {at} for places where money is calculated with floating-point numbers, because the accountants found a difference of {n} cents.
How would I keep a patch of ours on top of {at} if the maintainers refuse it? Rebasing at every version wears me out.
The advisory about {at} was published too early. Withdraw it until {day}, when the fixed version reaches the distributions.
Set a rule in {x_owner} that nobody may create public repositories without {person}, given what happened with {at} on {day}.
Give me a mentor's opinion: is {at} ready to join a foundation, or should we first find {n} more maintainers?
Bring the fork of {at} in my account up to date with the original, it's {n} commits behind and the button is greyed out.
Our templates in {at} ask reporters for a version that no longer exists. Replace {x_ref} in the form by a free field.
I have been thinking of archiving {at}. Not now, and perhaps never, but the thought alone makes me feel lighter.
The mail address in my commits to {at} is the one of my former employer. Change it throughout the history, please.
Check whether our {n} translations in {at} are complete, and fill in the missing sentences with a sensible first attempt.
Could you tell me which editor settings {at} expects? My colleague's spaces and my tabs have been fighting since {day}.
As {at} has outgrown a single folder, split it into four packages and publish each of them under the scope of {x_owner}. ## publish_release
Cherry-picking by hand frightens me. Take the commit of {pr} over to the branch for {x_ref}, whose users can't upgrade yet. ## backport_change
When {at} goes down at night, someone should be woken. Who is on duty on {day}, and do we have their number?
My talk about {at} was accepted. Please book a train to Vienna for {day} and a room for two nights near the venue.
As {run} has been spinning without printing a single line since breakfast, and other teams are waiting for the only machine with a graphics card, would you be so kind as to abort it before our customer rings again?
When the auditors visit us on {day}, they will ask for proof that {x_ref} of {at} was built on trusted hardware, so generate a signed provenance file for it and store that next to the binaries, where they expect it.
Although I know that you could fetch what {run} printed, that's not what I'm after this time: I want its artifact called "coverage" unpacked and the report inside put on our web server, where {person} can see it.
I've been told that {at} may only be deployed between two and four in the morning. Since I don't intend to stay awake, roll out {x_ref} to production in that window and leave me a message on my phone.
The text for {x_ref} is as good as it gets, {n} people have read it and even the lawyers smiled. So now push the tag to {at}, and make the release visible to the public before {day}. ## publish_release
Whenever somebody pushes to a branch in {at}, all of the expensive hardware tests begin, which is absurd. Restrict the workflow to changes in the two folders that hold drivers, and open a pull request with that.
We've known for weeks why {run} stopped halfway, since {person} dug through the whole output. What nobody has done so far is to order a bigger disk for that runner, so please find one for less than {n} hundred euros.
If you happen to have access to the billing page of {x_owner}, I would be curious to learn which workflow in {at} costs us most, because the invoice for last month was {n} times higher than the one before.
Please take the notes that are already published for {x_ref} of {at} and turn them into French, German and Japanese, without changing their meaning, because our distributors abroad refuse to print English inserts.
Back when {at} still lived on our own server, a release took a whole week and {n} signatures on paper. Today {x_ref} went out in the time that it takes to boil an egg, and I felt almost nostalgic.
Our security officer found out that the token in {run} can write to every repository of {x_owner}. Replace it by one that is limited to {at}, and keep it valid for no more than {n} days.
I'm not asking you to repeat {run}, whose failure was deserved. I'm asking you to write the missing database migration in {at}, without which every later build will break in exactly the same way.
The customer who sponsors {at} wants the number of successful and failed builds for each month since {x_ref}, in two columns, because their contract says that we lose money below ninety percent.
Because {x_ref} was tagged on a branch that has since been thrown away, nobody can find the commit any more. Create a new branch in {at} at exactly that tag and protect it, so that it stays reachable.
A deployment which {run} kicked off is waiting for my blessing, but I'm sitting in a train without a second device. Could you give the approval in my name, and tell {person} that it's done?
Imagine that {run} had deleted the production database instead of the test one. Who would have been liable, {x_owner} or the contractor who wrote the script? My brother studies law, and we argued about it all evening.
Every time that {at} gets a new tag, {person} copies the version by hand into {n} different web pages, and last time three of them were forgotten. Write a small program which does this on its own.
Until {day} I'd like the workflow that deploys {at} to be switched off completely, since our hosting company is moving its racks and every attempt would only confuse the people who are carrying them.
Don't bother to suggest a better wording, because the notes of {x_ref} were signed off by the director. Simply send them as a newsletter to everyone who has subscribed to {at}, with the picture that {person} took.
The packages of {at} for Debian still depend on a library that was removed from the archive last month. Change the control file and build {x_ref} once more for all {n} architectures, then upload the result. ## publish_release
How would one go about testing a change to a workflow file in {at} without pushing {n} tiny commits, each with a message like "fix ci again"? I'm ashamed of what the history looks like by now.
Both {run} and {x_run} were started by the same commit, yet they used different images, as far as {person} remembers. Pin the image in the workflow so that nothing of the sort can ever come up again.
On our board there's a card that says "speed up the pipeline of {at}", and it has been there for {x_inactive_days}. Please split the test suite into {n} equal parts that run side by side on separate machines.
I know I shouldn't have done it, but I put the password for the update server into the workflow file of {at}. Replace it with a reference to a secret, and scrub it from the history before {day}.
While we appreciate that {at} publishes a version every fortnight, our hospital can only certify two a year. Would you be willing to sign a support contract for {x_ref}, including fixes for {n} months?
The little badge at the top of {at} claims that the build is failing, though everything has been green since {day}. It must be pointing to an old workflow file, so correct its address in the readme.
{person} and I have a bet about {at}: I say that it has published more than {n} versions in total, {person} says fewer. Would you count the tags for us and name the winner, without telling what's in them?
Now that everything in {run} is green and the packages have been signed, carry on with what comes next on the list: copy them to the mirror in Singapore and tell the people there to announce it.
When a contributor asked in {issue} whether we would ever support old phones, we promised an answer with {x_ref}. The release is out, so write there that support has arrived, and thank everyone for waiting.
Somebody on the mailing list thinks that our version numbers are arbitrary. Write a page for the docs of {at} that explains when we raise which digit, with {x_ref} and {ref} as examples from practice.
I would like a second pair of eyes on our deployment plan for {day}, not on any pull request: first the database, then {at} in version {x_ref}, then the clients. Is that order a sensible one?
In the middle of {run}, a step asks a person for permission and waits forever when nobody is in the office. Rewrite that part of the workflow so that it goes on by itself after {n} minutes.
Since the team in India starts to work while we're asleep, they need the right to publish versions of {at} without calling me. Give it to {person} and to the {n} others on the list that I sent.
Had we tagged {x_ref} a day earlier, {at} would have made it into the next Debian. It didn't, we sulked for a week, and now we are over it. That's the whole story, nothing needs doing.
Please find out if the changelog file in {at} uses the same date format from top to bottom. If not, convert every date to the international one and commit the result with a polite message.
Take whatever {run} has left in the cache and clear it, because the compiler keeps on finding header files of a library that we removed from {at} months ago, and it drives {person} up the wall.
For each version of {at} since {x_ref}, I'd like to know how large the installer was, in megabytes, and a curve that shows how it grew. The marketing people claim we're getting leaner, and I doubt it.
It would be lovely if {at} told me by mail whenever {person} starts a deployment, so that I can hide under the table in time. Set up such a notification, but please leave the others alone.
Once {x_ref} of {at} is out of the door on {day}, remind me to close the beta programme and to send a cake to each of the {n} testers, in case I forget in all the excitement.
The release {x_ref} has a wonderful text, but its page in {at} shows the wrong author since {person} used my account. Is there a way to change whose picture is displayed there? If so, do it.
As a matter of principle I don't have failed builds started again, and {run} is no exception. I want the flaky test in there marked as skipped, with a comment in the code that refers to {x_issue}.
Our landlord is going to cut the power on {day}, so shut down the self-hosted runners of {at} properly at six in the evening and bring all {n} of them back up the next morning.
Could you write a workflow for {at} from scratch which builds the manual, checks its links and uploads it to our server whenever a tag is pushed? There's none yet, and {person} does everything by hand.
Let's assume for a moment that {at} had no automated tests whatsoever. How many people would we have to hire for testing {x_ref} by hand within a week? Don't take it too seriously, it's for an essay.
Two years ago I wrote a script that wrote our notes, another one that fetched the logs, and a third that restarted whatever had failed. Then I discovered gardening. {at} still uses all of them, I hear.
The job that {run} calls "integration" belongs to a workflow which nobody in our team has ever understood. Walk me through the workflow file in {at} line by line, as you would with a beginner.
To save money, we want {at} to build pull requests on the cheap machines, and only the main branch on the fast ones. Change the workflow in that sense and keep the names of the jobs as they are.
You've sent me the log of {run} and it was most instructive, thank you. With regard to the passwords that it shows in clear text: have them masked in the workflow, and get us {n} new ones.
If {x_ref} of {at} breaks on old phones, as {person} fears, we need a plan for getting back to {ref} within {n} minutes. Please write it down for the people on duty, one page at most.
The marketplace listing of our extension still shows pictures of {ref}. Take fresh ones of {x_ref}, replace the old ones, and write three sentences on what {at} is good for, aimed at people who've never heard of it.
I'd appreciate it if you moved {n} of our nightly jobs in {at} to the weekend, since they hardly ever find anything and the electricity is said to be much cheaper on a Sunday.
Can anybody on earth explain why a build as simple as {run} needs its own virtual network? Whatever the reason, tear that network down after each build from now on, as it costs us {n} dollars a day.
Our contract with {x_owner} obliges us to hand over the full source of {at} as of {x_ref} on a disk, including submodules. Make the archive, encrypt it for {person}, and put it on the usual server.
Before the demo on {day}, I want every environment of {at} on the same version, namely {x_ref}. Check what is deployed where, bring the laggards up to date, and tell me if any of them refuses.
The last time we forgot to bump the protocol number in {at}, old clients crashed for {x_inactive_days}. Write a test that fails if someone changes the messages without raising it, and add it to the suite.
There's a comment at the end of {run} where a bot posted the size of the bundle. Teach that bot to post it only if it changed by more than {n} percent, because people have stopped reading it.
I've got the log, I've got the reason and I've got the culprit. All I still need is a dry apology to our users, because {run} deployed an empty page of {at} for {n} minutes on {day}.
What strikes me about {at} is that every release came out on a Thursday. Is there some deeper sense in that, or has it merely become a habit? I ask as a sociologist who studies communities like yours.
Please see to it that nothing gets published from {at} while {person} is in hospital. I mean it literally: remove the publishing token for the time being and put it back when I tell you.
After {n} years of faithful service, our build server under the stairs has died. Set up {at} on hosted machines with the same compilers, and let me know what that is going to cost per month.
Open the page of {run}, press "re-run"? No, I've tried that {n} times. What we need is a talk with {person} about the network cable in the lab, so invite both of us to a meeting on {day}.
We're going to skip {x_ref} in {at} altogether, because a competitor has just used that number for something awful. Rename the milestone, the branch and the draft accordingly, using the next number in line.
It has come to my attention that the workflows in {at} send usage data to a company that I've never heard of. Find the step in question in the files, take it out, and ask {person} why it was there.
Give the run that {person} will start on {day} a higher priority than {run} and everything else in the queue of {at}, since a minister will be watching over our shoulders and delays would be embarrassing.
The artifact of {run} was built with a debug flag, so it must not be given to anybody. Delete it from the run and from the mirror, then inform those {n} people who've downloaded it.
Although I wrote yesterday that you should prepare the notes for {x_ref} of {at}, please forget about it. The release has been called off by {x_owner}, and nobody is going to read them any more.
If I set the environment variable that switches colours off, will the output of our builds in {at} become easier to read for a screen reader? I'm blind, and I'd like to propose it to the others.
Version {x_ref} of {at} is meant to be the last one with support for 32-bit systems. Spread the word: on the website, in the forum and wherever else our {n} thousand users might look.
Because {run} was triggered by a tag that should never have existed, remove that tag from {at} on the server, and tell everyone to delete it from their clones too, or else it will come back.
There seem to be two files in {at} that describe how a version is made, and they contradict each other in {n} places. Merge them into one document that a new maintainer could follow at three in the morning.
My predecessor protected the tags of {at} in such a way that not even I can create one. Loosen that rule for owners, but keep it for everybody else, and write down what you've changed and when.
Not one of the {n} workflows in {at} has a comment at its top that says what it's for. Add such a comment to each, two lines at most, in the plain style that {person} is fond of.
What I'd really like to see one day is a calm morning: no page at four, no angry customer, {run} green and the coffee hot. A man may dream, mayn't he? Have a pleasant {day}.
In order that our offline customers can install {x_ref} of {at}, burn it onto {n} discs together with all libraries that it needs and post them to the addresses in the attached list.
Just between the two of us: do you consider it fair that {person} gets all the praise for the release of {at}, while those who wrote the tests aren't mentioned in any speech? It bothers me.
To be able to reproduce {run} on a machine without internet access, I need a container image with everything in it. Build that image from the workflow in {at} and save it on the network drive.
The deployment log is in my hands, and it's clear that the new version of {at} must go. Switch the load balancer back to the servers that still run {ref}, and throw away the ones with {x_ref}.
Ever since {at} was split off from {x_at}, both projects have used the same secret for signing. Generate one for {at} alone, store it as usual, and let the old one expire at the end of next month.
Would you mind transferring our build statistics for {at} into the quarterly report? I mean the number of builds per week, the share that turned red, and how much longer they took than {n} months ago.
Someone at {x_owner} had the idea to write the changelog of {at} in verse. Before that catches on, please add a rule to the contribution guide which says that entries have to be plain sentences.
We can't leave it like this: the update check of {at} asks a server which {person} pays for privately. Move it to an address of {x_owner}, and ship the change to those who still use {x_ref}.
Whether {run} passes or not is of no importance to me, since I only started it to warm the cache. I'd be glad, however, if you found out how long such a cache lives before it's dropped.
Against our rules, {pr} changes the version number by hand, which our tool does by itself. Push a commit to its branch that takes this change out again, and apologise to the author for the missing documentation.
As agreed on {day}, {at} gets a second release channel for the brave. Set it up so that whatever lands on main is packed and uploaded as "edge" at night, and never reaches normal users. ## publish_release
A journalist wants to quote from the notes of {x_ref}, and asks who holds the rights to the text on the page of {at}: the person who typed it, or {x_owner}? I haven't got the faintest idea.
Our workflow for {at} passes on every machine except the one in Madrid, where the decimal comma spoils the numbers. Set the locale explicitly in the code rather than in CI, and cover it with {n} tests.
It isn't the failed steps of {run} that worry me but the {n} which were skipped. Change the conditions in the workflow so that those steps are executed on the release branch as well.
{person} wants our pipelines to be greener in the literal sense: how much electricity does a build of {at} consume, and would it be better for the climate to run it at noon, when the sun is out?
Please make me the owner of {at} for the time being, since {person} resigned on {day} and nobody else can change the settings. I'll pass it on as soon as the committee has elected someone new.
Given that {n} people have forked {at} and most of those copies look dead, I'd love to learn which of them contain commits that we don't have, as there may be a treasure or two among them.
The wiki of {at} and the folder with the manual say different things about nearly everything. Make the folder the only source, move what's worth keeping, and then disable the wiki so that nobody edits it again.
Because {person} was promised access and then forgotten, add the account to the repository {at} with permission to write, but don't let it touch branch protection, webhooks, or anything that has to do with money.
I have to clone {at} through a slow satellite link on a ship, where {n} megabytes take an hour. Is there a way to get only the newest files without the history, and to fetch the rest later in harbour?
Under which licence may I use the icons in {at}? The readme mentions one, a file in the folder mentions another, and {person}, who drew them, hasn't answered any of my {n} letters.
Look through the code of {at} for every spot that still sends plain HTTP requests, then switch those to encrypted ones, and tell me about servers that can't handle it. It's for the audit on {day}.
A company in Norway has reported that {at} can be tricked into reading files outside its folder. Draft a security advisory with a sensible score, keep it private, and credit them once {x_ref} has been fixed.
If a webhook of {at} fails three times in a row, it gets switched off, and nobody notices until the accountants call. Could you replay the {n} deliveries that got lost since {day} and watch it for a week?
Let me describe our situation: {n} branches in {at}, of which maybe three are alive, and a developer who's fond of each of them. Sort out those which were merged and remove them for good. ## delete_merged_branches
Most of the libraries that {at} builds upon are years old, and somebody at {x_owner} has to sign that none of them has a known weakness. Check that for me, please, before I put my name to it. ## audit_dependencies
We would like to thank all those who had a hand in {at} between {x_ref} and today with a postcard. Give me the names, sorted by the number of commits, and leave out the robots. ## list_contributors
Upgrade the web framework in {at} by one major version, go through everything that stops compiling, and put it right. I'll be back on {day}, and {person} can help you if the tests get in your way. ## audit_dependencies
Not that I want to move today, but what would we lose if {at} left for another platform: the stars, the forks, the discussions, the pages, the {n} sponsors? I need arguments for a meeting with {person}.
{at} was starred {n} thousand times within two days, and I suspect that somebody bought those stars. Report the accounts that look fake, and ask support whether the project could get into trouble for it.
Now that {person} has sold the domain, the links in the description of {at} lead to a casino. Change the description and the homepage field to our new address, and look for the same link in all {n} manuals.
Kindly arrange that members of {x_owner} have to use two-factor authentication from {day} on, and send a note to the {n} people who would be locked out, so that no one working on {at} is taken by surprise.
Suppose that we turned {at} into a monorepo with {n} packages: what would become of our forks, the blame view, and the time it takes to check it out? I'd love to hear a few experiences, good or bad.
It's high time that new issues in {at} went through a form rather than a blank page. Write one for bugs, with fields for version, system and steps, and switch blank ones off for good.
Stop {run}, it is testing code that I reverted {n} minutes ago, and it costs real money.
Bump {at} to {x_ref} everywhere, commit the change, and let me sign the tag myself on {day}.
Who has the right to approve deployments in {at}, apart from me and {person}? I don't remember.
I deleted {run} by accident. Is there any way to get a run back from the trash?
Throw away the draft release {x_ref} in {at}, since all of us settled on another number yesterday.
Set up a runner for {at} on the old server in our cellar and label it {x_open_label}.
Why are some tags in git called lightweight and others annotated, and which kind does {at} need?
We reverted {x_ref} in {at} on {day}, told everybody about it, and slept well. Case closed.
{person} restarted {run} ten minutes ago, so there is really nothing left for you to do.
Put the artifacts of {run} on a USB stick for the engineer who leaves on {day}.
Please do not tag anything in {at} before {person} is back from the dentist on {day}.
Sell me on the idea of continuous deployment for {at}, because so far I remain a sceptic.
Turn the workflow of {at} into a GitLab pipeline, as we are moving there on {day}.
Which port do I open on my own router so that a runner for {at} can work?
Make {run} public, so that those reporters who have no account can look at it too.
Fork {at} for me and bring the copy in step with the original once every night.
Replace the secret {title} in {at}, because a contractor took a photo of the old one.
Add {x_ref} to the table of supported versions in {at}, and strike out {ref} over there.
Are there any plans to release {at} under another licence? A customer of mine would pay.
The workflow in {at} has a typo in its name, "biuld". Correct it, please, and push.
Invite the {n} students on my list to {at} with read access, since their course begins on {day}.
{run} occupies my favourite machine. Kick it out of there and let my build go first.
Show me how to sign a tag with my new hardware key. It's for {at}, {x_ref}.
When {run} is over, shut the rented machine down, or we pay for the whole night.
The notes are done, the tag is set. Would you now order {n} shirts for the team behind {at}?
Announce on our website that {at} won't get any new release at all until next spring.
The webhook of {at} posts everything twice to our chat. Remove one of the two, please.
I'm searching {at} for the place where the tax rate is defined. Which file is it?
Drop the webhook called {title} from {at}, because its server has been gone for {x_inactive_days} now.
Rename {at} to {x_repo}, and see to it that all the old links still lead there.
Since nobody will look at {run} before {day} anyway, please take it off the machine and let the hotfix through, it has been queueing for {n} minutes.
Would it be possible to give {run} a note such as "experiment, ignore the colour", so that the managers stop asking {person} about it? Add one, if so.
Our designer has made a new cover picture for {x_ref}. Upload it to the release page of {at} in place of the old one, in both light and dark.
I've restarted {run} so many times that I know it by heart. Today I gave up and bought the test lab a proper switch, which settles the matter.
If you could choose between tags on main and long-lived release branches for a project like {at}, with {n} developers and impatient customers, which would you prefer?
The security team wants two people to confirm each deployment of {at}, not one. Adjust the environment accordingly and enter {person} and me as the ones who confirm.
Having read the log of {run} twice, I'm sure that our certificate has expired. Please order a new one for the test server and install it there.
What I need from {run} is the signed binary for macOS that it produced, nothing else. Store it on the share where {person} keeps the older ones.
Please teach the build of {at} to write its version number into the start screen, because on the phone our users always tell us {x_ref}, whatever they run.
As the workflow of {at} clones {x_at} with all of its history each time, it takes ages. Limit the checkout to the newest commit, would you?
On the day we publish {x_ref} of {at}, our servers will be stormed. Rent {n} more of them for a week and put them behind the load balancer.
{person} insists that the release of {at} be moved from Friday to Monday, which I find reasonable. Tell the translators, the testers and the press about it.
Make the release script of {at} stop when the working copy isn't clean. {x_ref} contained my shopping list, and the whole world is laughing at me.
Would you please check whether the name that we've chosen for {x_ref} of {at} means something rude in any language? Last time {n} Finns complained.
Cancel whatever {person} has started in {at} during the last hour, {run} included, because the test database is being restored and can't be reached.
If the tests of {at} pass on my laptop but not in CI, is it the time zone more often than the memory? Only a guess, please, from experience.
It would help our newcomers if every job in {at} said at the start who is responsible for it. Add such a line to the workflow files.
Do me the kindness of throwing out all caches in {at} which nobody has used for {x_inactive_days}, since we're above the limit of ten gigabytes.
The certificate with which {run} signed our app belongs to a company that no longer exists. Withdraw the app from the store before the newspapers hear of it.
I wish {run} had never been started. It sent {n} thousand test mails to real customers, and I had to call the loudest ones myself.
Two of our {n} workflows in {at} do exactly the same thing at the same hour. Find the pair by reading the files, and remove whichever is older.
Although {x_ref} is only a small version, we'd like a press release for {at} with a quote from {person} and a picture of the new office.
There's no hurry, but could you move the secrets of {at} from the repository up to {x_owner}, so that all our projects can share them?
Everything about {x_ref} in {at} is ready apart from the price. What would you ask for a licence with support, if {n} people were to use it?
Just before midnight the deployment of {at} stalled at {n} percent. Carry it through by hand on the remaining servers, in the order that the plan prescribes.
I'd sooner not have robots start our workflows. Turn off the API trigger in {at} and take the permission for it away from {person} too.
Put a banner on the documentation of {at} which warns that {x_ref} is unsafe and asks people to install {ref}, with a link to the download.
Because {run} is the only one that ever passed with the old compiler, please protect its artifacts from being deleted automatically after {n} days.
Is the clock on our runners wrong, or does {run} really say that it ended before it began? Set the clocks right if they are.
My manager would like to see a pie chart of what our runners did last week: {at}, {x_at} and the rest, measured in hours of work.
Let the release workflow of {at} ask for the version number in a form, rather than taking it from the branch name, which {person} always misspells.
We've decided to go without release notes in {at} from {x_ref} on. Take the sentence that promises them out of the contribution guide.
Had {person} not pulled the plug, {run} would have deployed an empty folder to every shop in the country. I still get goosebumps when I think about it.
Kindly exchange the address of the package registry in the workflows of {at}, as the old server is going to be switched off on {day} at noon.
To my mind a changelog is a love letter to one's users. {person} says it's a chore, and {at} has the changelog to prove it.
Translate the error messages of the deploy script in {at} into English, since {n} of our operators don't read German and press the wrong button at night.
{person} has compiled a list of {n} tags in {at} that were set by mistake. Delete these, here and on the mirror, but spare {x_ref}.
Our app has crept up to {n} megabytes since {x_ref}. Find pictures in {at} that could be made smaller, shrink them, and show me before and after.
Please have {run} finish its tests, but keep it from uploading anything afterwards, as the credentials for the store have fallen into the wrong hands.
Publish a security fix for {ref} as well as for {x_ref} in {at}, with a tag for each, because half of our customers never upgrade. ## publish_release backport_change
From what I hear, {x_owner} pays by the minute. Then switch {at} to a smaller machine for its linting, which hardly needs {n} seconds anyway.
A message for the night shift: {run} is supposed to be red, it tests the alarm. Nobody needs to read its log or to start it over.
The members of {x_owner} would like to see who merged what into {at} by hand, bypassing the checks. Export the audit log since {day}, please.
Open {at} to the public on {day} at nine, once {person} has removed the names of our customers, and set the licence file to MIT.
While I was away, someone changed the visibility of {at}. Find out who it was from the audit log, and take admin rights away from that person.
As the new maintainer of {at}, I want to be listed in the readme, in the security policy and on the website. {person} should be removed there.
I can't tell the branches of {at} apart any more. Write me a naming convention with five examples, short enough that the interns will follow it.
If I fork {at} and change only the colours, do I have to publish my version under the same licence? My customer would rather I didn't.
Give the repository {at} a social preview picture, since every link that we post shows the grey default one, and {person} is embarrassed by it.
Would you clone {at} to the machine in the lab and set up an editor there? {n} students will come on {day} and know nothing of git.
Find every project on the platform that uses code from {at} without naming us, and make a list with links for {person} in the legal department.
Our webhook secret for {at} was visible on a slide for {n} seconds. Change it on both sides, and check that deliveries still arrive.
Restore the branch that {person} deleted from {at} on {day}, if that's still possible, since it held work that had not been merged anywhere.
When I search {at} for the word "deprecated", I get {n} pages. Which of those functions aren't called from anywhere, and could be removed at once?
Abort {run} at once, because I left a password in the script and it's about to be printed.
Let's wait with {x_ref} of {at} until {day}. Please write that to {person} and the translators.
The tests that {run} skipped need a printer, so buy one and connect it to the runner.
How large may an artifact in {at} be before the platform refuses it? I have {n} gigabytes.
{person} should get a mail whenever somebody sets a tag in {at}, so please arrange for that.
I never want to see {run} again. Remove it from the list and close the door behind you.
Copy the workflow files from {x_at} to {at}, and change nothing in them but the names.
Who is going to pay for the runners of {at} once {x_owner} has left the foundation on {day}?
Deploy the docs of {at} to our new server, as the old one dies on {day}.
Lower the number of parallel builds in {at} to {n}, since the fuse keeps blowing here.
The release went well, {at} is loved again, and {person} has finally gone to bed. Good night!
Undo the version bump in {at} that {person} pushed to main too early, back to {ref}.
Has {at} ever had a release with that many downloads before? I mean {x_ref}, of course.
Put {person} in charge of the secrets in {at}, because I can't be trusted with them.
Explain the word "matrix" to me, in the sense that it has in the workflow files of {at}.
I promised {person} a badge in {at} that shows the number of downloads. Please add it.
Unpublish {x_ref} of {at} from the store, since it drains the batteries of older phones overnight.
Turn off Dependabot in {at} for the summer, because nobody will be here to react to it.
Create an empty repository next to {at} for the website and give {person} the keys to it.
Would {at} still start if I deleted its submodules on my laptop? I need the disk space.
Take away my admin rights in {at}, because I'm too tired to be trusted with them tonight.
Have the pages of {at} been down since {day} for everyone, or is it only for me?
Regardless of what the log says, our support people need a switch in {at} that turns the new renderer off, so please build one into the settings and ship it as {x_ref} by {day}. ## publish_release
If you look at the page of {run}, you'll see a summary full of emojis. Would you kindly change the workflow so that it writes plain words, which our blind colleagues can listen to?
Some joker has set {n} tags named after vegetables in {at}, and our update check now offers people the version "carrot". Get rid of these tags before the phones start ringing again.
Having waited {n} days for an approval that never came, {run} is about to expire. Be so good as to grant it on my behalf, I'm one of the persons entitled to do so.
The reason I'm writing is not a failure but a wish: could {at} get a workflow that greets people in the morning with the number of days left until {x_ref}?
For historical reasons, {at} builds its packages in a container that was made in 2014 by someone we can't reach. Recreate that container from a clean system, and document every step.
Our lawyers say that the notes for {x_ref} promise too much. Take the word "unbreakable" out of the page in {at}, put "robust" there instead, and let {person} know afterwards.
Due to a strike at the data centre, no deployments of {at} are possible until {day}. Set the status page to yellow, and tell the shops that {x_ref} will reach them later.
I'd be thankful for a script, run on my own computer, which renames the files of {x_ref} that I downloaded from {at} so that the version comes first in each name.
Let it be known that from {day} on, {at} is built by {person} alone. I keep the old keys in a drawer, and I won't be restarting, tagging or publishing anything any more.
When our students push to {at}, their addresses turn up in public logs. Change the visibility of the whole repository to internal, and ask support to purge what the search engines have kept.
Had you been with us on {day}, you would have seen {n} people staring at {run} as if it were a football match, and cheering when the last of its jobs turned green.
Between ourselves, {run} only exists because I can't test workflows in any other way. Is there some tool that checks such files for mistakes on my machine before I push them to {at}?
According to the licence of the fonts, {x_ref} of {at} must not be sold in Canada. Restrict the listing in the store, and add a sentence on it to our terms of use.
Whoever wants to deploy {at} has to read a document of {n} pages first. Boil it down to a checklist that fits on one side of paper, and hang it up beside the door.
We've set ourselves the goal of {n} deployments of {at} a day. Count how many there were on each day since {day}, and tell me how far from that goal we still are.
Rather than sending me more logs, teach {at} itself to write fewer of them: in the code, everything below "warning" should be silent unless somebody switches the verbose mode on.
The server that hosts our packages says that {x_ref} of {at} exists twice, with different checksums. Delete whichever was uploaded later, and find out from the access list who uploaded it.
Nobody minds that {run} took long, but everyone minds the {n} mails that came with it. Unsubscribe the whole team from those, apart from {person}, who claims to enjoy reading them.
On account of the new law, {at} needs a list of all its components in a standard format, attached to {x_ref} and to each version that follows. Produce that file and attach it, please. ## audit_dependencies
It was a mistake to let {run} publish the nightly packages under the stable name. Mark those packages as broken in the registry, so that nobody installs them by accident before {day}.
In case the deployment of {at} on {day} should fail, {person} has prepared a backup. All you have to do is to check that it can be restored, on the spare machine.
I'm the one who wrote the workflow files in {at}, and I'd like to have them reviewed by someone from outside, for money. Which companies offer such a thing, and at what price?
To celebrate {x_ref}, our most patient tester should receive a watch with an engraving. Find out the address of {person}, order the watch, and enclose a card from everybody at {at}.
Please swap the order of two steps in the workflow of {at}: first lint, then test, since {n} percent of all builds stumble over a missing comma after an hour of testing.
As soon as {person} has landed in Tokyo, both of us will press the button for {x_ref} together. Until then, keep {at} frozen and turn down everyone who begs for an exception.
Apparently the organization {x_owner} allows only actions by verified authors, which is why {at} can't use the one for uploads. Add that one to the list of exceptions, at least until {day}.
The way I see it, the changelog of {at} belongs on the website and not in the repository. Move it there, leave a pointer behind, and redirect those who follow old links.
Three of our customers still run {from_ref}, and going straight to {to_ref} would break their data. Write to them that {at} has to be upgraded in two stages, and describe both.
My predecessor stored the notes of every version of {at} as scanned handwriting. Type them up for me, all {n} pages, and keep his charming spelling mistakes, he was well over eighty.
I was hoping to see how much memory the jobs of {at} use over time. Connect our runners to the monitoring system that {x_owner} has, and build a panel with {n} curves.
If the number of open forks is a measure of fame, then {at} is doing splendidly. Is it, though, or do most people fork a project once and never touch their copy again?
A while ago we agreed that no one but {person} may change branch protection in {at}. Nevertheless it was switched off on {day}, so switch it on again and take a screenshot as evidence.
We're applying for a grant, and the form asks how many companies use {at} in their products. Search the web for public statements, and collect at least {n} of them with their sources.
Seeing that {at} has neither a security policy nor an address for reports, researchers post their findings in public. Write a policy with a deadline of {n} days, and enable private reporting.
With the best will in the world I can't find the commit in {at} that introduced the new colours. Search the history for it, please, it must have been around the time of {x_ref}.
"""
