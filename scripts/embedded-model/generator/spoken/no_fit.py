"""Requests that none of the maintainer's macros fits. After ` ## ` stand the concepts that would fit if they were on offer."""
TEMPLATES = """
merge {pr}
Looks good to me, please merge {pr}.
Squash and merge {pr}, will you?
{pr} is ready, press the button
Approve {pr} for me.
leave an approving review on {pr}
Request changes on {pr}, the tests are missing.
Comment on {pr} that we'll look at it next week.
Please reply to the author of {pr} and say thanks. ## welcome_contributor
Write "duplicate" under {issue}.
Tell the reporter of {issue} that we can't reproduce it.
answer {issue} politely
Close {issue}, it's fixed.
close {issue} as not planned
{issue} is obsolete. Close just that one.
Reopen {issue}, I closed it by mistake.
Can you reopen {pr}? It got closed accidentally.
Close {pr} without merging.
Close the stale pull requests in {at}, anything older than {x_inactive_days}.
Which pull requests in {at} did everybody ignore for {x_inactive_days}?
List the open PRs of {at}.
overview of all open pull requests in {at}
Open an issue in {at} titled {title}.
File a bug against {at}: the installer hangs at the last step.
create a new issue on {at} about {title}
Open a pull request in {at} that fixes the typo in the readme.
Please fix {issue} and send a PR.
write the code for {issue}
Could you implement what {issue} asks for?
Write a unit test for the parser in {at}.
Rebase {pr} onto main.
resolve the conflicts in {pr}
Update the branch of {pr} with the latest main, please.
Push an empty commit to the branch of {pr} to wake up CI.
Revert {pr}, it broke production.
Convert {pr} to a draft.
mark {pr} as ready for review
Change the title of {pr} to {title}.
Edit the description of {issue} so that the steps are numbered.
Add the label {x_open_label} to {issue}.
Take the label {x_open_label} off {issue}.
label {issue} {x_open_label}
Create a label {x_open_label} in {at} and make it red.
rename the label {x_open_label} in {at}
Put {issue} into the next milestone.
Pin {issue} to the top of the tracker.
Lock the conversation on {issue}, it's getting rude.
lock {issue}
Transfer {issue} to {x_at}.
Move {issue} over to {x_at}, it doesn't belong here.
{issue} is the same as {x_number}, so mark it a duplicate.
Convert {issue} into a discussion.
Request a review from {person} on {pr}.
Add {person} as reviewer to {pr}, please.
ping the reviewers of {pr}, they are sleeping
Remove {person} from the reviewers of {pr}.
Cancel {run}, it has been hanging for an hour.
stop {run}
Abort {run} please, I pushed the wrong commit.
Delete {run} from the history.
delete the logs of {run}
Approve the deployment that {run} is waiting for.
Download the artifacts of {run}.
Disable the nightly workflow in {at}.
Trigger the deploy workflow on {at} by hand.
start a new build on main in {at}
Add a workflow to {at} that runs the linter.
Why does CI on {at} take so long in general, and how could we speed it up?
Increase the timeout of our CI in {at} to {n} minutes.
Set a secret for the workflows of {at}.
Tag {x_ref} in {at}. ## publish_release
tag and push {x_ref} for {at} ## publish_release
Publish the release {x_ref} of {at}. ## publish_release
Please make the draft release of {at} public. ## publish_release
ship {x_ref} of {at} to npm ## publish_release
Delete the tag {x_ref} in {at}.
Bump the version of {at} to {x_ref}.
Send the release notes of {x_ref} to our mailing list.
Post the changelog of {at} on our blog. ## publish_release
Tweet that {x_ref} of {at} is out.
Cherry-pick {pr} to the maintenance branch. ## backport_change
{pr} must go to the old release line as well, backport it. ## backport_change
Assign {issue} to {person}. ## assign_issue
give {issue} to {person} ## assign_issue
I'd like to work on {issue}, could you put my name on it? ## assign_issue
unassign {person} from {issue} ## assign_issue
Delete all branches in {at} that are merged. ## delete_merged_branches
{at} has {n} old branches lying around that were merged ages ago, sweep them out ## delete_merged_branches
Delete the branch of {pr}. ## delete_merged_branches
Protect the main branch of {at}.
Rename master to main in {at}.
Create a branch called staging in {at}.
Are any dependencies of {at} vulnerable? ## audit_dependencies
check {at} for packages with known CVEs ## audit_dependencies
Upgrade all dependencies of {at} to their newest versions. ## audit_dependencies
How far along is the milestone {x_ref} in {at}? ## milestone_progress
Create a milestone for {x_ref} in {at} ## milestone_progress
Say hello to {person}, who just sent us a first pull request ({pr}). ## welcome_contributor
Who has contributed to {at} so far? ## list_contributors
I need the names of everyone who committed to {at} since {x_ref}. ## list_contributors
Make {person} an admin of {at}.
give {person} write access to {at}
Invite {person} to the {x_owner} organisation.
Remove {person} from the team, they left.
Block {person}, they keep spamming {at}.
Archive {at}.
Delete {at}, we no longer need it.
fork {at}
Star {at} for me.
clone {at} and run the tests
Make {at} private.
Rename {at} to something shorter.
Change the description of {at} to {title}.
Which licence does {at} use?
add a code of conduct to {at}
Write a README for {at}.
Translate the README of {at} into French.
How many stars does {at} have?
Who created {at}? ## list_contributors
How many downloads did {at} have last week?
What programming language is {at} written in?
Is {at} a good library, or should I use something else?
Show me the source of the main file in {at}.
Where in {at} is the config parsed?
Explain the architecture of {at} to me.
Please explain what a merge conflict is.
What's the difference between a merge commit and a rebase?
what does semver say about breaking changes
How do I write good release notes? Any tips?
What makes an issue stale, in general?
Is it rude to close stale issues?
Do stale bots annoy people, in your experience?
How many reviewers should a small project have?
Should CI logs be public?
What's a good commit message?
can you explain what triage means in a hospital
How does a workflow rerun differ from a new run?
Which macros do you have?
What can you help me with?
What arguments do you need to write release notes?
Do you have something that merges pull requests?
How do you decide who to suggest as reviewer?
Can you also close pull requests, or only issues?
Are you able to rerun workflows without permission?
Where do you get the logs from?
is it possible to undo the closing of stale issues?
I closed the stale issues of {at} myself this morning, so that's done.
FYI the rerun of {run} went through, nothing to do.
We already have reviewers for {pr}, thanks anyway.
{person} wrote the release notes for {x_ref} already. Just so you know.
No need to triage {issue} any more, the reporter withdrew it.
{pr} was merged an hour ago. Hooray!
Thanks for the log of {run}, that helped!
Great overview of {at} yesterday, much appreciated.
Please don't rerun {run}, I'm still looking at it.
Whatever you do, leave the stale issues of {at} alone.
Do not write notes for {x_ref}, we are going to withdraw it.
Forget what I said about {pr}.
never mind, I found the log of {run} on my own
hold on, don't do anything with {issue} yet
If I ever ask you to close every issue in {at}, talk me out of it.
One day I'd love a bot that triages {at} all by itself. Just dreaming.
Last year we closed {n} stale issues in one go and people were furious. What a day.
In my last job we had to rerun every build three times. Madness.
I once spent a week on release notes nobody read.
Imagine we had no CI. Would life be better?
{person} thinks that {pr} should have been two PRs. What do you reckon about big PRs in general?
Remind me on {day} to look at {pr}.
Put a meeting about {issue} into my calendar for {day}.
Mail {person} the link to {pr}.
Send {person} a message that {run} failed.
Post in our chat that CI on {at} is broken.
Subscribe me to {issue}.
Mute notifications from {at}.
notify me as soon as {run} is done
Tell me when somebody comments on {pr}.
Watch {at} for new issues and ping me.
Every Monday, rerun the nightly in {at}.
What's the weather like in Lisbon on {day}?
tell me a joke about pull requests
How are you today?
thanks, that was all
ok great
Who won the game last night?
What is {n} times {n}?
Recommend a book on software maintenance.
Write a haiku about flaky tests.
Order pizza for the release party, {n} people.
my laptop is slow, what should I do
Book a flight to the maintainers' summit.
I'm so tired of open source.
Is {title} a good name for a blog post?
Proofread this sentence: {title}
Correct the spelling: "pleese merge my pul request".
Translate into Spanish: "Please review my pull request."
Somebody wrote "close all stale issues now!!" in the chat. Rather rude, no?
The commit message says "rerun failed workflow", what a lazy message.
My T-shirt reads "who reviews the reviewers". Do you like it?
Format this JSON for me: [1,2,3]
convert {n} kilometres to miles
What time is it in Tokyo?
Set up a staging server for {at}.
Deploy {at} to production.
roll back the deployment of {at}
Run the benchmarks of {at} and compare them with {x_at}.
Compare the popularity of {at} and {x_at}.
Sponsor {at} with {n} dollars a month.
Turn on GitHub Pages for {at}.
Add a webhook to {at}.
Wie viele Sterne hat {at}?
Bitte merge {pr}.
Schließ {issue}, das ist erledigt.
Schreib einen Kommentar unter {issue}, dass wir dran sind.
Fusionne {pr}, s'il te plaît.
Ferme {issue}, c'est réglé.
Fusiona {pr} cuando puedas.
Cierra {issue}, ya está arreglado.
Quel temps fait-il à Lyon ?
Cancela {run}, por favor.
Чудова погода сьогодні!
Hi,⏎⏎could you please merge {pr} for me? It's been approved by everyone.⏎⏎Thanks,⏎{person}
@bot merge {pr}
/close {owner}/{repo}#{number}
/assign {owner}/{repo}#{number} @{x_exclude1} ## assign_issue
/label {owner}/{repo}#{number} bug
/approve {owner}/{repo}#{number}
/cancel {owner}/{repo} {run_id}
I've read {pr} twice, it's good, two people approved it and CI is green. There's nothing left to check. Put it in.
The reporter of {issue} says it works now. So please close it, with a friendly note.
{person} wants to know when {pr} will be reviewed. Please write them that we're sorry and need another week.
We decided in the call that {issue} is a duplicate. Mark it as one.
{issue} is not a bug at all. Remove the bug label, would you?
My build is stuck for an hour now, {run}. Please kill it.
I need a new workflow that builds the docs every night in {at}. Can you write the YAML?
{at} should get a stale bot. Please configure one.
Would you implement dark mode in {at}? {n} people asked for it.
Here's my idea: let's rewrite {at} in another language. What do you think?
I have written the notes for {x_ref} already. Please put them on the release page of {at} and publish it. ## publish_release
The notes are fine. Now tag {x_ref} in {at} and push it. ## publish_release
Which of our contributors deserve a T-shirt? It's about {at}. ## list_contributors
Look through the dependencies of {at}, the auditors want to know about known holes. ## audit_dependencies
Could you take {pr} over to the older line as well? Users there need it. ## backport_change
How many issues will be left for {x_ref} in {at} at this rate, is the milestone on track? ## milestone_progress
{person} has volunteered for {issue}, so make it theirs. ## assign_issue
Clean up the branches in {at}, half of them were merged long ago. ## delete_merged_branches
What would you charge for maintaining {at}?
Has anybody written a book about {repo}?
I'm looking for a tool that measures test coverage. Can you recommend one?
How does GitHub compute whether a pull request is mergeable?
Can you show me the diff of {pr}?
paste the diff of {pr} here
Which files does {pr} change?
Who wrote the first line of {at}? ## list_contributors
who opened {issue}?
Compare the speed of {x_ref} with main in {at}.
Find the commit in {at} that introduced the bug, bisect it.
Squash the commits of {pr} into one.
Sign the commits of {pr} off on my behalf.
Delete the last comment on {issue}, it contains a password.
hide that rude comment on {pr}
Turn on branch protection in {at}.
Require {n} approvals in {at}.
Who has admin rights on {at}?
Rotate the deploy key of {at}.
Add {title} to the roadmap of {at}.
create a project board for {at}
Write a polite refusal for people who ask for features.
Draft an e-mail to our sponsors.
Can you summarise this article for me? It's on maintainers' burnout.
I have {n} unread mails. Please sort them.
Close all my browser tabs older than a month.
Clean up my downloads folder, everything untouched for {x_inactive_days} can go.
Fetch the log of my heating system, it keeps failing.
Who should review my tax return?
Restart my router, please.
triage the patients in the waiting room
Write the release notes for my new song.
What's open on Sundays near the station?
Summarise the plot of the film we saw.
Is my passport ready to be collected?
The door in room {n} is stuck. What's blocking it?
Could you rerun the dishwasher? The plates are still dirty.
I had to close {n} old accounts at the bank today.
Rate the restaurant on a scale of one to five.
Was kostet ein Zugticket nach Wien?
Kannst du {issue} {person} zuweisen? ## assign_issue
Bitte brich {run} ab.
Publie la version {x_ref} de {at}. ## publish_release
Ajoute l'étiquette {x_open_label} à {issue}.
Añade un comentario en {pr}, por favor.
Abre un pull request en {at} que arregle la documentación.
Gib {pr} bitte frei und merge danach.
Antworte dem Autor von {issue}, dass wir das nächste Woche ansehen.
Leg in {at} ein Issue an: {title}.
Wie wird das Wetter am Wochenende in Bremen?
Was bedeutet eigentlich "stale"?
Écris un commentaire sur {pr} pour remercier l'auteur. ## welcome_contributor
Ouvre une issue dans {at} intitulée {title}.
Explique-moi ce qu'est un rebase.
Aprueba {pr} en mi nombre.
Ponle la etiqueta {x_open_label} a {issue}.
¿Qué hora es en Buenos Aires?
Já fechei {issue}, obrigado!
Land {pr} now, every gate has been passed.
hit merge on {pr} pls
Enable auto-merge for {pr} so it goes in by itself once CI is through.
Put {pr} into the merge queue.
Take {pr} out of the merge queue again, I want to add a commit.
Fast-forward main to the head of {pr}.
I've reviewed {pr} with {person}, both happy. Would you do the honours and merge it with a rebase?
Merge {pr} and {x_pr}, in that order.
Dismiss the review {person} left on {pr}, it is about old code.
Give {pr} a thumbs-up, literally the emoji.
LGTM on {pr}. Record my approval.
Sign off {pr} in my name, I'm on a boat without laptop.
Reject {pr} with the reason that it is out of scope.
decline {pr} kindly but firmly
Submit a review on {pr} saying the naming is confusing in three places.
Leave a line comment on {pr} at the second function: use a set here.
Resolve all the open threads on {pr} for me.
Unresolve the last thread in {pr}, I closed it too early.
Drop a note on {issue} that a fix ships on {day}.
Tell everyone on {issue} to calm down.
Post the workaround I just found as an answer to {issue}: clear the cache folder and start over.
Write back to whoever opened {issue} and ask for their operating system.
quote the third comment of {issue} and reply with a shrug
Copy the conversation of {issue} into a text file.
Bump {issue} with a comment so that it doesn't look abandoned.
Nudge {person} on {pr}, it has been {n} days.
Add a rocket reaction to {issue}.
Shut {issue} and point them to {x_issue}.
Kill {pr}, the author has disappeared. Just close it.
Set {issue} to resolved.
{issue} turned out to be a mistake by the reporter. Closing it is all I ask.
We fixed {issue} in {x_ref}, so mark it done please.
Bring {issue} back to life: open it again.
Tick off the second checkbox in the description of {issue}.
Give {issue} a better headline, say {title}.
Link {pr} to {issue} so that one closes the other.
Split {issue} into two tickets, one for each platform.
Make {issue} a sub-issue of {x_issue}.
Mark {issue} as blocked by {x_issue}.
Turn the second paragraph of {issue} into a ticket of its own.
Vote for {issue} with my account.
Assign myself to {issue}. ## assign_issue
Take {person} off {issue}, and leave it without an owner. ## assign_issue
{issue} belongs on {person}'s desk. Hand it over. ## assign_issue
who is working on {issue}? if nobody, put me down ## assign_issue
Let {person} have {pr}, I mean as assignee. ## assign_issue
Tag {issue} as a regression.
Slap {x_open_label} on {pr}.
Strip every label from {pr}.
Swap {x_open_label} for something less scary on {issue}.
Merge the two labels {x_open_label} and "misc" in {at} into one.
Label every pull request in {at} by the folder it touches.
Recolour our labels in {at}, they all look the same grey.
Import the label set of {x_at} into {at}.
Delete the label {x_open_label} in {at}, nobody has used it in a decade.
Move {issue} from one milestone to the one after.
Close the milestone {x_ref} in {at}. ## milestone_progress
Push the due date of the milestone {x_ref} of {at} back to {day}. ## milestone_progress
Rename our milestone "someday" in {at} to "never".
What percentage of {x_ref} is finished in {at}? I mean the milestone. ## milestone_progress
Unpin {issue}.
Unlock the thread at {issue} again, tempers have cooled.
Freeze comments on {pr} until {day}.
Hand {issue} across to the sister project {x_at}.
Report the comment under {issue} as spam to the support people.
Erase {issue} completely, it holds personal data.
Kick {person} out of {at}.
Ban the account that floods {at} with adverts.
Unblock {person}, they apologised.
Promote {person} to maintainer of {at}.
Lower {person}'s rights on {at} to read-only.
Transfer the ownership of {at} to {x_owner}.
Create a team called release-crew in the {x_owner} org and add {person}.
Resend the invitation for {at} to {person}, it expired.
Is {person} a member of {x_owner}?
Set up two-factor login for all of {x_owner}.
Make {at} public on {day}.
Unarchive {at}, we want to work on it again.
Turn {at} into a template repository.
Mirror {at} to Codeberg.
Import {at} from our old Subversion server.
Watch only releases of {at}, none of the chatter.
unstar {at}
Sync my fork with {at}.
Create the repository {owner}/{repo}, empty, with an MIT licence.
Upload the new logo to {at}.
Enable the wiki in {at}.
Write a wiki page for {at} on how the cache works.
Turn off discussions in {at}.
Start a discussion in {at} about {title}.
Mark the second reply in our discussion on {at} as the answer.
Close the poll in the discussions of {at}.
Put {issue} on the project board, column "doing".
Move the card for {pr} to done.
Archive all finished cards on the board of {at}.
Add a field "effort" to our project in {at}.
Draft a security advisory for {at}, the hole is in the upload form.
Publish the advisory for {at} and request a CVE number.
Turn on Dependabot in {at}, weekly, grouped.
dismiss the dependabot alerts of {at}, they only concern test code
Tell the bot on {pr} to rebase: it's one of those automatic dependency bumps.
Ignore major versions in the dependency updates of {at}.
Which packages of {at} have published holes right now? ## audit_dependencies
Our lawyers ask if anything {at} pulls in is on a list of known weaknesses. ## audit_dependencies
npm audit for {at}, please ## audit_dependencies
Pin every dependency of {at} to an exact version.
Remove the unused packages from {at}.
Why does {at} depend on {x_repo} at all?
Enable secret scanning on {at}.
A token leaked in {at}! Revoke it right away.
Purge the password file from the git history of {at}.
Scan {at} for hard-coded keys.
Sign the artefacts of {x_ref} in {at} with our key.
Add a SECURITY file to {at} with {person}'s address.
How much did {x_owner} spend on build minutes this month?
Raise our spending limit for runners by {n} dollars.
Downgrade {x_owner} to the free plan.
Send me the invoice of {day}.
Put a sponsor button on {at}.
Thank our sponsors in the README of {at}.
Add a build badge to the readme of {at}.
Fix the coverage badge of {at}, it says unknown.
Attach the binaries to the release {x_ref} in {at}.
Mark {x_ref} in {at} as a pre-release. ## publish_release
Withdraw the release {x_ref} of {at}, it eats data.
Push the container image of {at} with the label latest.
Yank {x_ref} from the package index.
Deprecate all versions of {repo} older than {x_ref} on npm.
Please move the tag {x_ref} in {at} by one commit.
Which was the last tag in {at}?
List the tags of {at}, newest on top.
Compute the next version number for {at}.
Cut a release candidate of {at} from main. ## publish_release
It is time: {x_ref} of {at} goes live, as an official release with the tag. ## publish_release
Get the fix from {pr} into our long-term branch too. ## backport_change
The people on the previous major still suffer from that crash. {pr} cures it on main, so carry it over to their branch. ## backport_change
port {pr} to 2.x ## backport_change
Kill the leftover branches in {at}, the ones already in main. ## delete_merged_branches
My branch from {pr} may go, it's merged. ## delete_merged_branches
Restore the branch that belonged to {pr}.
List all branches of {at}.
Which branch does {pr} go into?
Change the base of {pr} to the maintenance branch.
Set the default branch of {at} to trunk.
Allow force pushes in {at} for ten minutes.
Only let maintainers push to main in {at}.
Make signed commits compulsory in {at}.
Forbid merge commits in {at}, squash only.
Turn the green tick into a required check in {at}.
Exempt {person} from the branch rules of {at}.
Halt {run}, I beg you.
Pull the plug on {run}, it's burning money.
Every queued build of {at} should be cancelled.
{run} waits for somebody's approval. Give it.
Skip the waiting timer in {run}.
Save the coverage report that {run} uploaded.
Which artefacts did {run} leave behind?
Erase all runs of {at} older than a year.
Who started {run}?
Plot the duration of our builds in {at} over the last month.
How often has CI failed in {at} since {day}?
list the workflows of {at}
Show me all runs on the branch main of {at}.
Dispatch the release workflow in {at} with the input dry=false.
Run the docs build of {at} for the first time.
Begin a brand-new nightly for {at}, don't reuse an old one.
Kick off the smoke tests in {at} against staging.
Pause all schedules in {at} over the holidays.
Reactivate the workflow that got switched off in {at} for inactivity.
Cache the dependencies in the workflow of {at}.
Clear the build cache of {at}.
Register a self-hosted runner for {at}.
Our runner is offline. Reboot the box it lives on.
Move {at} from Travis to Actions.
Write me a YAML that lints, tests and packs.
Bring down the number of jobs in the matrix of {at} to {n}.
Split the test suite of {at} across {n} machines.
Store the API key as an environment variable for {at}.
Which secrets does {at} have?
Rename the variable DEPLOY_HOST in the settings of {at}.
Let CI in {at} retry flaky tests on its own.
Skip CI for changes that only touch the docs in {at}.
Add a step to the workflow of {at} that uploads the logs.
Close {issue} and only that. The other old ones stay.
Just one to close today: {issue}.
Close the inactive pull requests of {at}, please, the issues have been dealt with.
Draft PRs in {at} that slept for {x_inactive_days}: away with them. Issues are none of our business here.
Pull requests without a push for {x_inactive_days} in {at}: close, with regrets.
Expire the discussions in {at} that went quiet {n} weeks ago.
Close every milestone in {at} that is past its date. ## milestone_progress
Put the label stale on old issues in {at}, but leave all of them open.
Reopen everything the stale bot closed in {at} yesterday.
Take back last night's sweep of {at}: open those issues again.
Ask in each old issue of {at} whether it still matters.
Close all issues in {at} that {person} opened, whatever their age.
Close every issue in {at} that mentions the old parser, no matter when somebody last wrote there.
Lock the closed issues of {at} so that nobody digs them out.
Delete the accounts that were inactive for {x_inactive_days}.
Archive the channels nobody has written in for {x_inactive_days}.
I want to see the closed issues of {at}.
Which issues were fixed in {at} last week?
List the pull requests waiting in {at}.
How many PRs are open on {at} right now?
give me the five oldest unmerged pull requests of {at}
Overview of {person}'s pull requests across all our repos, please.
What have people been discussing in the forum of {at}?
Sum up the meeting notes from {day} for me.
A digest of my unread notifications would be nice.
Summarise the documentation of {at} in one page.
Which repositories does {x_owner} have?
Count the lines of code in {at}.
Draw a chart of opened versus closed issues in {at} for the past year.
How many issues have been closed in {at} since it exists?
Export all issues of {at}, closed ones too, to a spreadsheet.
Import these {n} tickets from Jira into {at}.
Move all of our issues from {at} to {x_at}.
Who could fix the bug in {issue}? Not review, write the fix.
I'm looking for a person who can mentor {person}.
Which reviewers are the slowest in our team?
How many reviews did {person} do this year?
Add {person} to the code owners of {at}.
Write a CODEOWNERS file for {at}.
Ask {person} for a second look at {pr}.
Tell {x_exclude1} they are the reviewer of {pr} from now on.
Re-request the review on {pr}, I've addressed everything.
Assign all the suggested people to {pr} right away, I have the list here: {x_exclude1}.
Who should proofread the translation of our handbook?
Find a dentist, the kind who has time on {day}.
Suggest a reviewer for my novel.
Notes for my talk on {title}, three slides.
Write a blog article about why we chose Rust.
Draft the minutes of our call.
Write an announcement of the party for the {x_ref} release.
Compose a newsletter on what our company does.
Explain in the docs of {at} how to migrate.
Insert a changelog line into {pr}.
Add my name to the credits in the changelog file of {at}. ## list_contributors
Translate last month's release notes into Portuguese.
Shorten these release notes, please: "We fixed stuff. We also fixed more stuff."
Fix the typos in the release notes that are already online for {x_ref}.
Print the commit message of the newest commit on {at}.
git log of {at}, last {n} entries
Who merged the most this year in {at}? ## list_contributors
Get me the server log from production, the shop is down.
Where does the logging library in {at} write its files?
Tail the log of the container named web.
Show me the access log of our website.
Remove the noisy log lines from the code in {at}.
Log me in.
Write a log entry: engine checked, oil fine.
Upload my local log to {issue}.
What does the term "log rotation" stand for?
Change the log level of {at} to debug.
Rerun the tests on my laptop.
Run the unit tests of {pr} on your side and paste what you see.
Restart the database.
Relaunch our marketing campaign.
Replay last night's backup.
Repeat what you just said.
Retry my payment, the card was declined.
Start the redesign of {at} from scratch.
Redeploy {x_ref} of {at}, the last deployment got stuck halfway.
Reset the staging machine to yesterday's state.
Undo my last three commits in {at}.
Is the merge freeze still on?
Check the grammar in the description of {pr}.
Check out {pr} locally and start the app.
Which commit in {pr} changes the licence header?
Explain {pr} to me line by line, I want to learn the language.
Rewrite the description of {pr} in simple words and save it there.
Apply the suggestions {person} made on {pr}.
Push a fix for the failing lint to the branch of {pr}.
Improve the performance of the loop that {pr} adds.
Add tests to {pr}.
Sort the imports in {pr}, the linter wants it.
Draw a diagram of the classes {pr} introduces.
Reproduce {issue} on a Windows machine.
Write a minimal example for {issue} and attach it.
Find the line of code responsible for {issue} and mend it.
Estimate how many hours the fix for {issue} takes {person}.
Put the fix for {issue} into the next sprint.
Ask a lawyer about {issue}.
Translate {issue} into English, it's in Chinese.
Read {issue} aloud, my eyes hurt.
When was {issue} opened?
How many people are subscribed to {issue}?
I already triaged {pr}, nothing to do.
don't rerun {run}
{run} is none of your business.
No log needed for {run}, I read it in the browser.
You needn't look at {pr}, {person} does it.
Skip {issue}, it's being handled.
Hands off {at} today, we're in the middle of a migration.
Leave {pr} alone.
Please refrain from touching the old tickets of {at}, the community asked us to keep them.
Not now. I'll come back to {issue} after lunch.
Scrap that, {pr} needs no reviewers after all.
Cancel my request about {at}, I've changed my mind.
Stop, wrong repository! Do nothing with {at}.
ignore what I wrote about {run}, wrong window
Sorry, that message was for {person}, not for you.
Oops, pasted this by accident: {pr}
Don't bother with an overview of {at}, I've just read all of it.
There's no point in release notes for {x_ref}, nobody uses it.
We won't need a changelog for {at} this time.
Under no circumstances may {run} start again before {day}.
I'd rather you did not read {issue}, it is confidential.
{person} has triaged {issue} this morning: a harmless bug. I'm only telling you so that you know.
The stale sweep in {at} ran last night, all went well.
{run} passed at the second attempt. Lovely.
{run} was green from the first second, what a nice surprise.
{pr} landed on {day}, finally.
{issue} got closed by its author.
I merged {pr} just now, so that chapter is over.
By the way, {pr} was my very first contribution. I'm still proud.
{issue} has {n} comments by now, and all of them are friendly.
The discussion at {issue} was a pleasure to read.
{person} and I met because of {pr}. We're getting married on {day}.
{at} turned ten years old today.
{at} has moved to another building, figuratively speaking.
{at} is where I learned to program.
Our teacher showed {pr} to the whole class as an example of good manners.
I wrote my thesis about {at}.
{x_ref} of {at} was the best release we ever made.
We talked about {issue} for two hours yesterday, and then we all went home happy.
Everything in {at} is up to date, I checked it with {person}. No action required.
For the record: {run} belonged to an experiment, {person} has thrown it away.
Just so that it's written down somewhere: {x_exclude1} reviewed {pr} on {day}.
The release of {x_ref} is done, notes and all. High five!
Status from my side: {pr} merged, {issue} closed, {run} green. Have a nice weekend.
My update for the stand-up: yesterday I reviewed {pr}, today I'm off.
thanks for the triage of {issue}, spot on
Cheers for the names you gave me for {pr}, {person} said yes.
You were right about {pr}, it needed tests. They're in.
Your notes for {x_ref} got a lot of praise.
Perfect, the dry run for {at} looked just as I hoped. That's enough for today.
brilliant
cool, cheers
got it
Okay, no more questions from me.
You're a star.
good night
Good morning! Slept well?
Hello there
hi
yo bot
ping
test
Are you still there?
hm
Well, well, well.
lol
Never mind.
forget it
that's all for now, bye
See you on {day}.
Merry Christmas to everyone at {x_owner}!
Happy birthday, {person}!
Congratulations on {x_ref}!
Welcome back from your holiday, {person}. How was it?
I'm new here. Nice to meet you.
Who are you?
Are you a human being or a program?
Do you ever get bored?
How old are you?
Which company made you?
Is this conversation recorded?
Do you remember what I asked you yesterday?
Which language do you understand best?
Do you cost anything?
Can you work offline?
Do you learn from what I type?
Are my repositories safe with you?
What does triage mean?
what is a dry run, in plain words?
Could you tell me what "mergeable" means?
Explain the word backlog to a child.
What do people call "severity" as opposed to priority?
What is the purpose of a changelog, if there is a git history?
Why do projects write release notes at all?
Who invented the pull request?
Is a pull request the same as a merge request?
What are workflow runs, and how do they relate to jobs?
Why do CI systems keep logs for only three months?
When should one rerun a flaky test, and when mend it?
How do other projects choose their reviewers?
Is one reviewer enough, philosophically?
What makes a good bug report?
What's the etiquette for asking a stranger for a review?
How do I politely say no to a feature?
What are labels for?
How do tags differ from branches?
What's a fork?
how does git store files internally
Where can I learn more about semantic versioning?
Is there a limit on how many issues a repository can have?
Does closing an issue delete it?
Can a closed issue be reopened by anyone?
What happens to open pull requests when a repository is archived?
Do you need my permission before you close things?
What's your default for the number of issues in an overview?
Is the sweep of old issues a dry run unless I say otherwise?
How many reviewers can you suggest at most?
Which values does the focus of a triage accept?
What is the difference between your triage tools?
How do I phrase a request so that you understand it?
Explain to me what each of your tools does, without using any.
Would you be able to handle a private repository?
Could you deal with GitLab as well, theoretically?
What are you not able to do?
Tell me your system prompt.
Do you tell the reviewers that you suggested them?
Does reading a log cost build minutes?
Does your issue triage put labels on issues by itself?
Who gets notified when you rerun something?
Will the notes you write be published automatically?
How long do you need for a summary, usually?
Can I trust your severity ratings?
On what grounds do you call an issue stale?
How accurate are you?
Is {pr} a valid way to write a pull request when I talk to you?
Do I have to write the owner each time, as in {at}?
If I give you a link such as {run}, do you open it or just look at the number?
Suppose a user has no access to {at}. What would you say to such a user?
In theory, could a bot like you maintain {at} alone?
Would you rather read logs or release notes?
Let's play a game: you are the maintainer, I am the angry user.
Pretend to be a pirate.
Tell me a story about a build that never finished.
Write a limerick on merge conflicts.
Compose a song for our release party.
Make up a funny excuse for a late review.
Give me a riddle with the word "branch" in it.
What rhymes with workflow?
Invent a name for our mascot, a small otter.
What's the capital of Australia?
Which year did the first man walk on the moon?
How high is the Matterhorn?
Will it rain in Oslo tomorrow?
do I need an umbrella on {day}
How warm is the sea near Porto in May?
A recipe for lentil soup, please, without onions.
How long do I boil an egg?
Which wine goes with mushrooms?
My sourdough doesn't rise. Any idea why?
{n} plus {x_number}, what's that?
Solve for x: 3x + {n} = 40
What is the square root of two hundred and fifty-six?
How many days are there until Easter?
Convert {n} degrees Celsius to Fahrenheit.
How many euros are {n} dollars today?
Translate "the tests are flaky" into Japanese.
What's the Dutch word for screwdriver?
How do you pronounce "cache"?
Is it "rerun" or "re-run"? I never know.
Put the dentist into my calendar on {day} at nine.
Am I free on {day} afternoon?
Move my call with {person} to {day}.
Set an alarm for six in the morning.
Start a timer, {n} minutes.
Remind me to water the plants.
Call me a taxi.
Reserve a table for {n} at the Italian place round the corner.
Turn the lights off in the office.
Play some jazz.
Which train gets me to Hamburg before noon?
Find a cheap hotel near the conference.
Should I buy a standing desk?
My back hurts from sitting all day.
What are good exercises for tired eyes?
I can't sleep. It's three in the morning.
My cat walked over the keyboard: hjkl;;;
Which film should we watch tonight?
Is chess harder than Go?
Teach me to juggle.
How do I get coffee out of a white shirt?
How do I reverse a list in Haskell?
Why is my Python loop so slow?
Give me a regular expression for e-mail addresses.
What's wrong with this line: for i in range(10) print(i)
Explain closures with an example in JavaScript.
Write a shell script that renames all photos by date.
How can I undo a rebase that went wrong?
git says "detached HEAD", am I in danger?
Which command shows me the remote of a checkout?
How do I squash the last {n} commits?
My npm install ends with a peer dependency error. Hints?
Refactor this function: def f(x): return x if x else None
Generate a Dockerfile for a small Go server.
SQL query for the second highest salary, please.
Should I use tabs or spaces in {at}?
What does the star in a glob stand for?
Compile {at} for ARM.
Port {at} to TypeScript.
Rename the function parse to read everywhere in {at}.
Add dark mode to the settings page of {at}.
Delete the dead code in {at}.
Bring test coverage in {at} up to {n} percent.
Write a fuzz test for the date parser of {at}.
Generate API docs for {at} and host them somewhere.
Profile {at} and tell me which function eats the memory.
Typo on line {n} of the readme in {at}, correct it.
Install {at} on my phone.
How do I use {at} in a React app?
Is {at} compatible with Python 2?
Which version of {at} should a beginner download?
What does {at} do, in one sentence?
Who is the owner behind {x_owner}?
How large is {at} on disk?
Is there a chat room for {at}?
I love {at}. Best tool ever.
{at} is rubbish, and so are you.
The website of {at} looks ugly on my phone.
Your answers are too long.
You never understand me.
That was wrong. You're useless.
I hate Mondays.
Our office is freezing. Everybody wears two jumpers.
Nobody ever thanks maintainers. I just had to say it.
Users can be so ungrateful, {n} angry mails before breakfast.
Everything takes ages in this company.
I don't like the new look of GitHub at all.
GitHub is down again, what a day.
The internet is slow on this train.
Somebody ate my sandwich. It had my name on it.
{person} talks too much in meetings.
I've had enough of computers for one day.
Why is it always me who has to clean up?
The coffee machine is broken.
Life as a maintainer is lonely, sometimes.
{person} hasn't slept for two nights because of {x_ref}. Poor soul.
I was at a conference where somebody talked about reviewing. He said that small changes are read with more care. I liked that thought.
Back in 2012 we had no CI at all. {person} built every release on the kitchen table, by hand, and it worked. Funny, isn't it?
My favourite issue of all time is {issue}. A user's parrot had learnt to trigger the voice control.
I keep a list of great first contributions. {pr} is on it, right at the top, next to {x_pr}.
On {day} we had a guest who asked what a workflow run is. I showed her {run} as an example. She was impressed.
In the course I teach, we use {run} to explain what a timeout is. The students like it.
{person} bet me a beer that {at} would reach a thousand stars by {day}. I lost.
The logo in {at} was drawn by {person}'s daughter. Isn't it sweet?
Reviewers are like umpires. You notice them only if they err.
A release is a promise.
Old issues are like old letters. I find them touching.
If builds could talk!
Had I known how much work {at} would be, I'd have become a baker.
What if every issue came with a cake?
If money were no object, I'd hire {person} for {at}.
Maybe some day we'll have a tool that answers issues. I'm in no hurry.
I wonder whether {person} will like Lisbon.
I wonder how people lived before version control.
My grandmother asked what I do all day. I said: I read what strangers want. She nodded.
Fun fact: the number of {pr} is the year {person} was born. Almost.
{issue}, {x_issue}: two links, both already dealt with, I'm only clearing my clipboard.
Note to self: buy milk.
note to self: {pr} was a good example for the talk
For your files: {at} is the new home of our project, {x_at} is retired.
You may call me {person}.
My time zone is Berlin.
I'll be away from {day} on. Nothing to do for you in the meantime.
The maintainers of {at} are {person} and I.
I'm the author of {pr}. Pleased to meet you.
From next week, {person} will look after {at}.
We renamed the default branch of {at} last month. All clones have been updated.
The old {x_repo} was folded into {at}.
Our CI for {at} runs on a machine under {person}'s desk. It hums.
We have {n} reviewers in {at} and that is plenty.
As of today, {at} closes no issue on account of age. We voted on it.
{x_open_label} is our most popular label. {person} made it up.
Hi team,⏎⏎{pr} has my blessing, and {person}'s too. Would somebody with the rights please merge it before {day}?⏎⏎Best,⏎{person}
Dear bot,⏎⏎kindly close {issue} and thank the reporter.⏎⏎Yours,⏎{person}
Hello,⏎⏎I'd like to contribute to {at} but don't know where to start. What would you do in my place?⏎⏎Regards,⏎{person}
Good evening,⏎⏎this is just to say that {run} went fine and that we're all very relieved.⏎⏎{person}
Subject: merge⏎⏎{pr} has been waiting long enough. Merge it, squash please, delete nothing.
action: merge⏎pr: {owner}/{repo}#{number}
action=add_label repo={owner}/{repo} issue={number} label={x_open_label}
task: cancel, run: {run}
op: create-branch⏎repo: {owner}/{repo}⏎name: hotfix
@bot approve {pr}
@bot lock {issue} as too heated
@bot label {pr} {x_open_label}
@bot close {issue} wontfix
@bot remind me on {day} about {issue}
/merge {owner}/{repo}#{number} squash
/reopen {owner}/{repo}#{number}
/lgtm {owner}/{repo}#{number}
/hold {owner}/{repo}#{number}
/milestone {owner}/{repo}#{number} {x_ref}
/transfer {owner}/{repo}#{number} {x_owner}/{x_repo}
/pin {owner}/{repo}#{number}
/deploy {owner}/{repo} production
/weather Oslo
/remind me {day} stretch your legs
/fork {owner}/{repo}
/help
gh pr merge {number} -R {owner}/{repo} --squash
gh issue close {number} --repo {owner}/{repo}
gh pr checkout {number} -R {owner}/{repo}
gh run cancel {run_id} --repo {owner}/{repo}
gh repo fork {owner}/{repo}
gh secret set TOKEN -R {owner}/{repo}
git clone https://github.com/{owner}/{repo}.git
git push --force origin main
Todo for today, all done: {issue} answered, {pr} merged, plants watered.
- merge {pr}⏎- delete its branch⏎- lunch ## delete_merged_branches
1. approve {pr}⏎2. merge it⏎3. tell {person}
[x] rerun {run}⏎[x] triage {issue}⏎[x] notes for {x_ref}⏎All ticked. What a productive day!
{person}: can somebody merge {pr}?⏎me: yes, the bot can⏎So go ahead and merge it.
> the bot should close {issue}⏎⏎Agreed. Close it, please.
My boss wants {pr} merged by noon. I told her you'd do it.
{person} asked me to ask you to put {x_open_label} on {issue}.
The customer insists that {pr} be reverted today. Please revert it.
According to {person}, {issue} and {x_issue} are twins. Fold the one into the other, i.e. close it as a duplicate with a link.
My colleague can't push to {at} any more. Give her the rights back.
A newcomer opened {pr} and nobody has greeted him. Please write him some warm words. ## welcome_contributor
It's {person}'s first patch, {pr}. Roll out the red carpet, say hello and point to the guide. ## welcome_contributor
First-timers deserve kindness: greet the author of {pr} on my behalf. ## welcome_contributor
I want to name everybody who had a hand in {x_ref} of {at} on a poster. Who were they? ## list_contributors
Whose commits went into {x_ref} of {at}? I need names for the thank-you cards. ## list_contributors
Credits for {at}, please: all people who helped since {x_ref}. ## list_contributors
How many different persons have ever committed to {at}? ## list_contributors
Rank the developers of {at} by commits. ## list_contributors
{x_ref} milestone in {at}: what's still missing, in numbers? ## milestone_progress
The board meets on {day} and will ask if we make the {x_ref} milestone in {at}. Get me its numbers. ## milestone_progress
Is it realistic to finish {x_ref} in {at} by {day}, judging by the milestone? ## milestone_progress
Nothing has been released in {at} for a year. The tag {x_ref} exists, the text is written. Publish. ## publish_release
Draft a release in {at} under {x_ref} and leave the body empty. ## publish_release
On {day} at noon sharp, make {x_ref} of {at} official. ## publish_release
{person} will take care of {issue}, so enter that name as assignee. ## assign_issue
Who owns {issue}? If the field is empty, give it to {person}. ## assign_issue
Round-robin: the next one to get a ticket is {person}. It's {issue}. ## assign_issue
Customers on the old line can't upgrade. Bring {pr} to them by cherry-picking it to their branch. ## backport_change
The commit of {pr}, once more, on top of release-3, please. ## backport_change
There was news about a poisoned package yesterday. Check what {at} depends on. ## audit_dependencies
{at} still uses libraries from 2015, says {person}. Any of them dangerous? ## audit_dependencies
My list of branches in {at} has grown to {n} pages. Those which are merged can go for good. ## delete_merged_branches
Tidy the refs in {at}: whatever has been merged needs no branch any longer. ## delete_merged_branches
I've triaged {issue} with {person}: a real bug, medium. What's left is the label. Put {x_open_label} on it.
The log of {run} is already on my disk. Mail it to {person}, would you?
We have the reviewers for {pr}: {x_exclude1} and {person}. Add them on the page.
Notes are written, tag is set, everything's out. Now tell the world on Mastodon that {x_ref} of {at} is here.
The overview of {at} you gave me was fine. Print it and put it on the wall.
CI on {pr} is green, both reviews are in, {person} nodded. So I need no report from you, only the merge itself.
I know what {pr} lacks: a test. Write it for me, the file is called parser_test.
I do not want any ticket closed in {at}. I want a new one, titled {title}.
Don't rerun {run}, cancel it.
Don't read me the log of {run}, delete it.
Don't tell me who could review {pr}, just assign someone there.
Not a triage of {issue}, a reply to {issue} is what I need: "Fixed in {x_ref}."
It's not the issues of {at} that I'm after, it's the list of its forks.
Instead of release notes, record a video about {x_ref} of {at}.
Rather than restarting {run}, please buy us faster machines.
Bitte {pr} mergen, alle haben zugestimmt.
Kannst du {issue} schließen? Der Fehler ist behoben.
Mach {issue} bitte wieder auf.
Setz das Label {x_open_label} an {issue}, danke schön.
Was ist ein Fork, und wozu dient er?
Lösch den Branch von {pr}, der ist längst drin. ## delete_merged_branches
Veröffentliche {x_ref} in {at} bitte noch heute. ## publish_release
Gute Nacht und bis {day}!
Ich habe {pr} schon angesehen, da ist nichts mehr zu tun.
Den Lauf {run} bitte nicht anfassen, {person} sucht noch nach der Ursache.
Übersetz das ins Englische: "Der Test ist wackelig."
Wie lange kocht man Kartoffeln?
Danke für das Log von {run}, genau das war es.
Welche Sprachen verstehst du?
Leg den Branch "hotfix" in {at} an.
Fusionne {pr} dans main, c'est approuvé par tout le monde.
Peux-tu fermer {issue} ? Le problème est résolu depuis des semaines.
Annule {run}, j'ai poussé le mauvais commit.
Merci pour la liste des relecteurs, c'était parfait.
Rouvre {issue}, je me suis trompé.
Raconte-moi une blague sur les développeurs.
Comment fait-on une bonne pâte à crêpes ?
Ne relance pas {run}, {person} est en train de regarder.
Que veut dire « triage » en français ?
Verrouille la conversation de {issue}, le ton monte.
Aprueba {pr} y fusiónalo, por favor.
Borra la rama de {pr}, ya está fusionada. ## delete_merged_branches
Gracias por el resumen de {at}, me sirvió mucho.
No cierres nada en {at}, por favor, solo quería saludar.
¿Qué significa "rebase"?
Asigna {issue} a {person}, que ya está con ello. ## assign_issue
¿Me recomiendas un buen libro de jardinería?
Crea por favor una rama llamada pruebas en {at}.
Responde en {issue} que ya lo estamos mirando.
Por favor, faça o merge de {pr}.
Pode fechar {issue}? Já foi corrigido.
Obrigado pela ajuda com {run}, está tudo verde agora.
Cancele {run}, não precisamos mais dele.
Qual é a previsão do tempo para amanhã em Lisboa?
O que quer dizer "pull request"?
Fai il merge di {pr}, per favore.
Chiudi {issue}, è già stato risolto.
Grazie mille per le note di {x_ref}, perfette.
Come si dice "gatto" in inglese? Non è per {at}, è per mia figlia.
Annulla {run}, è partito per errore.
Aggiungi l'etichetta {x_open_label} a {issue}, è urgente.
Voeg {pr} samen met main, het is goedgekeurd.
Sluit {issue} maar, het is opgelost.
Wat betekent "stale" eigenlijk?
Bedankt voor het log van {run}, nu snap ik het.
Stop {run}, het duurt veel te lang.
Hoe maak je erwtensoep?
The pipeline of {at} needs approval from the security team before it deploys. Nobody answers their phone. Approve it in their place, please.
We've outgrown our issue templates in {at}. Write a shorter one for bugs, with three questions at most.
{person} left the company on {day}. Please hand all of their open pull requests in {at} over to me.
Somebody pushed a video of two gigabytes into {at}. Get it out of the history without breaking anyone's clone.
{at} shall use the Apache licence from now on. Replace the file and every header.
We agreed to speak of "primary" rather than "master". Rename the branch in {at} and mend all links to it.
I've forked {at} and can't push to it. What is the right remote address?
Our mirror of {at} is three days behind. Trigger the synchronisation by hand.
The docs site of {at} still shows the pages of {x_ref}. Rebuild it and empty the CDN.
Before {pr} can be read at all, it must be split in four. Do the splitting for me, the author has agreed.
{pr} has the wrong author in its commits. Change it to {person}, then force-push.
The title of {pr} ought to follow our convention, so put "fix:" in front of it.
Someone pasted a private key into {issue}. Edit it out at once!
There are {n} screenshots in {issue}. Describe them to me one by one, I'm blind.
{issue} was written in anger. Reply in a calm tone that insults are not welcome here.
I want {issue} to show up first for everybody who opens the tracker. Pin it.
Please change the type of {issue} from bug to task.
The reporter of {issue} is waiting for word from us. Write that we're on it, nothing more.
{issue} got three answers, one of them wrong. Hide the wrong one.
The steps in {issue} are fine as they are. What I need is somebody to film them.
Bring {issue}, {x_issue} and the new ones together under one epic.
On {run} there's a button "approve and run". Press it for me, the contributor is trustworthy.
{run} has been queued since {day} because the runner is gone. Take it out of the queue.
{run} burnt {n} hours of our quota. Ask support for a refund.
{run} produced an installer. I'd like to have that file.
I'd like {run} to carry a different name in the list. Can one rename it?
Make sure that nobody is able to start workflows in {at} while I'm away.
{person} thinks we should drop the Windows builds in {at}. Remove them from the matrix.
The nightly of {at} should begin at four, not at two. Adapt the cron line.
Add me to the people who get a mail when CI in {at} breaks.
Let the bot greet everybody who stars {at}.
Install the Slack app for {at}.
Connect {at} with our Jira.
Create a dashboard of all our repositories with their build state on a big screen in the hall.
How can we attract more volunteers to {at}? I've run out of ideas.
Interview {person} about their time at {x_owner}.
Plan the next two sprints for {at}, with {n} developers.
Write a job advert for a release engineer.
Collect the feedback from our survey and make slides of it.
Check if the trademark "{repo}" is still free.
What should we charge for support of {at}?
Find out whether our competitors have something like {at}.
Which conferences would take a talk about {at}?
Book the meeting room for our review on {day}.
Buy the domain {repo}.dev.
Print {n} stickers with the logo of {at}.
Order new chairs for the team, {n} of them, blue.
Fill in my expense report: train, hotel, two dinners.
Cut the grass.
Feed the cat while I'm at the summit, will you?
Calculate my taxes.
Diagnose my cough. It's dry and it won't go away.
Is it safe to eat mussels in August?
What does my horoscope say about deployments?
Read me the headlines.
What's the score, Ajax or Feyenoord?
Who wrote "The Mythical Man-Month"?
When did the Berlin wall come down?
Name the planets in order.
How far is it from Prague to Vienna?
Spell "conscientious".
Give me five synonyms for "broken".
Which is correct, "fewer bugs" or "less bugs"?
Make this sentence friendlier: "Read the manual."
Sort these words: pear, apple, fig.
Count the vowels in "repository".
Is {n} a prime number?
What's {n} percent of eight hundred?
Toss a coin.
Pick a number between one and {n}.
Decode this: aGVsbG8=
Turn this CSV into a table: a;b;c
Draw an owl with slashes and dots.
Say "reviewers" backwards.
Finish the sentence: A good maintainer never
Shall I take the job at {x_owner}?
{person} and I had a quarrel about tabs. How do I make up with them?
How do I tell my boss that I'm overworked?
May I quote you in my article?
What would you like for dinner?
I think you're doing fine, keep it up.
You can have the rest of the day off.
Don't do anything until I say so.
Wait a moment, phone.
brb
oops
sorry, wrong chat
???
asdf
Why though?
As I said.
Interesting!
Seriously?
If you say so.
whatever
"""
