package fr.estran.messages.relances;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DelaisDeReponse;
import fr.estran.inscriptions.places.DemandesAProuver;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.Modele;
import fr.estran.messages.Rattrapages;
import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.messages.relances.NoteRepository.EnMain;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff note of calls. Whatever touches places comes first: its lock is taken before any other. */
@Service
@Transactional
class SuiviDesMessages {

    private final NoteRepository notes;
    private final Rattrapages rattrapages;
    private final SuitesDUnAppel suites;
    private final Journal journal;
    private final Clock horloge;

    SuiviDesMessages(
            NoteRepository notes, Rattrapages rattrapages, SuitesDUnAppel suites, Journal journal, Clock horloge) {
        this.notes = notes;
        this.rattrapages = rattrapages;
        this.suites = suites;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Of a call that tells several people, all are told.
     *
     * @param seul the message of the only one of them who does not come; null where what is said is said for all
     * @param essais how many had been noted when the button was drawn: pressed twice, it is one more; null where it is not told
     */
    ResultatAppel noterAppel(
            UUID message, @Nullable UUID seul, @Nullable Integer essais, IssueDAppel issue, CompteId compte) {
        var ensemble = notes.ensemble(message);
        if (ensemble.isEmpty()) {
            throw new Introuvable();
        }
        if (ensemble.stream().anyMatch(enMain -> enMain.id().equals(message) && !enMain.attendUnAppel(essais))) {
            return ResultatAppel.DEJA_NOTE;
        }
        if (issue == IssueDAppel.MESSAGE_LAISSE && ensemble.stream().anyMatch(EnMain::sansMessage)) {
            return ResultatAppel.SANS_MESSAGE;
        }
        ensemble.stream()
                .filter(enMain -> !enMain.pour().equals("professionnel"))
                .forEach(enMain -> suites.appliquer(enMain, deLUnDEux(enMain, seul, issue), compte));
        var maintenant = horloge.instant();
        var note = false;
        for (var enMain : ensemble) {
            note |= noter(enMain, deLUnDEux(enMain, seul, issue), compte, maintenant);
        }
        return note ? ResultatAppel.NOTE : ResultatAppel.DEJA_NOTE;
    }

    /**
     * Those whose place would be given back.
     *
     * @param seul the only one of them who does not come; null: none of those of the call
     */
    @Transactional(readOnly = true)
    List<String> quiNeVientPas(UUID message, @Nullable UUID seul) {
        return notes.ensemble(message).stream()
                .filter(enMain -> !enMain.pour().equals("professionnel"))
                .filter(enMain -> seul == null || enMain.id().equals(seul))
                .flatMap(enMain -> suites.qui(enMain).stream())
                .distinct()
                .toList();
    }

    /** Who does not come has answered for the others too: they are told. */
    private static IssueDAppel deLUnDEux(EnMain enMain, @Nullable UUID seul, IssueDAppel issue) {
        return issue == IssueDAppel.NE_VIENT_PAS && seul != null && !enMain.id().equals(seul)
                ? IssueDAppel.PREVENU
                : issue;
    }

    private boolean noter(EnMain enMain, IssueDAppel issue, CompteId compte, Instant maintenant) {
        var vers = vers(enMain, issue);
        var note = notes.noterAppel(enMain, issue, vers, echec(vers, issue), compte, maintenant);
        if (note && vers == EtatDeMessage.ECHOUE) {
            rattrapages.parUneLettre(enMain.id());
        }
        if (note && vers == EtatDeMessage.FAIT) {
            rattrapages.dits(List.of(enMain.id()));
        }
        if (note) {
            journal.noter("message.appeler", enMain.id());
        }
        return note;
    }

    /** An offer needs an answer: it is not made to a machine. Whoever does not answer three times is not called a fourth. */
    private static EtatDeMessage vers(EnMain enMain, IssueDAppel issue) {
        return switch (issue) {
            case PREVENU, NE_VIENT_PAS -> EtatDeMessage.FAIT;
            case MESSAGE_LAISSE -> Modele.de(enMain.modele()).attendUneReponse() ? encore(enMain) : EtatDeMessage.FAIT;
            case PAS_DE_REPONSE -> encore(enMain);
            case FAUX_NUMERO -> EtatDeMessage.ECHOUE;
        };
    }

    private static EtatDeMessage encore(EnMain enMain) {
        return enMain.tentatives() + 1 < Appel.ESSAIS ? EtatDeMessage.A_APPELER : EtatDeMessage.ECHOUE;
    }

    private static @Nullable String echec(EtatDeMessage vers, IssueDAppel issue) {
        return vers == EtatDeMessage.ECHOUE ? issue == IssueDAppel.FAUX_NUMERO ? "faux_numero" : "trois_essais" : null;
    }

    /** What a call changes of the place. Those of a group are given back on its list, by whoever knows how many come. */
    @Component
    record SuitesDUnAppel(
            VieDesInscriptions vie, DelaisDeReponse delais, Inscrits inscrits, DemandesAProuver aProuver) {

        /** Whose place it is about; nobody's, of a message to a group. */
        Optional<String> qui(NoteRepository.EnMain enMain) {
            return Optional.ofNullable(enMain.inscription())
                    .flatMap(inscrits::lire)
                    .map(InscriptionVue::nomEntier);
        }

        void appliquer(NoteRepository.EnMain enMain, IssueDAppel issue, CompteId compte) {
            var inscription = enMain.inscription();
            if (inscription == null) {
                return;
            }
            if (issue == IssueDAppel.NE_VIENT_PAS) {
                vie.annuler(inscription, Auteur.equipe(Provenance.TELEPHONE, compte.valeur()));
            } else if (Modele.de(enMain.modele()) == Modele.PREUVE) {
                if (issue == IssueDAppel.PREVENU) {
                    aProuver.parLEquipe(inscription, Auteur.equipe(Provenance.TELEPHONE, compte.valeur()));
                }
            } else if (Modele.de(enMain.modele()) == Modele.PROPOSITION
                    && enMain.tentatives() == 0
                    && issue != IssueDAppel.FAUX_NUMERO) {
                delais.relancer(inscription);
            }
        }
    }

    /** What comes of noting a call. */
    enum ResultatAppel {
        NOTE,
        /** Somebody else has noted it, or there is nothing to say any more. */
        DEJA_NOTE,
        /** The person asked that nothing be left on their answering machine. */
        SANS_MESSAGE
    }
}
