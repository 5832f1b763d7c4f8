package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.Changement;
import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.CleDePapier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A survey gets its keys, goes out, and closes sooner or later than was said. */
@Service
@Transactional
class LancementDEnquete {

    private static final Messages M = Messages.de("parole/questionnaires");

    /** What became of a key that was typed from its paper. */
    enum CleTapee {
        POSEE,
        /** The survey is out, and has that key: it stays. */
        DEJA_FAITE,
        /** It is the other one of the two. */
        LA_MEME,
        /** Somebody made that one meanwhile: theirs stays, or their paper would open nothing. */
        DEVANCEE
    }

    private final Enquetes enquetes;
    private final ChangementsDEnquete changements;
    private final Formulaires formulaires;
    private final Journal journal;
    private final Clock horloge;

    LancementDEnquete(
            Enquetes enquetes,
            ChangementsDEnquete changements,
            Formulaires formulaires,
            Journal journal,
            Clock horloge) {
        this.enquetes = enquetes;
        this.changements = changements;
        this.formulaires = formulaires;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** What is still missing before it may go out, in words. */
    List<String> obstacles(Enquete enquete) {
        var obstacles = new ArrayList<String>();
        var fermee = enquete.fermee();
        if (enquete.questions().isEmpty()) {
            obstacles.add(M.dire("obstacle.question"));
        }
        if (fermee == null) {
            obstacles.add(M.dire("obstacle.fermee"));
        } else if (fermee.isBefore(aujourdhui())) {
            obstacles.add(M.dire("obstacle.passee", "jour", Jours.dire(fermee)));
        }
        if (!enquete.prete()) {
            obstacles.add(M.dire("obstacle.cles"));
        }
        enquete.questions().stream()
                .filter(question -> question.type().fermee() && question.choix().size() < 2)
                .forEach(question -> obstacles.add(M.dire("obstacle.choix", "question", question.libelle())));
        enquete.questions().stream()
                .filter(LancementDEnquete::sansBouts)
                .forEach(question -> obstacles.add(M.dire("obstacle.bouts", "question", question.libelle())));
        return obstacles;
    }

    /** Once a survey is out, a key that is there stays. @param laquelle 1 or 2 */
    boolean cleAFaire(Enquete enquete, int laquelle) {
        return !enquete.modele()
                && switch (enquete.etat()) {
                    case BROUILLON -> true;
                    case LANCEE -> enquete.cle(laquelle) == null;
                    case VERSEE -> false;
                };
    }

    /**
     * Two people may type theirs at once: it is looked at while nobody else writes the survey.
     *
     * @param remplacee the public half of the one that was there when it was drawn; empty for none
     */
    CleTapee poser(EnqueteId id, int laquelle, CleDePapier cle, String remplacee) {
        var enquete = enquetes.reserver(id);
        if (!cleAFaire(enquete, laquelle)) {
            return CleTapee.DEJA_FAITE;
        }
        if (cle.publique().equals(enquete.cle(laquelle == 1 ? 2 : 1))) {
            return CleTapee.LA_MEME;
        }
        var la = Objects.requireNonNullElse(enquete.cle(laquelle), "");
        if (la.equals(cle.publique())) {
            return CleTapee.POSEE;
        }
        if (!la.equals(remplacee)) {
            return CleTapee.DEVANCEE;
        }
        enquetes.poserLaCle(id, laquelle, cle.publique());
        journal.noter("enquete.cle", id.valeur());
        return CleTapee.POSEE;
    }

    SuiteDEcriture lancer(EnqueteId id, int revision) {
        var enquete = enquetes.reserver(id);
        if (enquete.etat() != EtatDEnquete.BROUILLON || enquete.modele()) {
            return new SuiteDEcriture.Refusee(M.dire("figee"));
        }
        var obstacles = obstacles(enquete);
        if (!obstacles.isEmpty()) {
            return new SuiteDEcriture.Refusee(obstacles.getFirst());
        }
        return noter("enquete.lancer", id, enquetes.lancer(id, revision, aujourdhui()));
    }

    /** One question less, or coarser. */
    SuiteDEcriture alleger(EnqueteId id, ListeDeLaVille liste) {
        var mots = formulaires.mots();
        return changements.faire(
                id, ecrite -> Allegement.de(liste, ecrite, mots).orElseGet(() -> new Changement.Fait(ecrite)));
    }

    /** @param le its last day: later, or today for one that stops at once */
    SuiteDEcriture fermer(EnqueteId id, int revision, @Nullable LocalDate le) {
        var enquete = enquetes.reserver(id);
        if (enquete.etat() != EtatDEnquete.LANCEE) {
            return new SuiteDEcriture.Refusee(M.dire("pas_en_cours"));
        }
        var ouverte = enquete.ouverte();
        if (le == null || le.isBefore(aujourdhui())) {
            return new SuiteDEcriture.Refusee(M.dire("faute.prolonger"));
        }
        if (ouverte != null && (le.isBefore(ouverte) || le.isAfter(ouverte.plusYears(SaisieDEntete.ANNEES_AU_PLUS)))) {
            return new SuiteDEcriture.Refusee(
                    M.dire(le.isBefore(ouverte) ? "faute.fermee_avant" : "faute.fermee_loin"));
        }
        return noter("enquete.fermer", id, enquetes.fermer(id, revision, le));
    }

    /** Whether its last day is over. */
    boolean finie(Enquete enquete) {
        var fermee = enquete.fermee();
        return enquete.etat() == EtatDEnquete.LANCEE && fermee != null && fermee.isBefore(aujourdhui());
    }

    private SuiteDEcriture noter(String acte, EnqueteId id, boolean fait) {
        if (!fait) {
            return new SuiteDEcriture.Devancee();
        }
        journal.noter(acte, id.valeur());
        return new SuiteDEcriture.Gardee(id);
    }

    private static boolean sansBouts(QuestionDEnquete question) {
        return question.type() == TypeDeQuestion.ECHELLE
                && !question.choix().isEmpty()
                && (question.choix().getFirst().libelle() == null
                        || question.choix().getLast().libelle() == null);
    }
}
