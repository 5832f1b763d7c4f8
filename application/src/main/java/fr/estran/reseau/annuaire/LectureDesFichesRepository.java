package fr.estran.reseau.annuaire;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.estran.reseau.annuaire.FicheDOrganisme.BesoinServi;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.PourVenir;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets, read whole. */
@Repository
record LectureDesFichesRepository(JdbcClient jdbc) {

    private static final String FICHES = """
        select
            acteur_id,
            array_to_string(publics, ' ') as publics,
            publics_precision,
            cout,
            cout_precision,
            array_to_string(accompagnements, ' ') as accompagnements,
            array_to_string(modes, ' ') as modes,
            venue,
            a_apporter,
            array_to_string(accessibilites, ' ') as accessibilites,
            array_to_string(langues, ' ') as langues,
            array_to_string(habilitations, ' ') as habilitations,
            pivot,
            verifie_le,
            retiree_le,
            coalesce(du_service, false) as du_service
        from fiche_organisme
        """;

    private record Servi(
            OrganismeId acteurId, String besoin, @Nullable String phrase) {}

    private record Recu(OrganismeId organisme, Accueil accueil) {}

    private record Ferme(LieuId lieuId, LocalDate debut, LocalDate fin) {}

    private record Attaches(Map<OrganismeId, List<BesoinServi>> besoins, Map<OrganismeId, List<Accueil>> accueils) {}

    /** Whether the public may read one at least. */
    boolean publiees() {
        return jdbc.sql("""
            select exists (
                select from fiche_organisme fiche
                join acteur on acteur.structure_id = fiche.structure_id and acteur.id = fiche.acteur_id
                where fiche.retiree_le is null and acteur.retire_le is null)
            """).query(Boolean.class).single();
    }

    /** Whether the public may read that of the service itself. */
    boolean duService() {
        return jdbc.sql("""
            select exists (
                select from fiche_organisme fiche
                join acteur on acteur.structure_id = fiche.structure_id and acteur.id = fiche.acteur_id
                where fiche.du_service and fiche.retiree_le is null and acteur.retire_le is null)
            """).query(Boolean.class).single();
    }

    /** The codes of the needs that one at least answers, of those that the public may read. */
    List<String> servis() {
        return jdbc.sql("""
            select distinct servi.besoin
            from fiche_besoin servi
            join fiche_organisme fiche on fiche.structure_id = servi.structure_id and fiche.acteur_id = servi.acteur_id
            join acteur on acteur.structure_id = servi.structure_id and acteur.id = servi.acteur_id
            where fiche.retiree_le is null and acteur.retire_le is null
            order by servi.besoin
            """).query(String.class).list();
    }

    List<FicheDOrganisme> toutes() {
        var attaches = attaches(null);
        return jdbc.sql(FICHES + "order by acteur_id")
                .query((ligne, _) -> fiche(ligne, attaches))
                .list();
    }

    List<FicheDOrganisme> des(Collection<OrganismeId> organismes) {
        var attaches = attaches(organismes);
        return jdbc.sql(FICHES + "where acteur_id = any(:organismes) order by acteur_id")
                .param("organismes", organismes)
                .query((ligne, _) -> fiche(ligne, attaches))
                .list();
    }

    Optional<FicheDOrganisme> lire(OrganismeId organisme) {
        return des(List.of(organisme)).stream().findFirst();
    }

    /** Whoever answers one of these needs, and is not retired. */
    List<OrganismeId> repondant(Collection<String> besoins) {
        return jdbc.sql("""
            select distinct acteur_id
            from fiche_besoin
            where besoin = any(:besoins)
            order by acteur_id
            """).param("besoins", besoins).query(OrganismeId.class).list();
    }

    /** @param organismes whose; null: everybody's */
    private Attaches attaches(@Nullable Collection<OrganismeId> organismes) {
        var besoins = jdbc
                .sql("""
            select acteur_id, besoin, phrase
            from fiche_besoin
            where $d_eux$
            order by acteur_id, besoin
            """.replace("$d_eux$", dEux(organismes)))
                .param("ids", organismes)
                .query(Servi.class)
                .list()
                .stream()
                .collect(groupingBy(
                        Servi::acteurId, mapping(servi -> new BesoinServi(servi.besoin(), servi.phrase()), toList())));
        var fermetures = fermetures("select lieu_id from fiche_accueil where " + dEux(organismes), organismes);
        var accueils = jdbc
                .sql("""
                    select
                        accueil.acteur_id,
                        accueil.lieu_id,
                        coalesce(accueil.nom, lieu.nom) as nom,
                        coalesce(accueil.adresse, lieu.adresse) as adresse,
                        coalesce(accueil.code_postal, lieu.code_postal) as code_postal,
                        coalesce(accueil.commune, lieu.commune) as commune,
                        coalesce(accueil.quartier, lieu.quartier) as quartier,
                        coalesce(accueil.latitude, lieu.latitude) as latitude,
                        coalesce(accueil.longitude, lieu.longitude) as longitude,
                        accueil.horaires,
                        accueil.precisions,
                        lieu.arret,
                        lieu.acces_pmr
                    from fiche_accueil accueil
                    left join lieu on lieu.structure_id = accueil.structure_id and lieu.id = accueil.lieu_id
                    where $d_eux$
                    order by accueil.acteur_id, accueil.rang
                    """.replace("$d_eux$", dEux(organismes)))
                .param("ids", organismes)
                .query((ligne, _) -> recu(ligne, fermetures))
                .list()
                .stream()
                .collect(groupingBy(Recu::organisme, mapping(Recu::accueil, toList())));
        return new Attaches(besoins, accueils);
    }

    /** A statement for each: one that says "all, or these" reads all rows once its plan is kept. */
    private static String dEux(@Nullable Collection<OrganismeId> ids) {
        return ids == null ? "true" : "acteur_id = any(:ids::uuid[])";
    }

    /** @param lieux which venues, as a statement says them of those identifiers */
    private Map<LieuId, List<Accueil.Fermeture>> fermetures(String lieux, @Nullable Collection<?> ids) {
        return jdbc.sql("""
            select lieu_id, debut, fin
            from fermeture_de_lieu
            where lieu_id in ($lieux$)
            order by lieu_id, debut
            """.replace("$lieux$", lieux)).param("ids", ids).query(Ferme.class).list().stream()
                .collect(groupingBy(
                        Ferme::lieuId, mapping(ferme -> new Accueil.Fermeture(ferme.debut(), ferme.fin()), toList())));
    }

    /** Venues of the town as places where one is received, with the days on which each is closed. */
    Map<LieuId, Accueil> lieux(Collection<LieuId> lieux) {
        var fermetures = fermetures("select unnest(:ids::uuid[])", lieux);
        return jdbc.sql("""
            select
                lieu.id as lieu_id, lieu.nom, lieu.adresse, lieu.code_postal, lieu.commune,
                lieu.quartier, lieu.latitude, lieu.longitude, null::text as horaires,
                lieu.etage, lieu.acces, lieu.arret, lieu.acces_pmr, lieu.accessibilite
            from lieu
            where lieu.id = any(:ids)
            """).param("ids", lieux).query((ligne, _) -> duService(ligne, fermetures)).list().stream()
                .collect(toMap(accueil -> Objects.requireNonNull(accueil.lieu()), identity()));
    }

    /** There are thousands: a row is read as it is, and not by the names of its columns. */
    private static Recu recu(ResultSet ligne, Map<LieuId, List<Accueil.Fermeture>> fermetures) throws SQLException {
        var batiment = new PourVenir(
                null, null, null, null, null, ligne.getString("arret"), (Boolean) ligne.getObject("acces_pmr"), null);
        return new Recu(
                new OrganismeId(ligne.getObject("acteur_id", UUID.class)),
                accueil(ligne, ligne.getString("precisions"), batiment.duBatiment(), fermetures));
    }

    /** The way to the very room: it is where the service itself receives. */
    private static Accueil duService(ResultSet ligne, Map<LieuId, List<Accueil.Fermeture>> fermetures)
            throws SQLException {
        var venir = new PourVenir(
                null,
                null,
                null,
                ligne.getString("etage"),
                ligne.getString("acces"),
                ligne.getString("arret"),
                (Boolean) ligne.getObject("acces_pmr"),
                ligne.getString("accessibilite"));
        var dit = String.join(" ", venir.apresLAdresse());
        return accueil(ligne, dit.isEmpty() ? null : dit, List.of(), fermetures);
    }

    private static Accueil accueil(
            ResultSet ligne,
            @Nullable String precisions,
            List<String> batiment,
            Map<LieuId, List<Accueil.Fermeture>> fermetures)
            throws SQLException {
        var dit = ligne.getObject("lieu_id", UUID.class);
        var lieu = dit == null ? null : new LieuId(dit);
        return new Accueil(
                lieu,
                ligne.getString("nom"),
                ligne.getString("adresse"),
                ligne.getString("code_postal"),
                ligne.getString("commune"),
                ligne.getString("quartier"),
                ligne.getBigDecimal("latitude"),
                ligne.getBigDecimal("longitude"),
                ligne.getString("horaires"),
                precisions,
                batiment,
                lieu == null ? List.of() : fermetures.getOrDefault(lieu, List.of()),
                null);
    }

    private static FicheDOrganisme fiche(ResultSet ligne, Attaches attaches) throws SQLException {
        var organisme = new OrganismeId(ligne.getObject("acteur_id", UUID.class));
        var cout = ligne.getString("cout");
        return new FicheDOrganisme(
                organisme,
                attaches.besoins().getOrDefault(organisme, List.of()),
                liste(PublicAccueilli.class, ligne.getString("publics")),
                ligne.getString("publics_precision"),
                cout == null ? null : Code.de(Cout.class, cout),
                ligne.getString("cout_precision"),
                liste(Accompagnement.class, ligne.getString("accompagnements")),
                liste(ModeDeVenue.class, ligne.getString("modes")),
                ligne.getString("venue"),
                ligne.getString("a_apporter"),
                liste(Accessibilite.class, ligne.getString("accessibilites")),
                liste(Langue.class, ligne.getString("langues")),
                liste(Habilitation.class, ligne.getString("habilitations")),
                ligne.getString("pivot"),
                attaches.accueils().getOrDefault(organisme, List.of()),
                ligne.getObject("verifie_le", LocalDate.class),
                ligne.getObject("retiree_le", LocalDate.class),
                ligne.getBoolean("du_service"));
    }

    private static <E extends Enum<E> & Code> List<E> liste(Class<E> liste, String dits) {
        return Stream.of(dits.split(" "))
                .filter(dit -> !dit.isEmpty())
                .map(dit -> Code.de(liste, dit))
                .toList();
    }
}
