package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Echantillon;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.EnqueteEcrite;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.QuestionDEnquete;
import fr.estran.parole.enquetes.Tirages;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.secrets.CleDePapier;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In the demonstration, a short survey that is out: people were asked, answers came by links and on sheets, and its keys are told, so that one
 * may count it. Nothing leaves for anybody.
 */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class SollicitationsDeDemonstration {

    private static final Messages M = Messages.de("parole/sollicitations");
    private static final LocalDate OUVERTE = LocalDate.of(2024, 1, 8);
    private static final Set<String> POSEES = Set.of("age", "aisance", "mobile");
    private static final int PERSONNES = 60;
    private static final int LIENS = 30;
    private static final int PAR_LIEN = 18;
    private static final int FEUILLES = 22;

    private final Enquetes enquetes;
    private final Sollicitations sollicitations;
    private final Tirages tirages;
    private final Urne urne;

    SollicitationsDeDemonstration(Enquetes enquetes, Sollicitations sollicitations, Tirages tirages, Urne urne) {
        this.enquetes = enquetes;
        this.sollicitations = sollicitations;
        this.tirages = tirages;
        this.urne = urne;
    }

    /** Two keys, as they would be on paper. */
    private record Cles(String premiere, String seconde) {

        static Cles tirees() {
            return new Cles(CleDePapier.tirer(), CleDePapier.tirer());
        }

        static CleDePapier lue(String papier) {
            return CleDePapier.lire(papier) instanceof CleDePapier.Lecture.Lue(var cle) ? cle : jamais();
        }

        private static CleDePapier jamais() {
            throw new IllegalStateException("a key that was just drawn");
        }
    }

    /** Once: what was done on screen since then is kept. */
    public void poser() {
        var toutes = enquetes.toutes();
        if (toutes.stream().noneMatch(une -> une.etat() == EtatDEnquete.LANCEE)) {
            toutes.stream()
                    .filter(une ->
                            une.etat() == EtatDEnquete.VERSEE && une.questions().size() > POSEES.size())
                    .findFirst()
                    .ifPresent(this::ouvrir);
        }
    }

    private void ouvrir(Enquete ancienne) {
        var cles = Cles.tirees();
        var mot = M.dire("demonstration.mot", "premiere", cles.premiere(), "seconde", cles.seconde());
        var lancee = lancer(ancienne, cles, M.dire("demonstration.titre"), mot, OUVERTE, OUVERTE.plusDays(25));
        var canaux = Set.of(Canal.COURRIER, Canal.APPEL, Canal.SUR_PLACE);
        var echantillon = new Echantillon(
                OUVERTE.minusYears(1).toString(),
                OUVERTE.toString(),
                List.of(),
                List.of(),
                Integer.toString(PERSONNES),
                canaux);
        sollicitations.solliciter(
                lancee.id(),
                tirages.tirer(lancee.id(), echantillon, new Random(15))
                        .retenues()
                        .keySet(),
                canaux);
        repondre(lancee, LIENS, PAR_LIEN);
        saisir(lancee);
    }

    private Enquete lancer(
            Enquete ancienne, Cles cles, String titre, @Nullable String mot, LocalDate ouverte, LocalDate fermee) {
        var id = enquetes.creer(EnqueteEcrite.de(ancienne)
                .avecQuestions(ancienne.questions().stream()
                        .filter(question -> POSEES.contains(question.code()))
                        .toList())
                .avecEntete(titre, mot, ouverte, fermee));
        poserLesCles(id, cles);
        enquetes.lancer(id, enquetes.lire(id).revision(), ouverte);
        return enquetes.lire(id);
    }

    private void poserLesCles(EnqueteId id, Cles cles) {
        enquetes.poserLaCle(id, 1, Cles.lue(cles.premiere()).publique());
        enquetes.poserLaCle(id, 2, Cles.lue(cles.seconde()).publique());
    }

    private void repondre(Enquete enquete, int liens, int reponses) {
        var tires = urne.tirerLesLiens(enquete.id(), liens);
        for (int rang = 0; rang < reponses; rang++) {
            urne.deposer(enquete, remplie(enquete, rang), tires.get(rang));
        }
    }

    private void saisir(Enquete enquete) {
        for (int feuille = 1; feuille <= FEUILLES; feuille++) {
            urne.deposerLaFeuille(enquete, remplie(enquete, LIENS + feuille), feuille, enquete.id() + " " + feuille);
        }
    }

    /** As people answer: each otherwise, and nobody of the youngest, who are not asked. */
    private static Bulletin remplie(Enquete enquete, int rang) {
        return Bulletin.de(
                enquete,
                enquete.questions().stream()
                        .collect(Collectors.toMap(
                                QuestionDEnquete::code,
                                question -> List.of(question.choix()
                                        .get(place(rang, question.choix().size()))
                                        .valeur()))));
    }

    private static int place(int rang, int choix) {
        return choix == 2 ? rang % 3 % 2 : 1 + rang * 5 % (choix - 1);
    }
}
