package fr.estran.sollicitations;

import fr.estran.commun.Messages;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.EcritureDEnquetes;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.Enquete.Croisement;
import fr.estran.enquetes.EnqueteEcrite;
import fr.estran.enquetes.Enquetes;
import fr.estran.enquetes.EtatDEnquete;
import fr.estran.enquetes.QuestionDEnquete;
import fr.estran.tirages.Canal;
import fr.estran.tirages.Echantillon;
import fr.estran.tirages.Tirages;
import fr.estran.urne.Urne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In the demonstration, a short survey that is out: people were asked, and sheets came back; and one that was counted, of which one question
 * is told by another. Nothing leaves for anybody.
 */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class SollicitationsDeDemonstration {

    private static final Messages M = Messages.de("sollicitations");
    private static final LocalDate OUVERTE = LocalDate.of(2024, 1, 8);
    private static final Set<String> POSEES = Set.of("age", "aisance", "mobile");
    private static final int PERSONNES = 60;
    private static final int FEUILLES = 40;
    private static final LocalDate COMPTEE = LocalDate.of(2024, 1, 2);
    private static final Set<String> CROISEES = Set.of("aisance", "mobile");
    private static final int DEGRES = 5;
    private static final int PEU_A_L_AISE = 2;

    private final Enquetes enquetes;
    private final EcritureDEnquetes ecriture;
    private final Sollicitations sollicitations;
    private final Tirages tirages;
    private final Urne urne;

    SollicitationsDeDemonstration(
            Enquetes enquetes, EcritureDEnquetes ecriture, Sollicitations sollicitations, Tirages tirages, Urne urne) {
        this.enquetes = enquetes;
        this.ecriture = ecriture;
        this.sollicitations = sollicitations;
        this.tirages = tirages;
        this.urne = urne;
    }

    /** Once: what was done on screen since then is kept. */
    public void poser() {
        var toutes = enquetes.toutes();
        if (toutes.stream().noneMatch(une -> une.etat() == EtatDEnquete.LANCEE)) {
            toutes.stream()
                    .filter(une -> une.etat() == EtatDEnquete.VERSEE)
                    .findFirst()
                    .ifPresent(ancienne -> {
                        reprendre(ancienne);
                        compter(ancienne);
                    });
        }
    }

    private void compter(Enquete ancienne) {
        var id = ecriture.creer(EnqueteEcrite.de(ancienne)
                .avecCroisements(List.of(new Croisement("mobile", "aisance")))
                .avecQuestions(ancienne.questions().stream()
                        .filter(question -> CROISEES.contains(question.code()))
                        .toList())
                .avecEntete(M.dire("demonstration.comptee"), null, COMPTEE, COMPTEE.plusDays(5)));
        ecriture.lancer(id, enquetes.lire(id).revision(), COMPTEE);
        var lancee = enquetes.lire(id);
        for (int feuille = 1; feuille <= PERSONNES; feuille++) {
            urne.deposerDeLEquipe(lancee, croisee(lancee, feuille), feuille);
        }
        urne.compter(id, 0);
    }

    /** Of those who are little at ease, one in two would go elsewhere; of the others, two in three. */
    private static Bulletin croisee(Enquete enquete, int feuille) {
        int degre = feuille % DEGRES;
        boolean irait = feuille / DEGRES % (degre < PEU_A_L_AISE ? 2 : 3) != 0;
        return Bulletin.de(
                enquete,
                Map.of("aisance", List.of(String.valueOf(degre + 1)), "mobile", List.of(irait ? "oui" : "non")));
    }

    private void reprendre(Enquete ancienne) {
        var id = ecriture.creer(EnqueteEcrite.de(ancienne)
                .avecCroisements(List.of())
                .avecQuestions(ancienne.questions().stream()
                        .filter(question -> POSEES.contains(question.code()))
                        .toList())
                .avecEntete(M.dire("demonstration.titre"), null, OUVERTE, OUVERTE.plusDays(25)));
        ecriture.lancer(id, enquetes.lire(id).revision(), OUVERTE);
        var canaux = Set.of(Canal.COURRIER, Canal.APPEL, Canal.SUR_PLACE);
        var echantillon = new Echantillon(
                OUVERTE.minusYears(1).toString(),
                OUVERTE.toString(),
                List.of(),
                List.of(),
                Integer.toString(PERSONNES),
                canaux);
        sollicitations.solliciter(id, tirages.tirer(id, echantillon).retenues().keySet(), canaux);
        var lancee = enquetes.lire(id);
        for (int feuille = 1; feuille <= FEUILLES; feuille++) {
            urne.deposerDeLEquipe(lancee, remplie(lancee, feuille), feuille);
        }
    }

    /** As people answer: each otherwise. */
    private static Bulletin remplie(Enquete enquete, int feuille) {
        return Bulletin.de(
                enquete,
                enquete.questions().stream()
                        .collect(Collectors.toMap(
                                QuestionDEnquete::code,
                                question -> List.of(question.choix()
                                        .get(feuille * 7 % question.choix().size())
                                        .valeur()))));
    }
}
