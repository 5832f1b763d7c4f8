package fr.estran.prets;

import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be said of loans, in the outbox of all that leaves. */
@Repository
record RappelDePretRepository(JdbcClient jdbc) {

    /**
     * A loan of which something is not written yet.
     *
     * @param convenuLe on which its return was agreed upon: it began, or was prolonged
     */
    record ADire(
            UUID pret,
            LocalDate convenuLe,
            LocalDate jusquAu,
            boolean retard,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            @Nullable Moyen contact) {

        OuJoindre ou() {
            return new OuJoindre(telephone, courriel, adresse);
        }
    }

    /** @param avant after which nothing of it is to be said */
    record Nouveau(
            UUID pret,
            String modele,
            LocalDate retour,
            Moyen moyen,
            @Nullable Instant avant) {}

    /** What is due to somebody, with how they are reached now. */
    record Du(
            UUID id,
            String cle,
            boolean retard,
            Moyen moyen,
            Sorte sorte,
            String nom,
            LocalDate jusquAu,
            String qui,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            String commune) {

        OuJoindre ou() {
            return new OuJoindre(telephone, courriel, adresse);
        }
    }

    record EnCoursDePrets(int aPartir, int partis, int echoues, int lettres, int appels) {}

    private static final String SA_FICHE = """
        left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
        join usager fiche on fiche.structure_id = pret.structure_id
            and fiche.id = coalesce(fiche_conservee.conserve_id, pret.usager_id)
        """;

    static final String DE_QUI = """
        join pret on pret.structure_id = message.structure_id and pret.id = message.pret_id
        join objet_de_pret objet on objet.structure_id = pret.structure_id and objet.id = pret.objet_id
        """ + SA_FICHE;

    List<ADire> aDire(LocalDate jour) {
        return jdbc.sql("""
            select
                pret.id as pret, coalesce(pret.prolonge_le, pret.du) as convenu_le, pret.jusqu_au, pret.jusqu_au < :jour as retard,
                fiche.telephone, fiche.courriel, fiche.adresse, fiche.contact
            from pret
            """ + SA_FICHE + """
            where pret.rendu_le is null
                and not exists (
                    select from message
                    where message.structure_id = pret.structure_id
                        and message.pret_id = pret.id
                        and message.retour = pret.jusqu_au
                        and message.modele = case when pret.jusqu_au < :jour then 'retard' else 'rappel' end)
            order by pret.jusqu_au, pret.id
            """)
                .param("jour", jour)
                .query(ADire.class)
                .list();
    }

    /**
     * By whoever comes first: of one loan and one day of return there is one. Once it is late, a recall that nobody had yet, or that
     * reached nobody, is over.
     */
    void ecrire(Nouveau nouveau, Instant maintenant) {
        if (nouveau.modele().equals("retard")) {
            jdbc.sql("""
                delete from message
                where pret_id = :pret and modele = 'rappel' and etat in ('a_envoyer', 'a_appeler', 'a_poster', 'echoue')
                """).param("pret", nouveau.pret()).update();
        }
        var personne = nouveau.moyen() == Moyen.AUCUN;
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, pret_id, retour, cree_le, du, avant, etat, echec)
            values (
                structure_courante(), :id, 'pret.' || :id, gen_random_uuid(), 'pret', :modele, 'personne', :canal, :pret, :retour,
                :maintenant, :maintenant, :avant, :etat, :echec)
            on conflict do nothing
            """)
                .param("id", Identifiants.nouveau())
                .param("modele", nouveau.modele())
                .param("canal", personne ? Moyen.APPEL : nouveau.moyen())
                .param("pret", nouveau.pret())
                .param("retour", nouveau.retour())
                .param("avant", nouveau.avant())
                .param("etat", nouveau.moyen().premierEtat())
                .param("echec", personne ? "injoignable" : null)
                .param("maintenant", maintenant)
                .update();
    }

    /** Nothing of a loan that is over, or that runs until another day now. */
    Optional<Du> lire(UUID message) {
        return jdbc.sql("""
            select
                message.id, message.cle, message.modele = 'retard' as retard, message.canal as moyen,
                objet.sorte, objet.nom, pret.jusqu_au, nom_entier(fiche) as qui,
                fiche.telephone, fiche.courriel, fiche.adresse, structure.commune
            from message
            join structure on structure.structure_id = message.structure_id
            """ + DE_QUI + """
            where message.id = :id and pret.rendu_le is null and pret.jusqu_au = message.retour
            """).param("id", message).query(Du.class).optional();
    }

    /** Whoever is at the other end asked for no more. */
    boolean arrete(String destinataire) {
        return jdbc.sql("select exists (select from message_arret where destinataire = lower(:destinataire))")
                .param("destinataire", destinataire)
                .query(Boolean.class)
                .single();
    }

    List<MessageDePret> dits(UUID pret) {
        return jdbc.sql("""
            select
                message.modele,
                message.canal as moyen,
                message.etat,
                (coalesce(message.envoye_le, message.clos_le, message.du) at time zone structure.fuseau)::date as le
            from message
            join structure on structure.structure_id = message.structure_id
            where message.pret_id = :pret
            order by message.cree_le, message.id
            """).param("pret", pret).query(MessageDePret.class).list();
    }

    /** What did not get through is said by a call, or else by a letter; a recall of what is late by now is said with that. */
    void rattraper(UUID message) {
        passer(message, "echoue", "a_appeler", "appel", "coalesce(fiche.telephone, fiche.adresse) is not null");
        passer(message, "a_appeler", "a_poster", "courrier", "fiche.telephone is null");
    }

    private void passer(UUID message, String de, String vers, String canal, String si) {
        jdbc.sql("""
            update message
            set etat = '%s', canal = '%s', clos_le = null, tentatives = 0
            where id in (
                select message.id
                from message
                %s
                where message.id = :id
                    and message.etat = '%s'
                    and pret.rendu_le is null
                    and pret.jusqu_au = message.retour
                    and not exists (
                        select from message autre
                        where autre.structure_id = message.structure_id
                            and autre.pret_id = message.pret_id
                            and autre.retour = message.retour
                            and autre.modele = 'retard'
                            and message.modele = 'rappel')
                    and %s)
            """.formatted(vers, canal, DE_QUI, de, si))
                .param("id", message)
                .update();
    }

    EnCoursDePrets enCours() {
        return jdbc.sql("""
            select
                (count(*) filter (where etat = 'a_envoyer'))::integer as a_partir,
                (count(*) filter (where etat in ('envoye', 'remis', 'fait')))::integer as partis,
                (count(*) filter (where etat = 'echoue'))::integer as echoues,
                (count(*) filter (where etat = 'a_poster'))::integer as lettres,
                (count(*) filter (where etat = 'a_appeler'))::integer as appels
            from message
            where sujet = 'pret'
            """).query(EnCoursDePrets.class).single();
    }
}
