package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.LieuDuServiceRepository.LieuDuService;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Tableur;
import fr.estran.socle.temps.Horaires;
import fr.estran.ville.besoins.Besoin;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
        var lignes = Stream.concat(lignes().stream(), lieuxDuService().stream())
                .map(ligne -> COLONNES.stream().map(colonne -> cellule(ligne.getOrDefault(colonne, ""))));
        return Stream.concat(Stream.of(COLONNES.stream().map(LieuxDeMediation::cellule)), lignes)
                .map(cellules -> cellules.collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private List<Map<String, String>> lignes() {
        var besoins = choix.tous().besoins();
        return annuaire.tous().stream()
                .filter(LieuxDeMediation::dit)
                .flatMap(un -> IntStream.range(0, un.fiche().accueils().size())
                        .filter(i -> complet(un.fiche().accueils().get(i)))
                        .mapToObj(i -> ligne(un, i, besoins)))
                .toList();
    }

    private static boolean dit(OrganismePublie un) {
        return un.fiche().pivot() != null && un.fiche().verifieLe() != null;
    }

    /** Once the town has said by which number it is known; not the place of a body, which is told as the body's. */
    private List<Map<String, String>> lieuxDuService() {
        var dits = annuaire.tous().stream()
                .filter(LieuxDeMediation::dit)
                .flatMap(un -> un.fiche().accueils().stream())
                .map(Accueil::lieu)
                .filter(Objects::nonNull)
                .toList();
        var maintenant = horloge.instant();
        return enseigne.siret()
                .map(siret -> lieux.tous(maintenant.minus(UN_AN), maintenant).stream()
                        .filter(lieu -> !dits.contains(lieu.id()))
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
}
