package fr.estran.messages;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to somebody, and the number or the address to which they want no more. */
@Repository
@Order(20)
class MessagesDetenusRepository extends DetenusRepository {

    /** Numbers and addresses of the person, and of nobody else who is still known. */
    private static final String SIENS = """
        (
            numero(message_arret.destinataire) in (
                select telephone_plie from usager where id = any(:fiches) and telephone_plie is not null)
            or message_arret.destinataire in (select lower(courriel) from usager where id = any(:fiches))
            or message_arret.destinataire in (
                select lower(message.destinataire)
                from message
                join inscription on inscription.structure_id = message.structure_id
                    and inscription.id = message.inscription_id
                where inscription.usager_id = any(:fiches) and message.pour = 'personne')
        )
        """;

    /**
     * That nobody tied to a record: from a number of theirs, or of whoever said their name, first name first or last, and of
     * nobody else who is still known.
     */
    private static final String SES_APPELS = """
        usager_id is null
            and (
                telephone_plie in (
                    select telephone_plie from usager where id = any(:fiches) and telephone_plie is not null)
                and not exists (
                    select from usager autre
                    where autre.structure_id = appel_recu.structure_id
                        and autre.telephone_plie = appel_recu.telephone_plie
                        and autre.id <> all(:fiches))
                or exists (
                    select from usager nommee
                    where nommee.structure_id = appel_recu.structure_id
                        and nommee.nom_plie is not null
                        and plier(regexp_replace(
                            appel_recu.nom, '^\\s*(m|mr|mme|mlle|monsieur|madame|mademoiselle)\\M\\.?', '', 'i'))
                            in (concat(nommee.prenom_plie, nommee.nom_plie), concat(nommee.nom_plie, nommee.prenom_plie))
                    having bool_and(nommee.id = any(:fiches))))
        """;

    private final ObjectProvider<DossierDeMessages> dossiers;

    MessagesDetenusRepository(JdbcClient jdbc, Clock horloge, ObjectProvider<DossierDeMessages> dossiers) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue("message", """
                    select
                        message.modele, message.pour, message.canal, message.destinataire, action.titre, message.debut,
                        message.raison, message_libre.texte, message.cree_le, message.etat, message.issue, message.envoye_le
                    from message
                    join inscription on inscription.structure_id = message.structure_id
                        and inscription.id = message.inscription_id
                    join action on action.structure_id = message.structure_id and action.id = message.action_id
                    left join message_libre on message_libre.structure_id = message.structure_id
                        and message_libre.id = message.libre_id
                    where inscription.usager_id = any(:fiches)
                    order by message.cree_le, message.id
                    """),
                        new Detenue(
                                "message_arret",
                                "select destinataire, le from message_arret where " + SIENS + " order by le"),
                        // that were tied to the person, or are theirs by the number or the name
                        new Detenue("appel_recu", """
                    select recu_le, nom, telephone, sujet, precisions, quand, rappeler_le, etat, issue, clos_le
                    from appel_recu
                    where usager_id = any(:fiches) or\s""" + SES_APPELS + """
                    order by recu_le, id
                    """)),
                List.of(
                        // a text that names them, whoever it was for
                        """
                    update message_libre
                    set texte = null
                    where exists (
                        select from usager
                        where usager.structure_id = message_libre.structure_id
                            and usager.id = any(:fiches)
                            and nomme(message_libre.texte, usager.nom_plie))
                    """,
                        """
                    update message
                    set etat = 'sans_objet', prochain_essai = null, clos_le = cree_le
                    from message_libre
                    where message_libre.structure_id = message.structure_id
                        and message_libre.id = message.libre_id
                        and message_libre.texte is null
                        and message.etat in\s""" + Ensembles.EN_ATTENTE,
                        "delete from appel_recu where usager_id = any(:fiches) or " + SES_APPELS,
                        "delete from message_arret where " + SIENS + """
                    and not exists (
                        select from usager
                        where id <> all(:fiches)
                            and (telephone_plie = numero(message_arret.destinataire)
                                or lower(courriel) = message_arret.destinataire))
                    """,
                        """
                    delete from message
                    using inscription
                    where inscription.structure_id = message.structure_id and inscription.id = message.inscription_id
                        and inscription.usager_id = any(:fiches)
                    """));
        this.dossiers = dossiers;
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        var cles = cles(fiches);
        super.oublier(fiches);
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
    }

    /** Of the messages that say something of them, among which is one that spoke for others too. */
    private List<String> cles(Collection<UsagerId> fiches) {
        return de(fiches, """
                select dite.cle
                from message
                join inscription on inscription.structure_id = message.structure_id
                    and inscription.id = message.inscription_id
                join message dite on dite.structure_id = message.structure_id
                    and dite.id in (message.id, message.avec_id)
                where inscription.usager_id = any(:fiches)
                """).query(String.class).list();
    }

    /** Somebody answered the telephone. */
    @Override
    protected String contacts() {
        return """
                select
                    inscription.usager_id as usager,
                    max((message.clos_le at time zone structure.fuseau)::date) as le
                from message
                join structure on structure.structure_id = message.structure_id
                join inscription on inscription.structure_id = message.structure_id
                    and inscription.id = message.inscription_id
                where message.issue in ('prevenu', 'ne_vient_pas') and message.clos_le is not null
                group by inscription.usager_id
                """;
    }
}
