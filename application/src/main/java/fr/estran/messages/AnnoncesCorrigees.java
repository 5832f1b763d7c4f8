package fr.estran.messages;

import fr.estran.inscriptions.places.Demandes.CoordonneesCorrigees;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Somebody is reached otherwise than was said: what waited goes the right way, what had gone the wrong one is told again. */
@Component
record AnnoncesCorrigees(
        JoignableRepository joignables, MessageRepository messages, ReadressageRepository readressages, Clock horloge) {

    @EventListener
    void coordonneesCorrigees(CoordonneesCorrigees fait) {
        var maintenant = horloge.instant();
        var qui = joignables.lire(fait.inscription()).orElseThrow();
        readressages.retirerLesSuites(fait.inscription());
        var enAttente = readressages.enAttente(fait.inscription());
        enAttente.forEach(message -> readresser(message, qui, maintenant));
        if (qui.aProuver()) {
            messages.ecrire(enAttente.isEmpty() ? AnnoncesDesPlaces.aProuver(qui, maintenant) : List.of(), maintenant);
            return;
        }
        var etat = modele(fait.etat());
        var aDire = new ArrayList<NouveauMessage>();
        if (enAttente.stream().noneMatch(message -> message.leModele() == etat)) {
            AnnoncesDesPlaces.annoncer(qui, etat, qui.raison(), maintenant).stream()
                    .filter(message -> !message.professionnel())
                    .forEach(aDire::add);
        }
        AnnoncesDesPlaces.rappeler(qui, maintenant).ifPresent(aDire::add);
        messages.ecrire(aDire, maintenant);
    }

    private void readresser(ReadressageRepository.EnAttente message, Joignable qui, Instant maintenant) {
        var modele = message.leModele();
        var voie = Voie.versLaPersonne(qui, modele, maintenant);
        var du = modele.rappel()
                ? voie.flatMap(la -> rappeler(message, la, qui, maintenant))
                : Optional.of(message.du());
        if (du.isEmpty() || voie.isEmpty() && !modele.aDire()) {
            readressages.oublier(message.id(), maintenant);
        } else {
            voie.ifPresent(la -> readressages.readresser(message.id(), la, du.get()));
        }
    }

    /** A reminder leaves at another moment by another way; it was promised, so that late too it leaves. */
    private static Optional<Instant> rappeler(
            ReadressageRepository.EnAttente message, Voie voie, Joignable qui, Instant maintenant) {
        var debut = Objects.requireNonNull(qui.debut());
        return Rappels.du(voie.moyen(), debut, qui.zone(), qui.feries()).isBefore(maintenant)
                        && maintenant.isBefore(message.du())
                ? Optional.of(message.du())
                : Rappels.memeTard(voie.moyen(), debut, qui.zone(), qui.feries(), maintenant);
    }

    private static Modele modele(EtatInscription etat) {
        return switch (etat) {
            case CONFIRMEE -> Modele.CONFIRMATION;
            case LISTE_ATTENTE -> Modele.ATTENTE;
            case PROPOSEE -> Modele.PROPOSITION;
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE ->
                throw new IllegalArgumentException("it is over");
        };
    }

    /** Sends another way what has not left yet. */
    @Repository
    record ReadressageRepository(JdbcClient jdbc) {

        record EnAttente(UUID id, String modele, Instant du) {

            Modele leModele() {
                return Modele.de(modele);
            }
        }

        /** What is to be said to the person, and not to whoever booked for them. */
        List<EnAttente> enAttente(InscriptionId inscription) {
            return jdbc.sql("""
                                select id, modele, du
                                from message
                                where inscription_id = :inscription
                                    and pour = 'personne'
                                    and etat in\s""" + Ensembles.EN_ATTENTE + """
                                order by cree_le, id
                                for update
                                """)
                    .param("inscription", inscription)
                    .query(EnAttente.class)
                    .list();
        }

        /** What is held is told the new way: nobody calls for it besides. */
        void retirerLesSuites(InscriptionId inscription) {
            jdbc.sql("""
                delete from message
                using message retenu
                where message.inscription_id = :inscription
                    and message.etat in ('a_appeler', 'a_poster')
                    and retenu.structure_id = message.structure_id
                    and retenu.id = message.remplace_id
                    and retenu.etat = 'a_envoyer'
                """).param("inscription", inscription).update();
        }

        void readresser(UUID message, Voie voie, Instant du) {
            jdbc.sql("""
                update message
                set canal = :canal, destinataire = :destinataire, etat = :etat, du = :du, prochain_essai = null, tentatives = 0,
                    retenu = false, echec = null
                where id = :id
                """)
                    .param("canal", voie.moyen())
                    .param("destinataire", voie.destinataire())
                    .param("etat", voie.moyen().premierEtat())
                    .param("du", du)
                    .param("id", message)
                    .update();
        }

        void oublier(UUID message, Instant maintenant) {
            jdbc.sql("update message set etat = 'sans_objet', clos_le = :maintenant where id = :id")
                    .param("maintenant", maintenant)
                    .param("id", message)
                    .update();
        }
    }
}
