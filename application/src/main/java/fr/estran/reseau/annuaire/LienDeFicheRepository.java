package fr.estran.reseau.annuaire;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of sheets. A body that is retired, or whose sheet is, has none that leads anywhere. */
@Repository
record LienDeFicheRepository(JdbcClient jdbc) {

    /** @param refusee what the address that refused is known by */
    record AInterroger(
            String nom,
            @Nullable String courriel,
            @Nullable String contactCourriel,
            @Nullable String refusee) {}

    record Silencieux(String nom) {}

    private static final String NOM = "select coalesce(acteur.nom, acteur.reference::text collate \"default\") as nom ";

    private static final String EN_ORDRE = "and acteur.fusionne_dans_id is null order by nom, acteur.id";

    private static final String A_DEMANDER = """
            from acteur
            join fiche_organisme fiche on fiche.structure_id = acteur.structure_id and fiche.acteur_id = acteur.id
            left join lien_fiche lien on lien.structure_id = acteur.structure_id and lien.acteur_id = acteur.id
            where acteur.retire_le is null
                and fiche.retiree_le is null
                and (fiche.verifie_le is null or fiche.verifie_le < :depuis)
                and (lien.cree_le is null or lien.cree_le < :depuis
                    or lien.adresse_refusee is not null and lien.moyen = 'courriel')
                and not exists (
                    select from journal
                    where journal.structure_id = acteur.structure_id
                        and journal.objet_id = acteur.id
                        and journal.acte = 'fiche_annuaire.creer'
                        and journal.quand > :ecriteAvant)
            """;

    private static final String SILENCIEUX = """
            from lien_fiche lien
            join acteur on acteur.structure_id = lien.structure_id and acteur.id = lien.acteur_id
            join fiche_organisme fiche on fiche.structure_id = acteur.structure_id and fiche.acteur_id = acteur.id
            where acteur.retire_le is null
                and fiche.retiree_le is null
                and lien.repondu_le is null
                and (lien.adresse_refusee is null or lien.moyen = 'lettre')
                and lien.cree_le < :avant
                and lien.cree_le >= :depuis
                and (fiche.verifie_le is null or fiche.verifie_le < lien.cree_le)
            """;

    private static final String LIENS = """
        select lien.acteur_id as organisme, lien.cree_le, lien.expire_le, lien.repondu_le
        from lien_fiche lien
        join acteur on acteur.structure_id = lien.structure_id and acteur.id = lien.acteur_id
        where acteur.retire_le is null
            and not exists (
                select from fiche_organisme fiche
                where fiche.structure_id = lien.structure_id
                    and fiche.acteur_id = lien.acteur_id
                    and fiche.retiree_le is not null
            )
        """;

    private record Refus(OrganismeId organisme, String adresse) {}

    Optional<LienDeFiche> parEmpreinte(byte[] empreinte) {
        return jdbc.sql(LIENS + "and lien.empreinte = :empreinte")
                .param("empreinte", empreinte)
                .query(LienDeFiche.class)
                .optional();
    }

    Optional<LienDeFiche> de(OrganismeId organisme) {
        return jdbc.sql(LIENS + "and lien.acteur_id = :organisme")
                .param("organisme", organisme)
                .query(LienDeFiche.class)
                .optional();
    }

    /** The link that there was leads nowhere any more. */
    void remplacer(OrganismeId organisme, byte[] empreinte, Instant creeLe, Instant expireLe, MoyenDeLien moyen) {
        jdbc.sql("""
            insert into lien_fiche (structure_id, acteur_id, empreinte, cree_le, expire_le, moyen)
            values (structure_courante(), :organisme, :empreinte, :creeLe, :expireLe, :moyen)
            on conflict (structure_id, acteur_id) do update
            set empreinte = excluded.empreinte, cree_le = excluded.cree_le, expire_le = excluded.expire_le,
                moyen = excluded.moyen, repondu_le = null, adresse_refusee = null
            """)
                .param("organisme", organisme)
                .param("empreinte", empreinte)
                .param("creeLe", creeLe)
                .param("expireLe", expireLe)
                .param("moyen", moyen)
                .update();
    }

    void repondu(OrganismeId organisme, Instant quand) {
        jdbc.sql("update lien_fiche set repondu_le = :quand where acteur_id = :organisme")
                .param("organisme", organisme)
                .param("quand", quand)
                .update();
    }

    /** The whole row, as the database writes it. */
    Optional<String> enregistre(OrganismeId organisme) {
        return jdbc.sql("select to_jsonb(lien_fiche)::text from lien_fiche where acteur_id = :organisme")
                .param("organisme", organisme)
                .query(String.class)
                .optional();
    }

    /** @param avant as {@link #enregistre} told it */
    void remettre(OrganismeId organisme, byte[] empreinte, String avant) {
        jdbc.sql("""
            update lien_fiche
            set empreinte = avant.empreinte, cree_le = avant.cree_le, expire_le = avant.expire_le,
                moyen = avant.moyen, repondu_le = avant.repondu_le, adresse_refusee = avant.adresse_refusee
            from jsonb_populate_record(null::lien_fiche, :avant::jsonb) avant
            where lien_fiche.acteur_id = :organisme and lien_fiche.empreinte = :empreinte
            """)
                .param("avant", avant)
                .param("organisme", organisme)
                .param("empreinte", empreinte)
                .update();
    }

    void retirer(OrganismeId organisme, byte[] empreinte) {
        jdbc.sql("delete from lien_fiche where acteur_id = :organisme and empreinte = :empreinte")
                .param("organisme", organisme)
                .param("empreinte", empreinte)
                .update();
    }

    void refuser(OrganismeId organisme, byte[] adresse) {
        jdbc.sql("update lien_fiche set adresse_refusee = :adresse where acteur_id = :organisme")
                .param("organisme", organisme)
                .param("adresse", adresse)
                .update();
    }

    /** Of each body whose address has refused for good, the digest of that address, in hexadecimal figures. */
    Map<OrganismeId, String> refusees() {
        return jdbc.sql("""
            select acteur_id as organisme, encode(adresse_refusee, 'hex') as adresse
            from lien_fiche
            where adresse_refusee is not null
            """).query(Refus.class).list().stream().collect(toMap(Refus::organisme, Refus::adresse));
    }

    /**
     * Those whose sheet the public reads, of which nobody has asked, and nobody has said that it is right, since then; those too who
     * were asked in vain: a letter that was posted is not, though an e-mail was refused since.
     *
     * @param ecriteAvant when it was first written, at the latest
     */
    List<OrganismeId> aDemander(Instant depuis, Instant ecriteAvant) {
        return jdbc.sql("select acteur.id " + A_DEMANDER
                        + "order by coalesce(acteur.nom, acteur.reference::text), acteur.id")
                .param("depuis", depuis)
                .param("ecriteAvant", ecriteAvant)
                .query(OrganismeId.class)
                .list();
    }

    /** The same by their names, each with the addresses that are known of it. */
    Lecture<AInterroger> aInterroger(Instant depuis, Instant ecriteAvant) {
        return new Lecture<>(
                AInterroger.class,
                NOM + """
            , acteur.courriel, acteur.contact_courriel, encode(lien.adresse_refusee, 'hex') as refusee
            """ + A_DEMANDER + EN_ORDRE,
                Map.of("depuis", depuis, "ecriteAvant", ecriteAvant));
    }

    /**
     * Those who were asked before then, and have not answered, nor been checked otherwise.
     *
     * @param depuis who was asked before that is to be asked again, and is named for it
     */
    List<OrganismeId> silencieux(Instant depuis, Instant avant) {
        return jdbc.sql("select acteur.id " + SILENCIEUX
                        + "order by coalesce(acteur.nom, acteur.reference::text), acteur.id")
                .param("avant", avant)
                .param("depuis", depuis)
                .query(OrganismeId.class)
                .list();
    }

    /** The same by their names. */
    Lecture<Silencieux> muets(Instant depuis, Instant avant) {
        return new Lecture<>(Silencieux.class, NOM + SILENCIEUX + EN_ORDRE, Map.of("avant", avant, "depuis", depuis));
    }
}
