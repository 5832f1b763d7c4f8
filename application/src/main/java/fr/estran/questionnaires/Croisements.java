package fr.estran.questionnaires;

import fr.estran.questionnaires.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.questionnaires.ChangementsDEnquete.Changement;
import fr.estran.commun.Messages;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.Enquete.Croisement;
import fr.estran.enquetes.EnqueteEcrite;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.QuestionDEnquete;
import fr.estran.publication.Publication;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which question will be told by which: chosen before anybody is asked, few, and none from which one reads an answer of somebody. */
@Service
@Transactional
class Croisements {

    static final int AU_PLUS = 6;

    private static final Messages M = Messages.de("questionnaires");

    private final ChangementsDEnquete changements;

    Croisements(ChangementsDEnquete changements) {
        this.changements = changements;
    }

    static List<CroisementDit> dire(Enquete enquete) {
        return enquete.croisements().stream()
                .flatMap(un -> Stream.of(un)
                        .filter(_ -> enquete.question(un.question()).isPresent()
                                && enquete.question(un.par()).isPresent())
                        .map(la -> dit(
                                la,
                                enquete.question(la.question()).orElseThrow(),
                                enquete.question(la.par()).orElseThrow())))
                .toList();
    }

    SuiteDEcriture croiser(EnqueteId id, String question, String par) {
        return changements.faire(id, ecrite -> {
            var voulu = new Croisement(question, par);
            var faute = faute(ecrite, voulu);
            return faute.isEmpty()
                    ? new Changement.Fait(
                            ecrite.avecCroisements(Stream.concat(ecrite.croisements().stream(), Stream.of(voulu))
                                    .toList()))
                    : new Changement.Refus(faute);
        });
    }

    SuiteDEcriture decroiser(EnqueteId id, String question, String par) {
        var retire = new Croisement(question, par);
        return changements.faire(
                id,
                ecrite -> new Changement.Fait(ecrite.avecCroisements(ecrite.croisements().stream()
                        .filter(un -> !un.equals(retire))
                        .toList())));
    }

    /** Nothing where it may be. */
    private static String faute(EnqueteEcrite ecrite, Croisement voulu) {
        if (!fermee(ecrite, voulu.question()) || !fermee(ecrite, voulu.par())) {
            return M.dire("croisement.faute.question");
        }
        if (voulu.question().equals(voulu.par())) {
            return M.dire("croisement.faute.elle_meme");
        }
        if (ecrite.croisements().contains(voulu)
                || ecrite.croisements().contains(new Croisement(voulu.par(), voulu.question()))) {
            return M.dire("croisement.faute.deja");
        }
        if (relies(ecrite, voulu.question()).contains(voulu.par())) {
            return M.dire("croisement.faute.boucle");
        }
        return ecrite.croisements().size() >= AU_PLUS ? M.dire("croisement.faute.trop", Map.of("n", AU_PLUS)) : "";
    }

    /** All that one question leads to, from one crossing to the next: three tables that close a circle tell more than each of them. */
    private static Set<String> relies(EnqueteEcrite ecrite, String depuis) {
        var relies = new HashSet<>(Set.of(depuis));
        int avant;
        do {
            avant = relies.size();
            ecrite.croisements().stream()
                    .map(un -> Set.of(un.question(), un.par()))
                    .filter(deux -> deux.stream().anyMatch(relies::contains))
                    .forEach(relies::addAll);
        } while (relies.size() > avant);
        return relies;
    }

    private static boolean fermee(EnqueteEcrite ecrite, String code) {
        return ecrite.question(code).filter(une -> une.type().fermee()).isPresent();
    }

    private static CroisementDit dit(Croisement croisement, QuestionDEnquete question, QuestionDEnquete par) {
        int cases = question.choix().size() * par.choix().size();
        return new CroisementDit(
                croisement.question(),
                croisement.par(),
                question.libelle(),
                par.libelle(),
                cases,
                cases * Publication.SEUIL);
    }
}
