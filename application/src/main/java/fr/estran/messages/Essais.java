package fr.estran.messages;

import fr.estran.messages.EssaiDeMoyen.Essai;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One message to whoever sets the service up: whether it is taken is known at once, whether it arrives they see. */
@Service
class Essais {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final MoyensEnService moyens;
    private final Enseigne enseigne;
    private final EssaisNotes notes;

    Essais(MoyensEnService moyens, Enseigne enseigne, EssaisNotes notes) {
        this.moyens = moyens;
        this.enseigne = enseigne;
        this.notes = notes;
    }

    /** Each means that leaves by itself: what one writes to first, what is dialled after. */
    List<EssaiDeMoyen> tous() {
        return Moyen.tous(Moyen::partSeul).stream()
                .sorted(Comparator.comparing(Moyen::parTelephone))
                .map(moyen -> new EssaiDeMoyen(
                        moyen, moyens.contient(moyen), notes.dernier(moyen).orElse(null)))
                .toList();
    }

    /** To whom is not kept. No transaction is open while the other end is waited for. */
    Livraison essayer(Moyen par, String destinataire) {
        var livraison = moyens.envoyer(
                Envoi.simple(par, cle(), enseigne.nom(), destinataire, MESSAGES.dire("essai.objet"), texte()));
        notes.noter(par, livraison);
        return livraison;
    }

    private String texte() {
        return MESSAGES.dire("essai.texte", "service", enseigne.nom());
    }

    private static String cle() {
        return "essai-" + UUID.randomUUID();
    }

    /** When each way was tried last, and what came of it. */
    @Service
    @Transactional
    static class EssaisNotes {

        private final EssaiRepository repository;
        private final Journal journal;
        private final Clock horloge;

        EssaisNotes(EssaiRepository repository, Journal journal, Clock horloge) {
            this.repository = repository;
            this.journal = journal;
            this.horloge = horloge;
        }

        @Transactional(readOnly = true)
        Optional<Essai> dernier(Moyen moyen) {
            return repository.dernier(moyen);
        }

        void noter(Moyen moyen, Livraison livraison) {
            var echec = livraison instanceof Livraison.Refusee refusee ? refusee.code() : null;
            repository.noter(moyen, horloge.instant(), echec);
            journal.noter("message.essayer", null);
        }

        @Repository
        record EssaiRepository(JdbcClient jdbc) {

            Optional<Essai> dernier(Moyen moyen) {
                return jdbc.sql("select essaye_le as quand, echec from essai_de_message where moyen = :moyen")
                        .param("moyen", moyen)
                        .query(Essai.class)
                        .optional();
            }

            void noter(Moyen moyen, Instant quand, @Nullable String echec) {
                jdbc.sql("""
                    insert into essai_de_message (structure_id, moyen, essaye_le, echec)
                    values (structure_courante(), :moyen, :quand, :echec)
                    on conflict (structure_id, moyen) do update
                    set essaye_le = excluded.essaye_le, echec = excluded.echec
                    """)
                        .param("moyen", moyen)
                        .param("quand", quand)
                        .param("echec", echec)
                        .update();
            }
        }
    }
}
