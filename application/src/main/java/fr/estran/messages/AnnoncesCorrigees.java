package fr.estran.messages;

import fr.estran.inscriptions.places.DelaisDeReponse;
import fr.estran.inscriptions.places.Demandes.CoordonneesCorrigees;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.places.TiersDesInscriptions.TiersCorrige;
import fr.estran.inscriptions.places.TiersDesInscriptions.TiersOublie;
import fr.estran.inscriptions.places.TiersDesInscriptions.TiersPasses;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Somebody is reached otherwise than was said: what waited goes the right way, what had gone the wrong one is told again. */
@Component
record AnnoncesCorrigees(
        JoignableRepository joignables,
        MessageRepository messages,
        ReadressageRepository readressages,
        ArretRepository arrets,
        DelaisDeReponse delais,
        ObjectProvider<DossierDeMessages> dossiers,
        Clock horloge) {

    /** Whoever registered them is forgotten: the person is told what they alone were to be told, and the code, which is another now. */
    @EventListener
    void tiersOublie(TiersOublie fait) {
        var cles = messages.effacerDuTiers(fait.avant().id());
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
        if (fait.avant().tiers() instanceof Tiers oublie) {
            arrets.oublier(oublie.telephone(), oublie.courriel());
        }
        if (fait.avant().etat().vivante()) {
            redire(fait.avant().id(), fait.avant().etat());
        }
    }

    /** What is kept of a message names whoever it went to: it goes with them. */
    @EventListener
    void tiersPasses(TiersPasses fait) {
        var cles = fait.passes().stream()
                .flatMap(passe -> messages.effacerDuTiers(passe.inscription()).stream())
                .toList();
        fait.passes().forEach(passe -> arrets.oublier(passe.telephone(), passe.courriel()));
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
    }

    /** What waits for whoever registered them goes the new way; where they are told alone, what had gone is said again. */
    @EventListener
    void tiersCorrige(TiersCorrige fait) {
        var vue = fait.vue();
        if (vue.auTiers() && vue.etat().vivante()) {
            redire(vue.id(), vue.etat());
            return;
        }
        var maintenant = horloge.instant();
        joignables
                .lire(vue.id())
                .flatMap(Joignable::leTiers)
                .ifPresent(lui -> readressages
                        .enAttente(vue.id(), Pour.TIERS)
                        .forEach(message -> readresser(message, lui, maintenant)));
    }

    @EventListener
    void coordonneesCorrigees(CoordonneesCorrigees fait) {
        redire(fait.inscription(), fait.etat());
    }

    private void redire(InscriptionId inscription, EtatInscription ou) {
        var maintenant = horloge.instant();
        var qui = joignables.lire(inscription).orElseThrow();
        readressages.retirerLesSuites(inscription);
        var enAttente = readressages.enAttente(inscription, qui.pour());
        enAttente.forEach(message -> readresser(message, qui, maintenant));
        if (qui.aProuver()) {
            messages.ecrire(enAttente.isEmpty() ? AnnoncesDesPlaces.aProuver(qui, maintenant) : List.of(), maintenant);
            return;
        }
        var etat = modele(ou);
        var aDire = new ArrayList<NouveauMessage>();
        var annonces = AnnoncesDesPlaces.annoncer(qui, etat, qui.raison(), maintenant);
        if (enAttente.stream().noneMatch(message -> message.leModele() == etat)) {
            annonces.stream().filter(message -> message.pour() == qui.pour()).forEach(aDire::add);
        }
        AnnoncesDesPlaces.rappeler(qui, maintenant)
                .filter(message -> message.pour() == qui.pour())
                .forEach(aDire::add);
        messages.ecrire(aDire, maintenant);
        if (AnnoncesDesPlaces.attendUnAppel(etat, annonces)) {
            delais.attendreUnAppel(inscription);
        }
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

        /** What is to be said to whoever is told first. */
        List<EnAttente> enAttente(InscriptionId inscription, Pour pour) {
            return jdbc.sql("""
                                select id, modele, du
                                from message
                                where inscription_id = :inscription
                                    and pour = :pour
                                    and etat in\s""" + Ensembles.EN_ATTENTE + """
                                order by cree_le, id
                                for update
                                """)
                    .param("inscription", inscription)
                    .param("pour", pour)
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
