package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collective of the demonstration: its last meeting with what it decided, and the next one, which waits for its day. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class ReunionsDeDemonstration {

    private static final Messages M = Messages.de("reseau/reunions");
    private static final LocalDate DERNIERE = LocalDate.of(2023, 12, 14);
    private static final List<String> DATES = List.of("2024-02-08", "2024-02-15", "2024-03-14");

    private final ReunionRepository reunions;
    private final OrdreDuJour ordre;
    private final DecisionsDuCollectif decisions;
    private final AutourDeLaTable autour;

    ReunionsDeDemonstration(
            ReunionRepository reunions, OrdreDuJour ordre, DecisionsDuCollectif decisions, AutourDeLaTable autour) {
        this.reunions = reunions;
        this.ordre = ordre;
        this.decisions = decisions;
        this.autour = autour;
    }

    /** Once: what was written on screen since then is kept. */
    public void poser() {
        var toutes = reunions.toutes();
        if (toutes.stream().anyMatch(une -> une.jour() == null)) {
            return;
        }
        toutes.stream().filter(une -> DERNIERE.equals(une.jour())).forEach(this::raconter);
        proposer();
    }

    /** The one that waits for its day. */
    @Transactional(readOnly = true)
    public Optional<ReunionId> aDater() {
        return reunions.toutes().stream()
                .filter(une -> une.jour() == null)
                .map(Reunion::id)
                .findFirst();
    }

    private void raconter(Reunion derniere) {
        reunions.ecrire(derniere.avecCompteRendu(M.dire("demonstration.compte_rendu")));
        decider(derniere.id(), "demonstration.decision.depliant", 0, "2024-01-10");
        decider(derniere.id(), "demonstration.decision.contacts", 1, "2024-02-29");
    }

    private void decider(ReunionId reunion, String cle, int rang, String pourLe) {
        decisions.prendre(
                reunion,
                Champs.AUCUN
                        .avec("quoi", M.dire(cle))
                        .avec("organisme", organisme(rang))
                        .avec("pourLe", pourLe));
    }

    private void proposer() {
        var prochaine = new SaisieDeReunion(Champs.AUCUN
                        .avec("sujet", M.dire("demonstration.sujet"))
                        .avec("dates", DATES)
                        .avec("debut", "14:00")
                        .avec("fin", "16:00")
                        .avec("lieuDit", M.dire("demonstration.lieu")))
                .appliquer(Reunion.nouvelle());
        reunions.ecrire(prochaine);
        reunions.proposer(prochaine.id(), prochaine.datesProposees());
        ordre.ajouter(prochaine.id(), point("demonstration.point.impots", 2));
        ordre.ajouter(prochaine.id(), point("demonstration.point.demi_journee", 3));
    }

    private SaisieDePoint point(String cle, int rang) {
        return new SaisieDePoint(Champs.AUCUN.avec("quoi", M.dire(cle)).avec("organisme", organisme(rang)));
    }

    private String organisme(int rang) {
        return autour.convives().auChoix(List.of()).stream()
                .skip(rang)
                .findFirst()
                .map(OrganismeDecrit::id)
                .map(Object::toString)
                .orElse("");
    }
}
