package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.LieuxDeMediation.LieuDuServiceRepository.LieuDuService;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Tableur;
import fr.estran.socle.temps.Horaires;
import fr.estran.ville.besoins.Besoin;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places of digital help, version 1.0.2 of the national schema: each place where a body receives, and the venues of the service. A row
 * must bear the number of its body, or of the town, a whole address and a day on which it was said: without one of these it is not told.
 */
@Component
@Transactional(readOnly = true)
class LieuxDeMediation {

    /** In the order of the schema; those of which we know nothing stay empty. */
    static final List<String> COLONNES = List.of(
            "id",
            "pivot",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "typologie",
            "telephone",
            "courriels",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "itinerance",
            "structure_parente",
            "date_maj",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "modalites_acces",
            "modalites_accompagnement",
            "fiche_acces_libre",
            "prise_rdv");

    /** Past that, what was held somewhere is no sign that it still is. */
    private static final Duration UN_AN = Duration.ofDays(365);

    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;
    private final LieuDuServiceRepository lieux;
    private final Enseigne enseigne;
    private final Clock horloge;

    LieuxDeMediation(
            AnnuairePublie annuaire,
            ChoixDesFiches choix,
            LieuDuServiceRepository lieux,
            Enseigne enseigne,
            Clock horloge) {
        this.horloge = horloge;
        this.annuaire = annuaire;
        this.choix = choix;
        this.lieux = lieux;
        this.enseigne = enseigne;
    }

    String csv() {
        var dits = annuaire.tous().stream().filter(LieuxDeMediation::dit).toList();
        var lignes = Stream.concat(lignes(dits).stream(), lieuxDuService(dits).stream())
                .map(ligne -> COLONNES.stream().map(colonne -> cellule(ligne.getOrDefault(colonne, ""))));
        return Stream.concat(Stream.of(COLONNES.stream().map(LieuxDeMediation::cellule)), lignes)
                .map(cellules -> cellules.collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private List<Map<String, String>> lignes(List<OrganismePublie> dits) {
        var besoins = choix.tous().besoins();
        return dits.stream()
                .flatMap(un -> IntStream.range(0, un.fiche().accueils().size())
                        .filter(i -> complet(un.fiche().accueils().get(i)))
                        .mapToObj(i -> ligne(un, i, besoins)))
                .toList();
    }

    private static boolean dit(OrganismePublie un) {
        return un.fiche().pivot() != null && un.fiche().verifieLe() != null;
    }

    /** Once the town has said by which number it is known; not the place of a body, which is told as the body's. */
    private List<Map<String, String>> lieuxDuService(List<OrganismePublie> dits) {
        var leurs = dits.stream()
                .flatMap(un -> un.fiche().accueils().stream())
                .map(Accueil::lieu)
                .filter(Objects::nonNull)
                .toList();
        var maintenant = horloge.instant();
        return enseigne.siret()
                .map(siret -> lieux.tous(maintenant.minus(UN_AN), maintenant).stream()
                        .filter(lieu -> !leurs.contains(lieu.id()))
                        .map(lieu -> ligne(siret, lieu))
                        .toList())
                .orElse(List.of());
    }

    private Map<String, String> ligne(String siret, LieuDuService lieu) {
        var ligne = new LinkedHashMap<String, String>();
        ligne.put("id", lieu.id().toString());
        ligne.put("pivot", siret);
        ligne.put("nom", lieu.nom());
        ligne.put("commune", lieu.commune());
        ligne.put("code_postal", lieu.codePostal());
        ligne.put("adresse", lieu.adresse());
        ligne.put("complement_adresse", ou(lieu.acces()));
        ligne.put("latitude", degres(lieu.latitude()));
        ligne.put("longitude", degres(lieu.longitude()));
        ligne.put("telephone", Telephones.international(enseigne.telephone().orElse(null)));
        ligne.put("courriels", enseigne.courriel().orElse(""));
        ligne.put("site_web", enseigne.adresse().orElse(""));
        ligne.put("itinerance", Nationaux.itinerance(lieu.itinerant()));
        ligne.put("structure_parente", enseigne.nom());
        ligne.put("horaires", ou(lieu.horaires()));
        ligne.put("date_maj", lieu.change().toString());
        ligne.put("services", Nationaux.servicesDesFormes(lieu.formes()));
        return ligne;
    }

    private static boolean complet(Accueil accueil) {
        return accueil.adresse() != null
                && accueil.commune() != null
                && accueil.codePostal() != null
                && accueil.codePostal().matches("\\d{5}");
    }

    private static Map<String, String> ligne(OrganismePublie un, int rang, List<Besoin> besoins) {
        var fiche = un.fiche();
        var accueil = fiche.accueils().get(rang);
        var ligne = new LinkedHashMap<String, String>();
        ligne.put("id", un.id() + "-" + (rang + 1));
        ligne.put("pivot", ou(fiche.pivot()));
        ligne.put("nom", accueil.nom() == null ? un.nom() : un.nom() + ", " + accueil.nom());
        ligne.put("commune", ou(accueil.commune()));
        ligne.put("code_postal", ou(accueil.codePostal()));
        ligne.put("adresse", ou(accueil.adresse()));
        ligne.put("complement_adresse", ou(accueil.precisions()));
        ligne.put("latitude", degres(accueil.latitude()));
        ligne.put("longitude", degres(accueil.longitude()));
        ligne.put("telephone", Telephones.international(un.telephone()));
        ligne.put("courriels", ou(un.courriel()));
        ligne.put("site_web", ou(un.site()));
        ligne.put("horaires", accueil.horaires().map(Horaires::osm).orElse(""));
        ligne.put("presentation_detail", ou(un.missions()));
        ligne.put("date_maj", Objects.toString(fiche.verifieLe(), ""));
        ligne.put(
                "services",
                Nationaux.services(besoins.stream()
                        .filter(besoin -> fiche.sert(besoin.code()))
                        .toList()));
        ligne.put("publics_specifiquement_adresses", Nationaux.publics(fiche));
        ligne.put("prise_en_charge_specifique", Nationaux.prisesEnCharge(fiche));
        ligne.put("frais_a_charge", Nationaux.frais(fiche));
        ligne.put("dispositif_programmes_nationaux", Nationaux.dispositifs(fiche));
        ligne.put("modalites_acces", Nationaux.acces(fiche));
        ligne.put("modalites_accompagnement", Nationaux.accompagnements(fiche));
        return ligne;
    }

    /** A cell that a spreadsheet would take for a formula is a text, but for telephone numbers, which the schema writes so. */
    private static String cellule(String dit) {
        var sur = dit.matches("[+-][\\d.,\\s]*") ? dit : Tableur.inerte(dit);
        return '"' + sur.replace("\"", "\"\"") + '"';
    }

    private static String degres(@Nullable BigDecimal degres) {
        return degres == null ? "" : degres.stripTrailingZeros().toPlainString();
    }

    private static String ou(@Nullable String dit) {
        return dit == null ? "" : dit;
    }

    /** The venues of the service that have a whole address, which the national schema asks for. */
    @Repository
    record LieuDuServiceRepository(JdbcClient jdbc) {

        /**
         * @param itinerant a bus stops there
         * @param horaires as OpenStreetMap writes them; null: nobody said when it is open
         * @param formes the codes of the kinds of help that are held there, a space between each
         * @param change when it was last changed, its hours with it
         */
        record LieuDuService(
                LieuId id,
                String nom,
                String adresse,
                @Nullable String acces,
                String codePostal,
                String commune,
                @Nullable BigDecimal latitude,
                @Nullable BigDecimal longitude,
                boolean itinerant,
                @Nullable String horaires,
                String formes,
                LocalDate change) {}

        /**
         * Of what moves, its stops: nobody is sent to where a bus sleeps.
         *
         * @param depuis what was held before then, and was not since, is not said to be held there
         * @param maintenant what has not begun by then may never be
         */
        List<LieuDuService> tous(Instant depuis, Instant maintenant) {
            return jdbc.sql("""
                select
                    lieu.id, lieu.nom, lieu.adresse, lieu.acces, lieu.code_postal, lieu.commune, lieu.latitude, lieu.longitude,
                    lieu.halte_de_id is not null as itinerant,
                    heures.dites as horaires,
                    coalesce(aide.formes, '') as formes,
                    (lieu.modifie_le at time zone structure.fuseau)::date as change
                from lieu
                join structure on structure.structure_id = lieu.structure_id
                left join lateral (
                    select string_agg(
                        (array['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])[jour] || ' ' || plages, '; ' order by jour) as dites
                    from (
                        select jour, string_agg(
                            to_char(ouvre, 'HH24:MI') || '-' || to_char(ferme, 'HH24:MI'), ',' order by ouvre) as plages
                        from lieu_ouverture
                        where structure_id = lieu.structure_id and lieu_id = lieu.id
                        group by jour
                    ) par_jour
                ) heures on true
                left join (
                    select seance.structure_id, seance.lieu_id, string_agg(distinct action.type, ' ' order by action.type) as formes
                    from seance
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    where seance.debut >= :depuis and seance.debut <= :maintenant and not seance.annulee
                    group by seance.structure_id, seance.lieu_id
                ) aide on aide.structure_id = lieu.structure_id and aide.lieu_id = lieu.id
                where lieu.retire_le is null
                    and lieu.fusionne_dans_id is null
                    and lieu.mobile is not true
                    and lieu.adresse is not null
                    and lieu.commune is not null
                    and lieu.code_postal ~ '^[0-9]{5}$'
                order by lieu.nom, lieu.id
                """)
                    .param("depuis", depuis)
                    .param("maintenant", maintenant)
                    .query(LieuDuService.class)
                    .list();
        }
    }
}
