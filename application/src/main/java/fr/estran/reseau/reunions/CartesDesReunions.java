package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What the collective waits for: of its meetings, of whom it invited, of its decisions, of what bodies want to speak of. */
@Component
record CartesDesReunions(
        TenueDesReunions tenue,
        InvitationRepository invitations,
        DecisionsDuCollectif decisions,
        PointProposeRepository points)
        implements Cartes {

    private static final Messages DECISIONS = Messages.de("reseau/decisions");
    private static final Messages INVITATIONS = Messages.de("reseau/invitations");
    private static final Messages QUI_VIENT = Messages.de("reseau/quivient");
    private static final int DECISIONS_NOMMEES = 5;

    /** Nobody is asked to tell of a meeting of years ago that came in a folder. */
    private static final int JOURS_DE_MEMOIRE = 90;

    /** Short of that, one who must come has no time left to be told. */
    private static final int JOURS_POUR_CHOISIR = 14;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(
                invitations.aTenirAuCourant(jour),
                tenue.inachevees(jour.minusDays(JOURS_DE_MEMOIRE)),
                decisions.enRetard(jour),
                points.enAttente());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(
                new Carte(44, INVITATIONS.dire("carte"), invitations(lues)),
                new Carte(45, PageDeReunion.MESSAGES.dire("carte"), reunions(jour, lues)),
                decisionsEnRetard(lues),
                new Carte(46, QUI_VIENT.dire("carte"), aRepondre(lues)));
    }

    /** Of a meeting to come, who was told of it and does not know how it is now, and who was not reached. */
    private List<Carte.Ligne> invitations(Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        for (var reunion : lues.de(InvitationRepository.ATenirAuCourant.class)) {
            var quand = reunion.jour() == null ? "" : Jours.sansAnnee(reunion.jour());
            BiConsumer<String, Integer> dire = (cle, n) -> {
                if (n > 0) {
                    lignes.add(new Carte.Ligne(
                            INVITATIONS.dire(cle, Map.of("n", n, "quand", quand, "avec", !quand.isEmpty())),
                            "/equipe/reunions/" + reunion.reunion() + "/invitations"));
                }
            };
            dire.accept("carte.depassees", reunion.depassees());
            dire.accept("carte.echouees", reunion.echouees());
        }
        return lignes;
    }

    /** One of which nobody has told, one whose dates pass unchosen. */
    private List<Carte.Ligne> reunions(LocalDate jour, Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        for (var reunion : lues.de(Reunion.class)) {
            var repere = Objects.requireNonNullElse(reunion.repere(), LocalDate.MAX);
            switch (reunion.etat(jour)) {
                case A_RACONTER -> {
                    lignes.add(ligne("carte.a_raconter", reunion, repere));
                }
                case A_DATER -> {
                    if (repere.isBefore(jour.plusDays(JOURS_POUR_CHOISIR))) {
                        lignes.add(ligne(
                                reunion.passeeSansDate(jour) ? "carte.dates_passees" : "carte.a_dater",
                                reunion,
                                repere));
                    }
                }
                case PREVUE, AUJOURDHUI, TENUE, ANNULEE -> {}
            }
        }
        return lignes;
    }

    private static Carte.Ligne ligne(String cle, Reunion reunion, LocalDate jour) {
        return new Carte.Ligne(
                PageDeReunion.MESSAGES.dire(cle, Map.of("jour", Jours.sansAnnee(jour))),
                PageDeReunion.adresse(reunion.id()));
    }

    private Carte decisionsEnRetard(Lues lues) {
        var retards = lues.de(Decision.class);
        var lignes = Carte.Ligne.premieres(
                retards,
                DECISIONS_NOMMEES,
                une -> new Carte.Ligne(une.quoi(), une.adresse()),
                n -> new Carte.Ligne(DECISIONS.dire("carte.autres", Map.of("n", n)), "/equipe/reunions"));
        return new Carte(46, DECISIONS.dire("carte", Map.of("n", retards.size())), lignes);
    }

    /** What bodies want to speak of waits for somebody who says yes or no. */
    private List<Carte.Ligne> aRepondre(Lues lues) {
        return lues.de(PointProposeRepository.EnAttente.class).stream()
                .map(une -> new Carte.Ligne(
                        QUI_VIENT.dire("carte.points", Map.of("n", une.points())),
                        "/equipe/reunions/" + une.reunion() + "/reponses"))
                .toList();
    }
}
