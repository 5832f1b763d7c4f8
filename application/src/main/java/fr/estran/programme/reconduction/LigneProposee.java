package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Issue.Jeton;
import fr.estran.programme.reconduction.Issue.Obstacle;
import fr.estran.programme.reconduction.Occupation.Exigence;
import fr.estran.socle.temps.Epoque;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is held or left out as one: a session, a course, a half-day, a date of a rule. While the quarter fills it is ready,
 * follows what was said of it, or is offered ways out, each put down for it; then it says what becomes of it.
 */
public final class LigneProposee {

    private static final int ISSUES_AU_PLUS = 3;
    private static final int JOURS_AU_PLUS = 2;

    /**
     * @param deLaRegle a date of a rule: the rule goes on without it
     * @param deja what looks the same is there already
     */
    record Sujet(
            String cle,
            String quoi,
            String avant,
            String avec,
            @Nullable Integer capacite,
            boolean deLaRegle,
            @Nullable Obstacle deja) {}

    private final Sujet sujet;
    private final Decisions decisions;
    private final List<Creneau> creneaux;
    private final Exigence exigence;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Deque<Jeton> essais = new ArrayDeque<>();
    private @Nullable Issue choisie;
    private @Nullable String refus;

    LigneProposee(Sujet sujet, Creneau origine, List<Creneau> creneaux, Epoque epoque, Decisions decisions) {
        this.sujet = sujet;
        this.decisions = decisions;
        this.creneaux = List.copyOf(creneaux);
        this.exigence = new Exigence(sujet.cle(), origine, epoque);
    }

    public String cle() {
        return sujet.cle();
    }

    /** What it is, where it stands alone. */
    public String quoi() {
        return sujet.quoi();
    }

    /** When it was held. */
    public String avant() {
        return sujet.avant();
    }

    /** Where, and by whom. */
    public String avec() {
        return sujet.avec();
    }

    /** When it would be, if nothing stood in the way. */
    public String apres() {
        return Paroles.quandTous(creneaux);
    }

    /** The first day on which it would be. */
    LocalDate premier() {
        return creneaux.getFirst().jour();
    }

    /** Of a line that is one session, where it would be held. */
    Optional<Creneau> seance() {
        return creneaux.size() == 1 ? Optional.of(creneaux.getFirst()) : Optional.empty();
    }

    /** Left out, or free and put down. What somebody chose for it already is looked at later. */
    void placer(Occupation occupation) {
        obstacles.addAll(creneaux.stream()
                .flatMap(creneau -> occupation.obstacles(creneau, exigence).stream())
                .distinct()
                .toList());
        Optional.ofNullable(sujet.deja()).ifPresent(obstacles::add);
        if (enMemeTemps()) {
            obstacles.add(new Obstacle(Obstacle.Genre.JOUR, Paroles.M.dire("obstacle.en_meme_temps")));
        }
        if (obstacles.isEmpty() && !decisions.laisse(cle()) && !decisions.choisit(cle())) {
            occupation.reserver(creneaux, sujet.quoi(), cle());
        }
    }

    /** Where somebody said that it goes, as long as it can. */
    void suivre(Occupation occupation, Issues issuesPossibles) {
        var jeton = decisions.laisse(cle()) || enMemeTemps() ? Optional.<Jeton>empty() : decisions.jeton(cle());
        if (jeton.isEmpty()) {
            return;
        }
        var voulue = dire(issuesPossibles, jeton.get());
        var contre = voulue.creneaux().stream()
                .flatMap(creneau -> occupation.obstacles(creneau, exigence(jeton.get())).stream())
                .map(Obstacle::phrase)
                .findFirst();
        if (contre.isPresent()) {
            refus = Paroles.M.dire("refus", "choix", voulue.phrase(), "pourquoi", contre.get());
            return;
        }
        choisie = voulue;
        occupation.reserver(voulue.creneaux(), sujet.quoi(), cle());
    }

    /** @return whether it is to be looked at */
    boolean preparer(Issues issuesPossibles) {
        if (enMemeTemps() || !aRegarder()) {
            return false;
        }
        if (obstacles.isEmpty() || sujet.deja() != null) {
            essais.add(Jeton.meme(creneaux));
        }
        essais.addAll(issuesPossibles.possibles(creneaux, obstacles, sujet.capacite()));
        essais.add(Jeton.meme(creneaux));
        return true;
    }

    /** Two of its own sessions meet, wherever it goes: it was held so by nobody. */
    private boolean enMemeTemps() {
        return IntStream.range(1, creneaux.size()).anyMatch(ici -> {
            var avant = creneaux.get(ici - 1);
            var apres = creneaux.get(ici);
            return avant.jour().equals(apres.jour()) && apres.debut().isBefore(avant.fin());
        });
    }

    /** What stands against its own day is known to whoever takes it. */
    private Issue dire(Issues issuesPossibles, Jeton jeton) {
        var issue = issuesPossibles.dire(creneaux, jeton);
        return quandMeme(issue)
                ? new Issue(jeton, Paroles.M.dire("issue.quand_meme", "quand", issue.phrase()), issue.creneaux())
                : issue;
    }

    /** Its own day is offered all the same, where nothing but the school stands against it. */
    private Exigence exigence(Jeton jeton) {
        return jeton.equals(Jeton.meme(creneaux)) ? exigence.quandMeme() : exigence;
    }

    /** One more way out, if there is one. @return whether it may have others */
    boolean chercher(Occupation occupation, Issues issuesPossibles) {
        while (issues.size() < ISSUES_AU_PLUS && !essais.isEmpty()) {
            var issue = dire(issuesPossibles, essais.poll());
            if (utile(issue) && occupation.libre(issue.creneaux(), exigence(issue.jeton()))) {
                occupation.reserver(issue.creneaux(), sujet.quoi(), cle());
                issues.add(issue);
                return true;
            }
        }
        return false;
    }

    /** Two days at most, so that another venue or somebody else is offered too. */
    private boolean utile(Issue issue) {
        var jour = creneaux.getFirst().jour();
        return issues.stream().noneMatch(autre -> autre.jeton().equals(issue.jeton()))
                && (issue.jeton().jour().equals(jour)
                        || issues.stream()
                                        .filter(autre -> !autre.jeton().jour().equals(jour))
                                        .count()
                                < JOURS_AU_PLUS);
    }

    /** Somebody must want it. */
    private boolean quandMeme(Issue issue) {
        return !obstacles.isEmpty() && issue.jeton().equals(Jeton.meme(creneaux));
    }

    private boolean aRegarder() {
        return !obstacles.isEmpty() || refus != null || decisions.choisit(cle());
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** Where it may go instead. */
    public List<Issue> issues() {
        var offertes = new ArrayList<>(issues);
        if (choisie != null
                && offertes.stream().noneMatch(issue -> issue.jeton().equals(choisie.jeton()))) {
            offertes.addFirst(choisie);
        }
        return aRegarder() ? offertes : List.of();
    }

    /** What the form says, or proposes: a way out, or that it is left out. */
    public String choix() {
        var proposee = proposee();
        return proposee == null || decisions.laisse(cle())
                ? Decisions.LAISSER
                : proposee.jeton().toString();
    }

    /** Why what was chosen cannot be, any more. */
    public @Nullable String refus() {
        return refus;
    }

    /** Whether nothing of it is written. */
    public boolean laissee() {
        return decisions.laisse(cle()) || (aRegarder() && proposee() == null);
    }

    /** Whether the page that was sent did not show it so. */
    public boolean nouvelle() {
        return decisions.ouvertes() && (aRegarder() ? !decisions.choisit(cle()) : !decisions.aVu(empreinte()));
    }

    /** What it was when it was shown ready. */
    String empreinte() {
        return Decisions.empreinte(List.of(cle(), creneaux));
    }

    /** What would be written. */
    List<Creneau> retenus() {
        if (laissee()) {
            return List.of();
        }
        var proposee = proposee();
        return proposee == null ? creneaux : proposee.creneaux();
    }

    /** Nothing is asked of anybody. */
    public boolean prete() {
        return issues().isEmpty() && obstacles.isEmpty() && refus == null;
    }

    boolean empeche() {
        return refus != null || nouvelle();
    }

    /** What was chosen; otherwise the first way out, where leaving it out is not the better one. */
    private @Nullable Issue proposee() {
        if (choisie != null) {
            return choisie;
        }
        return issues().stream()
                .filter(issue -> sujet.deja() == null && !quandMeme(issue))
                .limit(1)
                .filter(issue -> !sujet.deLaRegle() || issue.jeton().jour().equals(premier()))
                .findFirst()
                .orElse(null);
    }
}
