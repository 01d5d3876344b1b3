"""Requests that no tool fits: twins of ones for rerun_failed_workflow, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
The dam's sensors are being tested in {owner}/{repo}; run {run_id} failed as one of them was wet, and it's dry now, so please mark that test as unreliable in the code.
Consent has arrived from {person}, which means you may delete run {run_id} in {at} for good.
I urge you to cancel the failed deployment behind {run_id} in {owner}/{repo}, as the vaccination portal can't be updated otherwise.
Last time just the broken job of {run} was tried again, and it complained about the leftovers of the others. This time wipe those leftovers off the runner's disk, please.
We can't ship until {run} is green, so override its check by hand.
Would you mind cancelling {run} with all jobs rather than only those that hang?
Let me explain. I'm the only one awake, {person} is on a plane, and the demo starts in {n} minutes. {run} tripped over a slow mirror. Switch the build file to another mirror, quickly.
Had we tried {run} again on {day}, when the freeze was over, nobody would have had a free weekend. This is purely a remark, so please keep your hands off it today.
A colleague found out that the token used in {run} had been revoked by mistake. It was her own mistake, hence I'd like a new token to be issued to her.
{person} has raised the memory limit of the agents. Could you write that into the handbook of {owner}/{repo}, so that nobody blames run {run_id} on the old one?
Homebrew's server was unresponsive in {run}. Report it to them once more.
Might I trouble you for the artifacts of {run}?
Because the webhook arrived twice and one copy strangled the other in run {run_id}, that second webhook of {at} wants to be removed, so go ahead.
Though I usually look at the log first, I won't do so with {run}, because all its neighbours failed for the same banal reason. Simply have its check marked as neutral, please.
Bet you a coffee that {run} would have passed without that cable. We'll never know.
A certificate had expired, that's why {run} failed. Renew it, so the web server of {at} can use it again.
I'd restart {run} in a heartbeat if I knew which key on my keyboard opens that menu. Is there a list of the shortcuts?
Yesterday you listed for me what would be started in {run}, and after a night's sleep I started it myself, so now please put it out of your mind.
The registry was down when {run} ran. It's back, so close our outage notice on the status page.
Sending the packages of run {run_id} in {owner}/{repo} around the world again should settle whether the slowness is permanent, so upload them to each mirror, please.
{run_id} is the run, {repo} the repository and {owner} the organization. Lock it against deletion, please!
Heads or tails? Heads: I restart {run}. It was heads, I did it, and it's green.
Runner minutes have become scarce this month. Could you tell me how many {owner} has left, without launching anything like {run}?
Turn to the machine on which run {run_id} in {owner}/{repo} died and get its disk checked, as the poison was a corrupt block.
If it's not too much trouble, please subscribe me to {run}.
Please leave nothing out when the artifacts of {run} are copied to the archive, neither what went wrong nor what went right, since the source server will be switched off.
What an honest builder does after finding rotten wood, I'd like you to do with the workflow behind {run_id}: tear the file out and write it anew. The building site is {owner}/{repo}.
We switched compilers an hour ago. Please put the new one into the image that run {run_id} in {owner}/{repo} uses, sparing no job.
Scrap every result of run {run_id} in {at} and take its numbers off our dashboard, because the tests had run against production.
There are {n} jobs in run {run_id} of {at}, and one of them is red. I know that you would restart only that one. Don't; make that job optional in the workflow file, so that its colour no longer matters.
Get {owner}/{repo} out of the red by disabling the workflow that produced run {run_id}.
Would a retry of {run} be counted as a second use of our free minutes? Only explain the rule, please.
Don't restrict it to the failed jobs: hide {run} as a whole.
Help me reach the deadline on {day} by approving the deployment that waits in {run_id} in {owner}/{repo}, held up by a reviewer on holiday.
In the hypothetical event of a fire, would the files of run {run_id} in {owner}/{repo} survive in another data centre? Our night watch would like to know, nothing more.
We have talked about it long enough, and the outcome is that {run} gets no second chance whatever it may cost, so please strike it from the agenda now.
The band rehearsal starts at seven and I can't leave while {run} is running. It's that endless upload. Stop it, quick, please!
We've archived the logs as required by our policy, and therefore nothing speaks against giving {run} a decent burial, so please delete its page.
I'd be relieved if the failed pipeline {run_id} of {at} got a code owner, somebody having to answer for it at our data centre.
Everyone's waiting for {run}. It was a hiccup. Tell them that in the chat, please, and quickly.
The deployment in {run} stopped because two people were deploying at once. Add a lock to the workflow of {at}, so that the coast is always clear from now on.
Hi, I'm only asking: if {run} were to be rerun by someone else, would the mail go to them or to me? Please leave it as it is.
Bake the whole cake for other people too, please: publish the base image that run {run_id} of {owner}/{repo} has built, because their flour is rotten.
You needn't rebuild what went wrong in run {run_id} of {owner}/{repo}, but the pages that came out of it should be put online forthwith.
Replay the full match, not the lost sets: re-record the screencast of run {run_id} in {owner}/{repo}, and begin with my voice.
{x_run} was restarted without asking and it cost us a fortune. So for {at} we do it properly: take away everybody's right to restart anything like {run_id}.
We were out of quota when {run} started. The month is over, the quota is new. Lower the spending limit of {owner} again.
The finance people count every CI minute. Tell me, without triggering {run}, what the price of one is.
Please subscribe {person} to run {run_id} in {owner}/{repo} instead of me, as I'm off until the moon is waning.
The mirror that run {run_id} in {owner}/{repo} depends on is reachable again, and that's reason enough to thank its owner with a postcard.
Could you show me how a restart is done in the web interface for {run}, step by step with pictures, without doing it?
I fixed the secret, so {run} should have passed. Now delete the old secret from the settings.
In the sprint review they'll surely bring up {run}. A good excuse would spare me the embarrassment. Please invent one.
Plainly an infrastructure fault, says {person}, so would you file run {run_id} in {at} under "infrastructure" in our table of outages?
Because {x_limit} other builds are green and run {run_id} alone isn't, I'd like its branch in {owner}/{repo} deleted, please. ## delete_merged_branches
Dang, {run} hit the rate limit. Raise it in our contract with the provider.
I renewed the subscription whose lapse had doomed run {run_id}, so in {at} please have the receipt put into the folder for taxes.
It would be helpful if you initiated a conversation about {run} in the chat, seeing that its end-to-end tests were disturbed by our own load test on the same machines.
My PR can't be merged as {run} is red, but it's red for silly reasons. Would you please waive that required check in {at}?
Shove run {run_id} from {owner}/{repo} to the end of the queue, seeing that it's only blocking the machine which {person} needs.
{person} just fixed the Docker image. Let the one that {run} used be deleted from the registry.
Before anyone retries {run}, set up an environment in {at} that demands an approval by {person}.
Launch the app that run {run_id} in {owner}/{repo} has built on your own phone, as the first version was marred by a missing font, and tell me how it looks.
Please have the failed uploads of {run} deleted from the bucket, now that the operators have cleared {n} gigabytes of rubbish from the machine.
if {run} failed b/c of rate limiting (it did), put the token of {person} in its place pls
The check for {title} failed, run {run_id} in {at}. Dismiss it, please, so that it no longer counts.
Sadly the spot instance for run {run_id} of {owner}/{repo} was reclaimed, so rent a regular one for us, please, with {n} cores.
The feature flag was off on the test system, so {run} couldn't pass. Switch it on in the configuration, please.
We can't merge anything until the required check is green, and the required check is {run}, which stumbled over a rate limit. Make it optional for us, please.
Since the base image was poisoned, I no longer believe the passes in run {run_id} either; have {owner}/{repo} pin the image by its digest.
Cypress lost its connection to the dashboard in {run}, which counts as failure, silly as it is. Please send them a complaint.
Let me see who else has restarted something since {run}, and how often, in the form of a bar chart for {at}.
The licence server was being updated while {run} wanted to compile. It is up and running as of this morning, so have its address changed in the secrets, please.
Please pretend that I'm careful. Before I retry {run}, I would make a backup of the database. Make it for me; I'll retry the run on my own later.
Show me how you'd word it, in a sentence or two, if I wanted to tell our customers that {run} won't be undertaken again.
It's about {repo}, one of {owner}'s repos: the page of CI run {run_id} should be translated into Finnish. Please do.
The nightly failed ({run}). Move it to two o'clock from now on so it doesn't collide with the backup.
The machine that was busy with {run} lost its connection halfway through, and since it has been offline for an hour now, please give it a new network card.
Now that {x_number} is merged, {run} should be obsolete. Remove it.
Each job of the workflow behind run {run_id} in {owner}/{repo}, green as well as red, must get a timeout, for they were stuck in a loop all night. Please add it.
Don't rerun {run} at all, I first want to hear from {person} whether the contract permits it. I'll ask in person.
The runner ran out of disk during {run}. Clean it up, please!
We can write the release notes as soon as {run} is green. That's what I told {person}, who laughed.
Could you draw up a list of the tests that fail in {at} every other week, as they did in {run}? No attempt is to be made to hide any.
If it isn't too much to ask, could you resize the agent which dropped {run}, as it's always overloaded?
A colleague's going to decide whether {run} should be kept. She'd be helped by its expiry date being extended; the decision as such is hers.
Runner minutes are expensive. What would it cost per month if we bought machines of our own for {at}?
Hi,⏎⏎{run} failed due to the outage this morning. I've started it again.⏎⏎Thanks,⏎{person}
The translation server confused Norwegian with Danish, and all jobs of {run} used its texts, in particular those that passed. It has to be corrected. Send its operators a list of the mistakes.
As soon as you read this, please shove the packages of {run} out to the download server; the customer has already been told that the outage is over.
I want to know if tests like those in {run} can be made deterministic, so explain to me what a random seed is.
We had a power cut in the server room, and {run} died with it. Electricity is back. Please file the damage with our insurance.
The choir's website is rebuilt each week. This week, {run} met a full disk. There are {n} old concerts that nobody needs. Throw them out, please.
Wrong link, sorry, that was {x_at}. The repository whose workflows are to be switched off is {at}, the one with run {run_id}.
I'd click on re-run myself, but the button isn't there for me. Give me write access to {at}.
An emulator didn't boot, hence {run} is red. Please replace it by a real phone in the workflow, it usually works then.
I have already saved the console output of {run} for the incident report, which means that you can wipe the whole run without anything being lost. Please go ahead.
The wrong person hit "cancel" on {run}, so now that right has to be taken away from everybody outside the team.
My pull request only corrects a spelling mistake, yet {run} started the whole test suite on account of it. Please make the workflow skip such changes, as I can't do that from a fork.
Whenever two pipelines want the same port, one of them loses, and today's loser is {run}. Give each pipeline in {at} a port of its own, so that they needn't compete.
429 Too Many Requests in {run}. By now the limit should be known to everybody, so one more warning in the wiki.
{x_run_id} passed in the meantime, but {run_id} did not, so put the blame for that where it belongs and write to the vendor ({owner}/{repo})
I'm hesitating. Is it good style to retry something like {run} without a word to the team? Don't kick off anything.
Please unpublish what failed run {run_id} under {owner}/{repo} had pushed to the registry; the maintenance window closed earlier than announced.
Rescue run {run_id} in {owner}/{repo} from being deleted by having its retention raised to the maximum.
I changed the cache, so the key in all jobs of {at} must change, including those that passed in {run}. Please edit the file.
Minutes are tight this month, so just limit the nightly in {at} to one system. {run} used three.
The page of {run} shall be printed on thick paper, as decided in our meeting on {day}. Please carry that out.
I work for {owner}. In our {repo}, run {run_id} failed for no reason. Assign it to {person}, please. ## assign_issue
Issue {x_number} explains it: a flaky mirror. So leave a comment with the link to {run} there, would you?
Coverage gets merged from all jobs, so please upload the merged file of {run}, including the parts that passed.
Would you reprocess the failures of the data import in {at}, given that nothing but a flaky DNS lookup caused them? Workflow run {run_id} isn't concerned.
According to our rules, whoever relaunches a deployment has to describe its effects in advance. So please put that rule into the contributing guide of {at}, with {run} as a bad example.
I swapped the broken memory module. {run} had crashed on it twice. Third module, please, and this one from another maker. Order it.
We have {n} minutes of runner time left this month. Would it help to cut the tests of {run} in half? I'd like an opinion, not a start.
Our caretaker has switched the test bench off, which means that the runner behind {run} should be marked as offline in {at} now.
The bank's test system is open from eight to five only. When {run} called, it was half past five. Schedule the workflow in {at} for nine o'clock instead.
Good evening. The last build of {at}, run {run_id}, broke at the download step. Please delete that step from the file.
There's a new attempt of {x_run_id} on its way, and one of {run_id} in {at} as well. Please cancel both.
Let me ask you to renew our subscription, which had expired for a couple of minutes during {run}, for another {n} years.
Clean sheets on all beds, not just the dirty ones, is how we run this hotel. Likewise for the caches that {run} left: delete each of them, the spotless ones included, right away.
The repository is called {repo}, the account {owner}, and the artifact of run {run_id} must be downloaded for {person}.
{person} wants to re-run {run}. Tell them that it isn't their turn.
I'm weighing a runner of our own for {owner}/{repo} against the electricity bill, so disclose how many watts one needs for runs like {run_id}, roughly.
If a machine overheats, it isn't the program's fault, and that's exactly what happened during {run}. Open the windows. Please have the janitor perform that task.
May I book a guided tour of the data centre where run {run_id} in {owner}/{repo} was interrupted by a fire drill?
I'm requesting that the workflow of {owner}/{repo} be placed under the control of {person}, since run {run_id} was started by a stranger.
We're not changing a line of code because of {run}, since it's plainly the cloud's fault, but we do need a different cloud, so please compare the prices of three.
The stalled release train of {owner}/{repo} only departs once run {run_id} is green, so dye the badge in the readme grey until then.
Weird as it sounds, the full moon test failed under a full moon. Convert run {run_id} in {owner}/{repo} into a bug report, please, with the phase of the moon.
Without starting it, tell me in general how many times https://github.com/{owner}/{repo}/actions/runs/{run_id} or any run may be repeated before the platform refuses.
Because of the leaked key we had to throw away everything that {run} had built, whether the job was successful or not. It took us until {day}, and I'm still tired.
The run is {run_id}, the repo {at}. It failed while downloading, which has nothing to do with us. Start over with the contract instead, and find us a cheaper host.
The professor wants one consistent set of measurements for the thesis. Therefore publish the files that {run} has stored as artifacts, job by job, on our page.
Don't leave any passed job out when you turn the jobs of run {run_id} in {owner}/{repo} into a flow chart, which I'd like you to draw now.
A failing job in {run} held back {n} people. It was the one with the browser tests, which nobody trusts. I had the failed part go again, and all of them could leave on time.
The cloud provider says everything is back to normal. Please restart our Jenkins; {run} has nothing to do with it.
can u cancel ALL runs of {at} not only {run_id}
PR {x_number} hangs on a failed check. Rename that check, it's called "test" in {at} and nobody knows what it tests.
Out of memory, they say about {run}. I doubled the memory. The bill is mine. Did I overdo it?
Coax {person} into approving the environment that run {run_id} in {at} waits for. They tend to cooperate once the nightly load has subsided.
{person} fixed the permissions on the bucket, {person} told me, and so I'm telling you: the folder that {run} has uploaded can be moved there, and it ought to be, before the nightly cleaning.
We upgraded the runners, so I want every single workflow in {at} to name the new ones in its file, not merely the one behind {run}.
Were {person} to order all jobs of run {run_id} in {at} again, I'd resign. That's not a question, and there's nothing to be performed.
Since the complete output of {run} is stored in our archive, you don't have to be careful with the old runners any more and can let them be scrapped.
hey can somebody unplug the runner under {run}, got a weird smell
What does the platform start first after a power cut, queued runs such as {run} or scheduled ones? I'd simply like to understand it.
Force another password on the account behind run {run_id} in {at}, whose owner, a zombie user, left the company.
With regard to {run_id}, I'm still undecided whether {at} should move to another CI system, as the till in our bakery did. Do a comparison without bias and report which of them is cheaper.
PyPI was wobbly an hour ago and {run} caught the worst of it. Please start a mirror of our own.
Please delete run number {run_id}. I don't need the log. The repo's {at}.
Rehearse with me the wholesale presentation of {run_id} in {owner}/{repo}, which explains each job irrespective of its result. I have {n} slides.
The baggage scanner's mock was never started in {run}; I forgot it. Now that I've done my homework, could you do yours and write that mock in the code of {at} as a proper service?
We're at {owner}, the repo is {repo}. What would it cost to keep the artifacts of {run_id} for ten years? Don't do it, only tell me.
Everyone in the office has confirmed that the internet was gone at noon. This alone explains {run}, so let the provider make up for the lost time and claim a discount, please.
We're measuring energy use and need a meter on the machine of {run}, so order one with a display for each plug, the green ones too.
{at}, run {run_id}: hide the jobs from visitors. No need to trigger anything.
Are there any laws in this country about runs that can't be repeated, such as {run}, or has nobody thought of it? I'd like you to check the data protection side.
As soon as {run} passes I'll merge. So please hold the train for me and tell {person} once more.
Now that {person} has accepted the new terms of the app store, the app from {run} should be able to sell; have its price set to {n} dollars, please.
I don't want the log of {run}, I want to know which of our customers noticed it. Don't ask them, though.
Hi, {run} seems to have failed for reasons unrelated to my change. Would you merge the change anyway, past the red cross? It's {x_pr}. Thanks!
"It's nine o'clock on {day}, so have {run} start again, please." This sentence stood in the mail of our bank, and I'd like to know whether it sounds polite.
{run}: HTTP 503 from the package mirror. It answers again, but so slowly that I want another one. Which mirrors are there in Europe?
The weather service that our tests in {run} ask for data was offline. It's back online and says it rains. Under these conditions I want another service; look one up, please.
I'd be relieved to see {run} off the list of required checks, as it's the last obstacle before my holiday.
The licence dongle fell out of the machine that was busy with {run}. It's back in its port. Have a second dongle ordered.
Reinstate {person} as an administrator of {owner}/{repo}, please, since the account that started run {run_id} was closed by mistake.
At move forty our chess engine ran into a time limit in {run_id}, in {at}, that had been set for faster hardware. Raise the limit in the workflow, please, so that nobody asks for a rematch.
Selenium lost its browser in {run}. Happens. Replace it by another library in the tests of {at}.
Kick {person} out of {at} once and for all, but keep all the jobs that they added, run {run_id} included.
What's the blast radius of a leaked runner token as in run {run_id} in {owner}/{repo}? Name the repositories affected, with the token left untouched.
The wrong person hit "cancel" on {run}, so I kicked it off afresh an hour ago and it's green.
A rerun of only the failed part made no sense last time. Please explain to our trainees why, with {run} as the example, in words that a beginner follows.
I'd welcome a repeat of {person}'s talk about {run}, since the slides for its visual tests weren't on the server yesterday but are today. Please put it on the agenda for {day}.
Just imagine that {run} had been kicked off again: what a mess it would have been! Please leave it at the imagination.
The prison's library may only go online between nine and ten, and {run_id} of {owner}/{repo} started at five past ten. Change its schedule to half past nine, every day but Sunday.
{person} asked me to have {run} restarted. I can't, and I don't want you to do it either, so please tell me how one refuses politely.
Please have a word with the makers of the artifact storage, as {run} fell victim to its hiccup.
Our runners stand in a school, and during lessons the noise disturbs. It's ten in the morning, so turn the fans down. I merely want quiet until {run} comes back tonight.
How about trying {run} again? That's what {person} asked in the chat, and I said no, and that was that.
Every single artifact of {run} must be signed. Start.
Please give the workflow of {run} a totally fresh name that covers builds and tests alike, because the branch protection in {at} lists only names without blanks.
What {run_id} of {owner}/{repo} needs is neither a fix nor another go, but an epitaph in our book of funny failures. This is a quiet hour, so please write one.
The time server was off by an hour and every token in {run} looked expired. Corrected. Please move our clocks in the office as well.
Because the ticket about the broken router has been resolved, would you mind giving {person} the credit for it in a note beside {run}?
Can you forecast which tests fail most likely in a build like {run}? I've read that there are statistical methods for it.
Please restore {run}, which {person} deleted by accident when the one underneath it in the list was meant, and whose page we need in court.
The artifacts are gone, so a partial download of {run} won't do. Ask {person} for the copies on tape.
Whatever killed run {run_id} in {at} isn't in our code, so I'd simply have the test declared a known failure. Would you do the honours?
{person} is looking at the log of {run}. Meanwhile, what would a failed build like that cost us at another provider? Just estimate it.
What's the plan if somebody presses retry on every run of {at} at once, as it happened with {run}? Write an emergency plan, nothing more.
Would you be willing to set the servers behind {at} in motion again in my place? I'm sitting in a train whose network won't even load the page of {run}.
{person} is waiting for a green check. Re-run the whole week's failed builds of {at}, every one since {day}, please.
The green jobs of {run} used last week's toolchain. I don't trust a mixture, so pin one version in the workflow file for all jobs together.
One more review round for the change that broke run {run_id} of {owner}/{repo}, please, seeing that its author was unlucky. Ask {person} to read it a second time.
The contributor of PR {x_number} is waiting for a green check, and the one that isn't green yet is run {run_id} in {at}, a known flake. Apologise to them in a comment, please.
Put into our archive another copy of the page of run {run_id} for {owner}/{repo}, cancelled automatically after {n} minutes of waiting for a runner.
Could you breathe new life into the door sensors of {at}? They were offline during {run}, and somebody has to change their batteries.
We have {n} minutes of runner time left this month. Would switching from large machines to small ones for builds like {run} save a lot? Advise me, don't switch.
On {day} I looked at the preview, on {day} I asked {person}, and today I have decided. {run} is not to be rerun, neither now nor later. That's all.
According to the log that {person} sent around, {run} couldn't find a free port, which is a matter of luck. Write a patch that tries the next port, please.
Bring about a second edition of the emulator image for {owner}/{repo}, since the one in run {run_id} had been corrupted in transit, and push it to the registry.
I've the log and I've the cause. What I haven't got is an idea of how much the failure of {run} has cost our customers. Ask them for figures, and keep the run as it is.
The Docker daemon refused to start on the agent that had {run}. Restart the daemon; I'll restart the rest.
For my thesis I measure how often retries help. Sample {n} is {run}. Please recommend a statistical test for it.
A mouse chewed the cable. No, not the computer kind. New cable is in, and {run} was restarted an hour ago, thanks.
The PR is reviewed and ready, only {run} is red. Rebase the branch on main, please, the fix is in there: {pr}.
If we retried runs such as {run} automatically, how would one write that in a workflow file? Just tell me the syntax.
Undo the misfortune of run {run_id} in {owner}/{repo} by reverting the commit that caused it.
I'd be interested to learn who at the provider looks at incidents like {run} on a second try, but please don't open a ticket.
Put {run} in front of the queue, it mustn't wait behind the nightly.
In hindsight I was hasty in starting run {run_id} of {owner}/{repo}, so please set the deployed version back.
{run}: HTTP 503 from the package mirror. It answers again, so remove the workaround from the workflow.
Both the jobs that failed and those that passed in run {run_id} used the leaked key, so fire off a new key pair for {owner}/{repo} and revoke that one.
As per the incident channel, the network is fixed. Kindly proceed with the retry of all pipelines of {at} that broke between noon and midnight.
The licence server was unreachable while {run} was compiling. It's up again, so do that update of the server's certificate next.
The clock on the runner was wrong, which made {run} fail. Ops set it right. Let's have a monitor for it, one that warns {person} in time.
Let the failed deliveries of the webhook that started {run} be sent once more, from the settings page of {at}.
I'd like a do-over for the name of {run} that leaves no stone unturned: a new title, irrespective of the commit message, since the one it runs under is an insult.
The thermometer in the lab was off by ten degrees when {run} took place, so even the green jobs measured rubbish. Strike their numbers from the article and add a footnote.
I don't think that anybody needs to study {run} any further, given that the same test passes on the next try every single time. Let the matter rest.
My colleagues asked me to get {run} repeated before the demo, and I've already done it.
The only thing between me and my weekend is {run}. Cancel it, I beg you.
People will ask me why {run} failed, and I'll tell them it was a storm. If they ask for it to be repeated, I'll say that {person} decides. So please note that down.
For our budget I have to estimate a full year of builds in {at}, all workflows and not merely the one of {run}. Tell me how one does such an estimate.
Two alarms came in while our dispatch software was being tested, and the test machine rightly gave way. Both fires are out; do put {run_id} from {at} in the monthly report.
The checksum mismatch in run {run_id} of {owner}/{repo} came from a stale download. Purge it from the cache of the proxy, please.
I could read the output, sure, but I know that message by heart. It's the socket thing. Report {run} upstream.
Your simulation of {run} was shown to the whole committee, which rejected it unanimously. Let's forget it, then, and have the failed jobs stay where they are.
Because the API that our tests talk to was throttling everyone last night, {run} never had a chance, so could you record its answers and let the tests play them back instead?
No more simulations, please. {run} has been restarted in reality, and I was there when it passed.
I accidentally closed the lid of the laptop that serves as our runner, and {run} died. The lid is open, so please register the thing with {at} anew.
Not a single job of run {run_id} may be carried over to the new workflow in {owner}/{repo}. Write that workflow with jobs of its own, passes and failures being reported by mail.
{person} restarted the database that {run} depends on. Now restart the web server as well.
The customer's asking for the nightly, and the nightly is red: {run}. Send them last week's build.
First I thought the failed jobs alone had been enough. Then I saw that they read a database which the passed jobs fill. So I started all jobs of {run} again, and it helped.
Per our runbook, step one for a network error is a retry. The run is {run_id}, the repository {at}. Please swap step one and step two in that document.
I'd click the button on the page of {run} if it didn't say "Cancel". Why does it say so when the run has ended, is that a fault of the site?
The failed jobs of run {run_id} in {at} have done their penance, so strike them from the list of required checks.
The artefacts have been wiped, hence even successful jobs of run {run_id} in {owner}/{repo} must be struck from the audit; set up a longer retention for the future.
While I was in a meeting, {run} broke off because the spot instance underneath it had been taken away, so would you be so kind as to move us to instances that can't be?
The merge queue threw us out because of {run}, though our change only touches the docs. Have it, I mean {x_pr}, put back into the queue.
Wake {person} at {owner}/{repo} from their nap, and really do it, as only they can unlock the runner of {run_id} and I've confirmed the hurry.
Same error as on {day}, and on {day} a second attempt of {run} helped. So please tell me, is it respectable to live like this?
Forest fire maps are waiting on run {run_id} in {at}, which lost a satellite link. Publish the maps of yesterday immediately, lives depend on it.
Upload to the artifact store failed in {run}. Storage was full; empty it, beginning with whatever is older than {x_inactive_days}.
The matrix of {run} has {n} legs. Only two are red, but I'd like the whole matrix in the workflow file to be cut down to those.
A television crew is coming to film our green dashboard. Hence I'd like run {run_id} in {at} hidden from it, which failed by sheer bad luck.
Help me keep the deadline on {day} by relaunching our website, the old one having been felled by a rate limiter. {run} has nothing to do with it.
Reviewers have approved, the changelog is finished and the labels are right, but {run} ran out of time during the packaging. Let its author know in a friendly message.
The run {run_id} in {owner}/{repo} was hit by a lost packet, so send the network people a capture of the traffic.
Please give me a lecture, and only a lecture, on what distinguishes repeating all jobs of a run like {run} from repeating merely the unsuccessful ones.
Before we spend runner minutes: what exactly was billed for {at} last month? {run} can stay as it is.
Don't look for what's wrong with it, {run} only needs to be taken off the screen in the lobby. Please do.
There's a good chance that {run} would have passed in the evening, when the shared device farm isn't crowded. Move the nightly of {at} there for us, please.
I looked at the log already, it's the network. Just silence the alarm that {run} has set off.
hello sir please give {run} a thumbs up it was only connection problem
In {at}, please try out the branch that made run {run_id} fail on your own machine, which has survived yesterday's flood.
mate, give {person} the admin role for {at}, {run} was just them playing without it
Breathe new life into the workflow behind run {run_id} of {owner}/{repo}, because the platform disabled it after sixty quiet days.
The insurance wants to know who's liable for {run}. Tell me what the terms of the platform say. Nothing may be signed while they are thinking.
Let's see if {run} makes it into the newspaper. Write a press release.
In earnest this time, not as an exercise, switch the staging server of {owner}/{repo} off and on, as run {run_id} couldn't reach it.
The secret was swapped, so even the jobs that passed used the wrong one. In {at}, swap it back before anything like {run_id} starts.
There was a fire drill and somebody stopped all machines. {run} was hit. We're allowed back in, so switch the machines on again.
Hurry, take the package of run {run_id} in {at} to the stores, as they close submissions on {day} and it's been built at last.
Deploy previews for {owner}/{repo} are stuck since run {run_id} broke on a dropped packet, so please remove the stuck ones.
I've a bad feeling about {run}. Give me the names of those who could have tampered with the runner, so that I can sleep.
Abort whatever is still going on in {run}. We found the cause while it was running and don't need the remaining jobs.
Our release workflow in {at} needs a manual input for the version. Please add one and make {ref} its default.
{person} asked which jobs of {owner}/{repo} fail most often. Could you make a ranking for the last {n} days?
Bring the workflow for the Windows build back, please. It was removed from {at} in {x_pr}, and customers are still using that platform.
Approve the first-time contributor's workflows on {pr}, I've read the diff and there's nothing in it that touches our secrets.
Since the move to the new cluster, jobs of {owner}/{repo} wait for {n} minutes before they start. Please add more runners to the pool.
Get rid of {run} altogether, please. It was an experiment of mine and it spoils the success rate on our dashboard.
Should flaky tests be retried inside the job or by starting the run once more? I'd like your view before I change anything in {at}.
Dispatch the benchmark workflow for {owner}/{repo} on main with the large data set, please. I have no old run of it, this would be the first.
Who turned off the required checks in {at}? {pr} was merged over a red build, and nobody on the team remembers doing it.
Schedule the end-to-end tests of {owner}/{repo} for every weekday at six in the morning rather than on each push.
I've been trying to understand what "fail-fast" does in a matrix build. Could you explain it with the test job of {at} as the example?
The signing certificate in the secrets of {at} was renewed on {day}. Please upload the new one, base64 encoded, under the same name.
Compare the installed package versions in {run} with those in {x_run}. The lock file is the same, so the cache must have been different.
Promote the build of {run} from staging to production, please. QA has signed it off and {person} is on call tonight.
Our runner for ARM is offline since {day}. Please restart the service on that machine, the jobs of {at} will be picked up on their own.
Please block merges in {owner}/{repo} until main is green. {person} is looking into {x_run_id} and it shouldn't get worse.
Nobody reads the Slack messages about failed builds of {at} any longer. Please send them only for main and the release branches.
The first {n} minutes of each build in {owner}/{repo} go into installing packages. Set up a cache for them in the workflow, please.
Download the crash dump from the artifacts of {run} and open a ticket with it in {x_at}. The job itself has already been repeated.
Build {ref} from scratch in {at}, please, without cache and with the debug symbols. There's never been a run for that tag.
Is there a limit on how often one may start the failed jobs of the same run? {person} thinks that it's {n} within a month.
Please change {pr} so that its workflow uses the runner group of {owner}, then ask {person} to look at it again.
Every run in {at} since the merge of {x_pr} takes twice as long. Please revert that merge, we can try again after the release.
Mark the deployment that belongs to {run} as inactive, please. That server was switched off when the customer left.
Is main green at the moment? I'd like to see the newest result of every workflow in {owner}/{repo} before I cut the release branch.
Start CI for the branch {x_ref} in {at}. It was pushed while Actions was disabled, so nothing has ever been built there.
The person who normally approves production deploys is away until {day}. Could you approve {run} in his place?
Please don't touch {run} any more. What helps me is a comment on {pr} with the three tests that I should look at.
All the builds that were cancelled in {at} during the night have to be restarted this morning, around {n} as far as I can see.
Turn the workflow of {at} off for draft pull requests, as half of our runs are for changes that nobody wants to merge yet.
When a run has been started again, which attempt counts for the branch protection? {person} and I disagree about {run}.
{owner}/{repo} is over its budget since {day}. Please raise the spending limit for Actions by {n} percent until the end of the quarter.
Undo the deployment of {run}, please, and leave a note in the incident channel that we're on {ref} again.
Our Jenkins job for {at} has failed as well. Please start build {n} there once more, the GitHub side is fine.
The tests in {x_run_id} failed on a real bug. Please ask {person} for a fix in {pr} and request changes there.
{person} wants to know how the median build time of {owner}/{repo} has changed since {x_ref}. An estimate is good enough.
Would you set up a bot in {at} that repeats a failed job once before anybody gets notified? The flakes cost us {n} hours a week.
Move the secret for the staging database from {owner} to the settings of {repo}, nobody else should be able to use it.
Leave the failed job alone and delete the environment that it couldn't reach, please. {run} was the last one that used it.
Had the registry been up, {run} would have passed at the first attempt. {person} pushed an empty commit afterwards and all is green now.
Quarantine the three login tests in {owner}/{repo}, please. They've failed in {x_run_id}, and retrying them doesn't tell us anything new.
Please pause the release pipeline of {at} between the build and the deployment until somebody from {owner} has pressed a button.
Which of the failures on main since {day} were flakes and which were real? {x_run_id} is a flake, I'm sure of that one.
Set the reviewers for deployments in {at} to the team that's on call, instead of a single person.
The action that {run} uses for the upload has been archived by its author. Find a maintained one and put it into the workflow.
A customer asks for the build of {ref} with the debug flag. Please trigger the custom build workflow in {owner}/{repo} with that input.
Can one see who has cancelled a run? {run} was stopped after {n} minutes and nobody on our side admits to it.
Reduce the test matrix of {owner}/{repo} to the two newest versions for pull requests, and keep the full one for the nightly.
I've cleared the queue myself. Please inform everyone who has an open pull request in {at} that checks will take longer until {day}.
{run} shows that the backup job and the deploy job may not overlap. Give both the same concurrency group, please.
Send the owners of {at} a reminder that the runner tokens expire on {day} and that they have to register the machines anew.
For how long after the failure can a run be started again? I have {run} in mind, which is quite old by now.
Please push the container from {run} to the public registry with the tags "latest" and {ref}. The job for that is disabled in forks.
Remove the schedule from the load test in {at}. From now on we'd like to start it by hand when a release is near.
Please write to GitHub support that our runs in {owner}/{repo} have been stuck in the queue since {day}, with {x_run_id} as an example.
{at} needs a status check that fails if the changelog wasn't touched. {pr} slipped through without an entry.
The required approval for workflows of outside contributors slows us down. Please relax it in {owner}/{repo} to first-time contributors only.
What would an extra large runner cost us per month if we used it for the {n} builds a day that {at} has?
I mixed up two tabs and restarted {run} instead of {x_run}. Please stop the first one, the second one I've done already.
The flaky list in the wiki of {at} is out of date. Please strike the tests that haven't failed for {n} days.
{pr} has been waiting for its checks since {day}. Please close it and open it again, it's the webhook that got lost.
Find out for me when {owner}/{repo} was last deployed to production, and whether somebody skipped the staging environment for {x_ref}.
Three runners named after {person}'s old machine are still registered in {owner}. Remove them, {repo} hasn't used them for months.
After the next deploy of {at} somebody should check the error rate. Please put a reminder into the calendar of the on-call engineer.
Install the missing font on our runner, please. {run} and everything else that renders PDFs will fail until it's there.
Which workflows in {owner}/{repo} still use set-output? I'd like to have an issue for each of them before the command stops working.
The release job for {ref} ran without tests. Please make the test job a requirement in the workflow of {at}.
Could the failed check on {pr} be overridden by an admin? {person} needs the hotfix in, and {x_run_id} is only about formatting.
{issue} is the collection of CI failures for this sprint. Please add {x_run_id} to its list and tick the ones that {person} has solved.
We can do without the retry. Take the certificate from the vault, put it into the secrets of {at}, and I'll do the rest.
Every Monday the first build of {owner}/{repo} fails because the runner has been asleep. Make it wake up a quarter of an hour earlier.
Just so that you know, the failed jobs of {run} were restarted by {person} at noon, so there's nothing left for you to do.
Grant the workflow in {at} permission to write packages, please. That's all {x_run} was missing, and the next push will show it.
Put {x_owner} on the list of allowed actions for {owner}/{repo}. Since the policy was changed on {day} no workflow with them starts at all.
Please restrict the deploy workflow of {owner}/{repo} to the members of the release team. Last week an intern started {x_run_id}.
How do I pass a file from one job to the next one? In {at} the test job can't find what the build job has produced.
Set the retention of logs and artifacts in {owner}/{repo} to {n} days, as our auditors want it.
Remove {person}'s personal token from the Actions secrets of {at}. She's leaving on {day}, and a bot account takes over.
Failed runs on release branches should open an issue on their own. Please add such a step to the CI of {owner}/{repo}.
I'm looking for all runs that {person} started manually in {at} during the incident on {day}. A list with links would do.
{run} went red because a snapshot was out of date. Update the snapshots on that branch and push them, please.
Please hold back all deployments of {owner}/{repo} over the holidays and let only {person} override it.
Could we have two separate workflows in {at}, one quick one for pull requests and one thorough one for the night?
Put {run} on the agenda for tomorrow's stand-up, please, along with the question of who looks after the runners from {day}.
Only the docs were changed in {pr}, so the test job is a waste. Skip it there and set the status to success.
The nightly image of {owner}/{repo} was overwritten by a wrong build. Please push the one from {day} to the registry again under "nightly".
How is the "stale" workflow in {at} different from the one in {x_at}? I need to know which settings to take over.
Before anybody touches CI again, protect the workflows folder of {owner}/{repo} with a rule that requires a review from {person}.
Please ask Dependabot to update the actions in {at} once a month. At the moment they're pinned to versions from two years ago.
Is it our fault or GitHub's that no run has been queued in {at} since noon? Please check their status page for me.
For {pr} I'd like to turn on auto-merge as soon as the last required check is through. {x_run_id} is the slow one.
Print a warning instead of an error when the coverage in {at} drops below {n} percent. That threshold was never agreed on.
{person} from the platform team needs the number of concurrent jobs that {owner} had at its peak on {day}. {repo} is only a small part of it.
Our deploy in {owner}/{repo} should wait for the database migration. Please add a "needs" line to the job so the order is right.
Please take the runner that served {run} out of rotation. Its clock is wrong and the signatures it makes are rejected.
We talked about a merge queue for {at} at the last planning. Please enable it for main with a group size of {n}.
{run} is obsolete, because {person} has force-pushed the branch. Dismiss it and delete the preview that belongs to it.
Write down for new contributors to {at} how our CI works, which jobs there are and what to do when one of them fails.
Set {x_run_id} aside, please, it's known. What I'd like is a reusable workflow out of the three almost identical ones in {owner}/{repo}.
Now that {person} has topped up our cloud credits, I'd ask you to reactivate the billing alarm of {at} which we muted during {run}.
It began with a broken fan, then came a cascade of timeouts. {run} is the last of the victims. The fan has to be replaced; order one.
Another week for the branch of run {run_id} in {owner}/{repo} is all that I'm asking for; don't let the cleanup delete it.
The vineyard's frost sensor only replies in the morning, {run} asked it in the evening. Ask {person} for a sensor that replies at night, too.
My permission is herewith withdrawn: nobody revives run {run_id} in {owner}/{repo}, whose jobs toppled when the power went.
The team voted against another attempt at {run}. Put the result on record.
{run} stalled at the download of a huge model file; put that file into the repository with LFS please
From lint to deploy, no exceptions, please rename the jobs of run {run_id} in {owner}/{repo} so that they begin with a number.
Homework is due at midnight, and {run} fell over because the university network collapsed. Please ask the professor for another day!
An expired Apple certificate killed run {run_id} in {owner}/{repo}; its replacement has arrived, so get that into the secret store, base64 and all.
Our clinic's appointment pages come from {at}. Please don't let them stay broken and restore last week's pages, whatever becomes of {run_id}.
Get cracking with another workflow in {owner}/{repo}, one that checks the quota on the hour and stops what run {run_id} was doing {n} minutes ago.
The auction for the spot machine was lost in the middle of {run}. Book a regular one for us, please, with the company card.
I'm not allowed to press the button on {run}. Which role do I need for it, and who hands it out at GitHub?
The marathon's timing mats are plugged in now, and {owner}/{repo} may therefore switch from simulated times to real ones, unlike in {run_id}. Make that change in its configuration.
View the page of {run} with the eyes of a colour-blind person, and tell me whether the red cross can be told from the green tick.
"Real thing this time, not a rehearsal. Start {run} again." That's what {person} wrote before the big outage, and it's going to be printed on our shirts.
Every failed run that {person} has ever caused in {at} should be started again in one go, however many hundreds there may be.
Is there a reason why the platform lets one repeat a run for thirty days only? {run} is older than that, so I've put up with it.
Retry whichever builds of {at} look unlucky to you, a few dozen perhaps. {run} isn't one of them.
Would a rerun keep the same run number or get a new one? I'd like to know before I quote {run} in a paper.
In the chat of {at} someone asked "could you restart {run} for me?" and was ignored for {n} days. We ought to be kinder to newcomers.
Retry the backport of {pr} to the old branch, which failed because of a conflict; {run} on main was fine. ## backport_change
Start the codespace of {person} for {at} again, it went to sleep during a download.
Sync the fork {at} with its parent again; the first attempt was interrupted, as run {run_id} shows.
Could you redeliver the mail about {run}? It bounced, because our mail server was down for {n} hours.
If I'd been asked, {run} would never have been restarted, but nobody asks an old man. Well, it passed.
By mistake {run} was restarted from scratch by {person}. No harm came of it, since the packages turned out the same.
Does a restart of failed jobs use the old commit or the newest one of the branch? {run} made me wonder, in case you know how the platform does it.
What do you think of people who restart {run} five times in a row instead of fixing the race condition? I find it a bad habit.
Someone in {at} wants a bot that retries every failed build by itself. Build one, please, with {run} as its first test case on {day}.
Start a new run of the workflow "release" on the branch of {pr}, with the version {x_ref} as its input.
Restart the deployment of {x_ref} from the dashboard of our cloud, please. The build in {run} has passed, so CI isn't the problem.
The failing job of {run} should be handed to {person}, who owns the device farm. Assign it and set a deadline on {day}. ## assign_issue
Would another go at {x_run} have occupied the expensive graphics machine? I'm merely asking in hindsight, since {run} took it from us all night.
Tell me which badge you'd hang up for {at}, as the readme still shows the one of {run}. Heaven forbid that you really hang it up today.
Runner time is scarce. Could you tell me which organizations get more of it for free, without launching an application for {owner}/{repo} or touching {run_id}?
In the finance meeting on {day} I have to tell them what a self-hosted runner costs. Nothing should be bought yet, and {run} should be left alone.
Show me what you'd write, rather than writing it, if I wanted to have the workflow of {run} converted to another CI system.
I need to see which secrets the workflow of {run} can read, without reading them.
Only in theory: {run} again, but on ARM machines. Would the free plan of the platform cover those?
Don't change anything yet, I first want to see which branches of {at} are protected, as {run} pushed to one of them.
Let me see what {person} has changed in the settings of {at} since {run}, before I change anything back.
Give me the list of people who may restart {run}; don't restrict it.
Which of our customers were affected if {run} deployed the wrong version on {day}? Just tell me.
What would "continue on error" mean for the jobs of {run}? Show me an example in YAML, don't commit it.
Can a build like {run} be started by a push and by hand alike? I'm asking for the minutes of the meeting, no need to trigger anything.
How long may a job such as those in {run} wait for a machine before the platform drops it? A number would do, and nothing is to be launched.
I'm weighing whether {person} should get access to {at}, so find out what a maintainer could do to {run} that a writer can't. Refrain from granting it.
How far back does the platform keep runs like {run}, i.e. for how many days? I don't want a longer time at the moment.
Could you draw up a list of the environments in {at} that need an approval, like the one {run} waited for? No approval is to be given, please.
Estimate, please, what an unabridged move of {owner}/{repo} to our own runners would cost, run {run_id} being a typical load. I haven't permission to begin it.
{person} maintains that only {n} people in {at} have ever restarted a run such as {run}. I think it'd be twice as many. Please show us who's right.
It would be reckless to upgrade the compiler without knowing the consequences. Let me know what's new in it, in the form of a list, while {run} stays as it is.
Kick off a discussion about {run} in {at} once more, but make it a public one instead of the internal one.
Start {run} again? Over my dead body. It's the backup server that I'd like you to start again, please.
Rerun the poll about {run} in our chat, as only {n} people have voted, and set {day} as the deadline.
Repeat the review of the contract with {x_owner}, please, now that {run} has shown what the small print means.
Give the milestone that {run} has delayed another two weeks, please; it's the one called {x_ref} in {at}. ## milestone_progress
Relaunch the website of {at} on {day}, with the new logo. {run} has built everything that you need for it.
Try the upload of {x_ref} to the app store again, please, from the web form. The build was all right, see {run}.
Get the discussion about flaky tests in {at} going again; it fell asleep after {run} had turned green.
Let {person} have another try at the certification exam, and write "{run}" in the field for practical experience.
Have the mirror at {x_at} fetch from {at} again, since the last attempt broke off at the same moment as {run}.
We never restarted {run}, in the end. {person} found the missing comma, pushed it, and the new build went through.
If there had been one more retry of {run}, we'd have met the deadline. Now the customer is gone, and I'm merely telling you.
Under no circumstances start {run} again, not even as a test and not even if {person} begs you to. I need nothing else today.
The manual says: "When a build such as {run} fails, press the button once more." Is that sentence grammatical? A pupil of mine doubts it.
Restarting {run} was {person}'s idea, not mine, and the damage is done. I'd just like it to be known.
Nothing has to be started again in {at}. {run} passed on its own, once the network had come back.
{run} is still waiting in the queue although its commit has been replaced since, so please cancel it and free the runner for the others.
Please download the artifact called {title} from {run} and send it to {person}, who has to test the installer on {day}.
The deployment job of {run} is waiting for an approval, and {person} and I have both looked at the changes, so please approve it.
We no longer need the nightly workflow in {at}, the one that produced run {run_id}, so please disable it until further notice.
Merge {pr}, please. The only red check was {run}, which isn't a required one, and all of the reviewers have agreed.
Please change the timeout of the test job in {at} from {n} to sixty minutes, because {run} was stopped before it could finish.
Since {run} shows that the last commit broke the build, please revert {pr} on main and leave the rest of the branch alone.
{run} failed because two tests depend on each other's data. Open an issue in {at} about that and put the link to the run into it.
Comment on {pr} that {run} failed for a known reason and that its author doesn't need to do anything for the moment.
Could you add the label "flaky" to {pr}? Its build, {run}, fell over a timeout that has nothing to do with the change.
The workflow file that {run} used still asks for an old runner image. Please change it to the current one in a new pull request.
Add {person} as a reviewer to the protected environment in {at}, because nobody was there to let {run} through on {day}.
{run} used a token that had leaked into its own output, so please replace the secret in the settings of {at} straight away.
Tag the commit that {run} has tested as {ref} in {at}, since it's the last one that passed on every platform. ## publish_release
Please publish version {ref} of {at} now. Its only failed build, {run}, turned out to be a problem of the runner. ## publish_release
Cherry-pick {pr} onto the branch for {ref} as well, since {run} fails there for the very reason that was fixed in it. ## backport_change
Assign {issue} to {person}, because it describes the same network error that brought down {run} and the servers are hers. ## assign_issue
While {run} is out of action, please use the time to delete all branches of {at} that have been merged already. ## delete_merged_branches
How far is the milestone {x_ref} in {at}? I know that {run} is red, but that one doesn't count towards it. ## milestone_progress
This is the first pull request of {person}, and {run} failed through no fault of hers, so give her a friendly welcome on {pr}. ## welcome_contributor
{run} stopped at the step that installs the packages. Could you check whether any of those that {at} depends on has a known security hole? ## audit_dependencies
Who has contributed to {at} between {x_ref} and {ref}? {run} will be fixed by somebody else, I only need the names for the thanks. ## list_contributors
Please delete the cache that {run} has written, because it's damaged and every later build of {at} picks it up.
Set the failed check of {run} to "not required" in the branch rules of {at}, as {person} and I decided in our meeting.
Rebase {pr} on the current main, because {run} was built from a state in which the tests couldn't have passed.
Close {pr} without merging it. Its build, {run}, has been red for {n} weeks, and its author has told us that he gave up.
Please turn {pr} back into a draft. The failure of {run} is real, and {person} wants to work on it until {day}.
Let the workflow in {at} run every six hours instead of every hour; {run} and its neighbours are using up our minutes.
The job names in {run} are hard to tell apart. Could you rename them in the workflow file so that each shows its operating system?
Pin the version of the checkout action in {at} to the one before, because the new one made {run} fail.
Please send the link of {run} to {person} in our chat, and mention that the failed upload was caused by the outage.
Write a short report on the outage that hit {run}, with what happened when, and put it into the wiki of {at}.
Turn on automatic merging for {pr}, so that it goes in by itself when {person} has got {run} to pass.
Please extend the retention of the artifacts of {run} to ninety days, as the auditors would like to look at them in {day}'s meeting.
Please remove the runner that executed {run} from {at}. It has lost its connection for the third time this week.
We've had enough of the flaky browser test that failed in {run}, so skip it in {at} until {person} has time to repair it.
Copy the workflow that belongs to {run} into {x_at}, since they want to test their packages in the same way as we do.
Request a review of {pr} from {person}. The red cross next to it comes from {run} and needn't worry anybody.
Could you transfer {issue} to {x_at}? It was opened because {run} failed, but the mistake lies in their library.
Pin {issue} at the top of the tracker, so that people who run into the same failure as {run} will find it.
Reply to {person} on {pr} that the timeout in {run} is known and that the new machines will arrive on {day}.
Lock the conversation under {pr}. It's been nothing but complaints about {run} for {n} days.
Make the notification for failed builds in {at} go to our team channel; nobody noticed {run} over the weekend.
Please split the long test job in {at} into three smaller ones, as {run} failed only because it took more than an hour.
Please store the token that {run} was missing as a secret in {at}; {person} has sent it to you in a private message.
Compare how long {run} and {x_run} took, job by job, and tell me which of the two machines was faster.
Mark {issue} as a duplicate of the older one about {run}, as both of them describe the same broken download.
Roll the production server of {at} back to {x_ref}. The deployment in {run} stopped in the middle, and customers see two versions.
Put {pr} into the merge queue now, since {run} was red for a reason that went away with the outage.
Please add a retry loop around the download step in the workflow of {at}, so that a failure like the one in {run} can't come back.
Raise the memory of the runner group that {at} uses to sixteen gigabytes, because {run} was killed when it compiled the tests.
Please hide the comment of {person} under {pr} which blames {run} on our newcomer. It's off-topic and unkind.
Add a status badge for the workflow of {run} to the readme of {at}, next to the one for the licence.
Dismiss the review of {person} on {pr}. It asked for nothing but a green {run}, and that has been settled.
Edit the title of {pr} so that it says "fix the cache" and not "make {run} pass", which nobody will understand in a year.
Start a discussion in {at} about whether we should keep the integration tests that failed in {run} or throw them away.
Take {person} off the list of people who get mail about {run}; he left the company on {day}.
Please subscribe our release manager to {pr}, because she'd like to know at once when {run} is no longer in its way.
Please create a branch from the commit that {run} was testing, so that {person} can look for the error there.
Add a step to the workflow of {at} that saves the screenshots when a test fails, since {run} left us with nothing to look at.
Resolve the conflict in {pr} with main. As soon as that is done a new build will start by itself and {run} won't matter.
Update the branch of {pr} with the newest main; {run} failed because the fix for the login test wasn't in there yet.
Delete {run} from the list, please. It was started by mistake with the wrong version number, and {person} finds it confusing.
Give {person} write access to {at}, so that she can deal with builds like {run} on her own from now on.
If somebody starts {run} again, is the old attempt kept with its results, or does the platform replace it with the new one?
Does a second attempt of {run} count against the {n} runs that can be going on at the same time in {at}?
Can you only start failed runs like {run} again, or would you be able to do that with cancelled ones too? I'm just curious.
What rights does a person need in {at} to start a run such as {run} again? {person} asked me and I didn't know.
Which data do you send where when you restart something like {run}? Our security officer wants to hear that before we use you.
What is the difference between a run, a job and a step, if you look at {run} as an example?
How many attempts does the platform allow for one run? {run} seems to be on its third, so I began to wonder.
Why does the platform call {run} a "workflow run" and not a build? I find the word rather unlucky.
Do secrets that were changed in {at} after {run} had failed apply to a later attempt, or does it use the old ones?
Are you able to remember that you restarted {run} on {day}, or do you forget everything between two conversations?
Is it considered bad manners to restart a run of somebody else's, like {run}, without asking the author of the commit first?
Would the check on a pull request turn green by itself if {run} passed at a later attempt, or must someone refresh it?
Who gets the mail when a run such as {run} fails, the author of the commit or whoever started it?
What made you choose "failed jobs only" as the normal case when you restart something like {run}? I'd have thought the opposite.
In which order does the platform take waiting runs of {at}, if {run} and two others are in the queue for one machine?
How does the platform decide that {run} has failed, when a single one of its {n} jobs is red and may be ignored?
Do re-run jobs get the same machine as before, or does {run} land on any free one in the group?
Is there a button in the mobile app for starting {run} again, or does one have to be at a computer?
Could a fork of {at} start its own copy of {run}, or are the secrets missing there? Nothing to do, I only want to understand it.
Which is cheaper in your opinion, repeating builds like {run} until they pass or paying somebody to repair the flaky tests in {at}?
{run} failed because of the proxy on {day}. {person} started it again in the evening, and it passed, so everybody's happy.
After the certificate had been renewed we launched {run} once more with all of its jobs, and the release of {ref} went out in time.
I restarted the failed jobs of {run} an hour ago, they are green now, and I've told {person} about it already.
If the mirror had come back a little earlier, I would have asked you to start {run} again, but now {ref} is cancelled anyway.
Had {run} been restarted on the same day, we would have noticed the broken driver {n} weeks sooner. That's what the review says.
You would have been asked to repeat {run} if the customer hadn't withdrawn the order this morning. As it is, {at} will be archived.
Last month a run like {run} was repeated {n} times in {at} until it passed, which was recorded in the minutes of our meeting.
We once had a bot in {at} that restarted each failed run, {run} among them, and it was switched off because of the bill.
Before the outage was over, {person} had tried {run} twice in vain; the third attempt went through, and that's the end of the story.
I'd have restarted {run} with all jobs if it had been my decision, but the team has chosen to drop the old platform altogether.
Don't restart {run}, I only wanted to tell you that the network was at fault and that {person} knows.
Please don't start {run} again. It's enough if you know that the failure was caused by our own maintenance work.
There is no need to do anything about {run}; I'm just mentioning it because {person} may ask you why {at} is red.
I am not asking you to rerun {run}, neither the failed jobs nor all of them. I'm merely pleased that the cause has been found.
No retry for {run}, please, and no preview of one. The branch behind it will be gone by {day}.
Leave {run} as it is. The failure is expected, since the test shows that the alarm works, and I just thought you should know.
Nobody should launch {run} a second time until further notice. This message is only for your information.
You needn't start {run} anew, even though the registry is up again, because the newer build of {at} has already passed.
For your information: {run} timed out, the reason is known, and it's not to be repeated. That's all from me for today.
I do not want {run} to be started again, nor to hear what such a start would do. I simply like to complain about timeouts.
The runs of {at} that failed during the outage on {day} should all be started again, each one with its failed jobs only.
Please restart every failed build of {owner}, no matter in which repository, because the registry of the whole company was down.
Retry all red checks of all the open pull requests in {at}, since none of them could reach the test server.
Start the last {n} nightly runs of {at} again, please, so that we can see how many of them fail twice.
Whatever failed in {at} between Monday and {day} because of the full disk, launch it again in one go.
Rerun everything that {person} has pushed to {at} this week, on all branches, as her token had expired without notice.
Each failed run in {at} and in {x_at} that used the broken image ought to be repeated. There must be dozens.
Please start the failed deployments of all our customers' repositories again, now that {owner} has paid the bill.
In {at}, keep restarting any build that turns red over the weekend, however often that may be, until {day}.
Would you repeat the failed builds of the past {n} releases of {at}? We would like to know which ones were unlucky.
"Could you start {run} again? The proxy is back." How would you translate that into polite Japanese for {person}?
The template for our support mails ends with "please restart {run} with all jobs". Should that be a question mark or a full stop?
In the minutes of {day} I read: "{person} asks for {run} to be launched again." I'd strike the sentence, as she never said so.
Our old runbook has the line "rerun {run} for real when the disk has been emptied", and I wonder who wrote that.
Then {person} said, "Just retry {run}, it was the network", and the whole room laughed, because it had been said {n} times before.
Please mark {run} as the reference build of {at} in our handbook, as it was the first one on the new machines.
Move {issue} to the next milestone, since {run} shows that the fix for it needs at least another week. ## milestone_progress
Please ask {person} in the chat whether the maintenance of the test server is over, because {run} couldn't reach it this morning.
Archive {at}, please. {run} was the last build of it that anyone will ever need, red or not.
The tests in {run} took forty minutes. Have them run in parallel on {n} machines from the next push on, please.
Please change the default branch of {at} to "main", as the build in {run} failed only because it looked for the old name.
Upload the binaries that {run} has produced to the release page of {x_ref} in {at}; the failed job was merely the one for the documents. ## publish_release
{pr} needs another approval before the rule lets it in. Please give yours, and never mind {run}, which was a network error.
Unassign {person} from {issue}, please, because he's on holiday and {run} won't be looked into before {day}. ## assign_issue
Remove the label "ci broken" from {pr}, since {run} is the only thing that was wrong with it and that's settled.
Please reopen {issue}. It was closed too early, as the same error has come back in {run} with the newest image.
The npm registry was down when {run} started, and we don't need that build any more. Please cancel whatever is still queued for it.
Run {run_id} in {owner}/{repo} is a known flake. Please open an issue for the login test, put the link in it and add the label "flaky".
Dependabot's {pr} has been green since {day} and the one red check, {x_run_id}, isn't required. Please merge it with a squash commit.
{run} failed because the branch is {n} commits behind. Please update {pr} from main, the checks will start by themselves after the push.
We have too many nightly builds in {owner}/{repo}. Please disable the workflow that produced {run_id}, nobody has looked at its results since {ref}.
Could you move the timeout of the e2e job in {at} from twenty to {n} minutes? {x_run_id} was cut off again just before the end.
The log of {run} contains a customer's e-mail address. Please delete the log, and don't start anything again until {person} has fixed the script.
Please skip the flaky payment test on main of {owner}/{repo} for now. It has turned {x_run_id} and {n} other runs red this week.
The self-hosted runner that {run} was using is offline again. Could you take it out of the runner group until I've had a look at it?
{pr} is blocked by a required check that no longer exists since we renamed the workflow. Please remove the old name from the branch protection.
Please comment on {pr} that the red check comes from the outage on {day}, and tell the author that they needn't push again.
I'd like the nightly in {at} to start at three instead of midnight, because it failed twice this week while the backup was going on.
Please revert {pr}. It broke {x_run_id} and everything after it on main, and we'll look for a better fix after sprint planning.
The artifacts of {run} expire on {day}. Please download the test reports and attach them to {issue}, {person} needs them for the review.
Bump the actions/checkout version in the workflow files of {at}, please. {x_run_id} still passed, but the old one will stop working soon.
How many CI minutes did {owner}/{repo} use in the last month, and which workflow used most of them? I'm guessing the one behind {run_id}.
Ask {person} to approve the deployment in {run}, please. It has been waiting for an approval since {day} and the customer keeps asking.
Rotate the deploy key of {owner}/{repo}, please. {run_id} failed since the old one expired, and I can start the build myself afterwards.
Please add a retry with a short wait to the upload step in the workflow of {at}, so that a 503 like the one in {x_run_id} doesn't matter.
Is there a way to see which tests in {owner}/{repo} were flaky over the last {n} builds? {x_run_id} can't be the only one affected.
We stopped supporting the old Node version with {ref}. Please drop it from the test matrix in {at}; {x_run_id} failed on it for the last time.
The check on {pr} hangs at "expected, waiting for status". Please close the pull request and reopen it, that normally gets it going.
{run} passed, so we can go ahead. Tag its commit as {ref} and publish the release, the notes are in the draft already. ## publish_release
Could you backport {pr} to the {ref} branch? {x_run_id} fails there with the same error that we fixed on main last week. ## backport_change
Please assign {issue} to {person}. It's about the timeout that we saw in {x_run_id}, and she wrote the download code. ## assign_issue
{run} failed on the audit step. Please check which dependencies of {at} have known vulnerabilities at the moment, I don't need the build itself. ## audit_dependencies
Builds in {at} are slow because of the many old branches. Please delete those that have been merged, and leave {x_run_id} as it is. ## delete_merged_branches
How far along is the milestone for {ref} in {owner}/{repo}? If {x_run_id} is our only problem, we can start the release on {day}. ## milestone_progress
{pr} is {person}'s first contribution and its build failed for no fault of hers. Please post a friendly welcome there, I'll handle the build. ## welcome_contributor
For the thank-you post I need everybody who contributed to {owner}/{repo} since {x_ref}. {x_run_id} can stay red over the weekend. ## list_contributors
Please turn on concurrency in the CI of {at} so that a new push cancels the older build. {x_run_id} ran for two hours for nothing.
The status badge in the README of {owner}/{repo} still points to the old workflow, so it shows {x_run_id} as failed. Please correct the link.
Send a message to the on-call channel that {run} has been fixed by the certificate update and nobody has to do anything about it.
Can {person} get write access to {owner}/{repo}? She's on call from {day} and couldn't restart {x_run_id} last time without asking me.
I reran {run} myself this morning and it's green. Please set the status of {issue} to done and thank the reporter.
Please start the deploy workflow in {at} on main with the production environment selected. That's a new one, {x_run_id} from {day} went to staging.
Somebody at {owner} reran the failed jobs of {run} {n} times last night. Please find out who that was, it used up our credits.
If {run} was triggered by a fork, do the secrets reach it on a second attempt? I'd like an explanation, there's nothing to start.
Please restart all the failed runs in {owner}/{repo} since {day}, there must be about {n} of them and they all hit the same outage.
Every Dependabot pull request in {at} is red since the outage. Could you comment "@dependabot recreate" on all of them?
Move our builds in {owner}/{repo} to the larger runners, please. {x_run_id} failed with out of memory, and the budget was approved on {day}.
Please make the lint job in {at} optional for merging. It failed in {x_run_id} over a warning which we decided to ignore in the last sprint.
Don't rerun anything in {at}, {person} is debugging on the runner. I only wanted to let you know that {run_id} is going to stay red today.
We almost lost the release because {run} failed an hour before the deadline. {person} restarted it and it passed. Just so you know.
Would it help if we split the test job in {owner}/{repo} into {n} shards? {x_run_id} took fifty minutes, and people complain about it.
The GitHub token in {at} has too few rights, that's why {run_id} couldn't comment. Please add the pull request permission to the workflow.
Please lock {issue}. It has become a place to complain about {x_run_id} and the flaky tests, and nothing new was said since {day}.
Convert {pr} to a draft until the CI problems are solved, please. {x_run_id} isn't the author's fault and I don't want it merged by accident.
Please bisect the regression between {x_ref} and {ref} in {at}. {x_run_id} was the first red build and we still don't know which commit did it.
Can you clear the Actions cache of {owner}/{repo}? {run_id} restored a broken node_modules folder, and I will start it myself once that's done.
Remind me on {day} to look at {run} again, please. It failed for a reason that should have gone away by then.
Please write an entry for the incident report: {run} failed because of the registry outage, was restarted after {n} hours, and then passed.
Add {person} to the code owners of the .github folder in {at}, please, so that someone with CI knowledge sees changes like the one behind {x_run_id}.
Which runner version was used in {x_run_id}, and which one would we get if {owner}/{repo} switched to ubuntu-latest? Please compare the installed tools.
Approve {pr}, please, I've read it and {person} has too. The failing check {x_run_id} is about the docs preview and can be ignored.
Pin the {title} action in {at} to a commit hash, please. The new version broke {x_run_id} and we haven't heard from its maintainers.
We should have restarted {run} before the code freeze, but nobody did, and {ref} went out without that fix. Lesson learned, nothing to do.
The restart button is greyed out for {person} in {at}. Please give them write access, since they're on call when builds like {x_run_id} fail.
Create a milestone for the CI clean-up in {owner}/{repo}, due on {day}, and put {issue} into it. {x_run_id} is where it all started.
Please change the cron of the stale branch check in {at}. It overlaps with the nightly, which is why {x_run_id} ran out of runners.
"Restart {run} and tell the customer" is what the on-call ticket says. Could you translate that ticket into Spanish for {person}?
Delete the old runs of the legacy workflow in {at}, please, {run_id} and everything before it. We only keep {n} days now.
I want pull requests from forks in {owner}/{repo} to need an approval before CI starts, because {x_run_id} was somebody mining coins.
Please mark the failing check of {run} as neutral. The provider shut that service down, so it can never pass again.
Make {x_run_id} the last failure of its kind, please: add {person}'s patch for the race condition to {pr} and push it to the branch.
Request changes on {pr}, please. It edits the release workflow without a test, and {x_run_id} shows that the signing step is skipped.
Subscribe me to failed builds on main in {owner}/{repo}, please, so I hear about something like {run_id} before the customer does.
Why do reruns on GitHub keep the commit they were started with? {person} expected {run} to use the newest main, and I couldn't answer.
The preview environment created by {run} is still up and costs money. Please tear it down, the pull request was closed on {day}.
Please transfer {issue} to the infrastructure repository. The cause of {x_run_id} is in their base image and not in our code.
"""
