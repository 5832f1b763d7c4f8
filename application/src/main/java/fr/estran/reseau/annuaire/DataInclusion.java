package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.temps.Horaires;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.FamilleDeBesoin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Structures and services of data·inclusion, version 1. A body is a structure, and each family of needs that it answers a service. */
@Component
@Transactional(readOnly = true)
class DataInclusion {

    static final String SOURCE = "estran";

    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;

    DataInclusion(AnnuairePublie annuaire, ChoixDesFiches choix) {
        this.annuaire = annuaire;
        this.choix = choix;
    }

    List<Map<String, Object>> structures() {
        return publies().map(DataInclusion::structure).toList();
    }

    List<Map<String, Object>> services() {
        var offert = choix.tous();
        return publies().flatMap(un -> services(un, offert)).toList();
    }

    /** What nobody has checked is not handed on. */
    private Stream<OrganismePublie> publies() {
        return annuaire.tous().stream()
                .filter(un -> un.fiche().verifieLe() != null && un.nom().length() > 2);
    }

    private static Map<String, Object> structure(OrganismePublie un) {
        var dite = new LinkedHashMap<String, Object>();
        dite.put("source", SOURCE);
        dite.put("id", id(un));
        dite.put("nom", nom(un.nom()));
        dite.put("date_maj", String.valueOf(un.fiche().verifieLe()));
        var missions = un.missions();
        ajouter(dite, "description", missions == null || missions.length() < 5 ? null : missions);
        var pivot = un.fiche().pivot();
        ajouter(dite, "siret", pivot != null && pivot.matches("\\d{14}") ? pivot : null);
        situer(dite, un);
        return dite;
    }

    private static Stream<Map<String, Object>> services(OrganismePublie un, ChoixDeFiche offert) {
        return offert.parFamille().entrySet().stream().flatMap(famille -> {
            var siens = famille.getValue().stream()
                    .filter(besoin -> un.fiche().sert(besoin.code()))
                    .toList();
            return siens.isEmpty() ? Stream.empty() : Stream.of(service(un, famille.getKey(), siens));
        });
    }

    private static Map<String, Object> service(OrganismePublie un, FamilleDeBesoin famille, List<Besoin> siens) {
        var fiche = un.fiche();
        var dit = new LinkedHashMap<String, Object>();
        dit.put("source", SOURCE);
        dit.put("structure_id", id(un));
        dit.put("id", id(un) + "-" + famille.code());
        dit.put("nom", nom(famille.nom()));
        dit.put("description", siens.stream().map(besoin -> decrit(un, besoin)).collect(Collectors.joining("\n")));
        dit.put("date_maj", String.valueOf(fiche.verifieLe()));
        dit.put("type", "accompagnement");
        dit.put("thematiques", ThemesDInclusion.de(fiche, siens));
        frais(dit, fiche);
        ajouter(dit, "publics", publics(fiche));
        ajouter(dit, "publics_precisions", fiche.publicsPrecision());
        ajouter(dit, "conditions_acces", fiche.aApporter());
        ajouter(dit, "modes_accueil", accueil(fiche));
        ajouter(dit, "modes_mobilisation", modes(fiche));
        ajouter(dit, "mobilisation_precisions", fiche.venue());
        ajouter(dit, "mobilisable_par", mobilisablePar(fiche));
        situer(dit, un);
        dit.remove("site_web");
        return dit;
    }

    /** Where it receives first. */
    private static void situer(Map<String, Object> dit, OrganismePublie un) {
        ajouter(dit, "telephone", rempli(Telephones.international(un.telephone())));
        ajouter(dit, "courriel", un.courriel());
        ajouter(dit, "site_web", un.site());
        un.fiche().accueils().stream().findFirst().ifPresent(accueil -> {
            ajouter(dit, "commune", accueil.commune());
            ajouter(dit, "code_postal", accueil.codePostal());
            ajouter(dit, "adresse", accueil.adresse());
            ajouter(dit, "complement_adresse", accueil.precisions());
            ajouter(dit, "latitude", accueil.latitude());
            ajouter(dit, "longitude", accueil.longitude());
            ajouter(
                    dit,
                    "horaires_accueil",
                    accueil.horaires().map(Horaires::osm).orElse(null));
        });
    }

    private static String decrit(OrganismePublie un, Besoin besoin) {
        return un.sert(besoin.code())
                .flatMap(servi -> Optional.ofNullable(servi.phrase()))
                .map(phrase -> besoin.nom() + " : " + phrase)
                .orElse(besoin.nom());
    }

    /** "All" stands alone, as the schema asks. */
    private static @Nullable List<String> publics(FicheDOrganisme fiche) {
        if (fiche.publics().contains(PublicAccueilli.TOUS)) {
            return List.of("tous-publics");
        }
        var dits = fiche.publics().stream()
                .map(DataInclusion::dit)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return dits.isEmpty() ? null : dits;
    }

    private static Optional<String> dit(PublicAccueilli accueilli) {
        return switch (accueilli) {
            case TOUS -> Optional.of("tous-publics");
            case JEUNES -> Optional.of("jeunes");
            case ETUDIANTS -> Optional.of("etudiants");
            case FAMILLES -> Optional.of("familles");
            case SENIORS -> Optional.of("seniors");
            case FEMMES -> Optional.of("femmes");
            case DEMANDEURS_EMPLOI -> Optional.of("demandeurs-emploi");
            case SALARIES -> Optional.of("actifs");
            case HANDICAP -> Optional.of("personnes-en-situation-de-handicap");
            case PRECARITE -> Optional.of("beneficiaires-des-minimas-sociaux");
            case ETRANGERS -> Optional.of("personnes-exilees");
            case ASSOCIATIONS, PROFESSIONNELS -> Optional.empty();
        };
    }

    /** Free for some alone is neither free nor paid: it is told in words. */
    private static void frais(Map<String, Object> dit, FicheDOrganisme fiche) {
        var cout = fiche.cout();
        var sousCondition = cout == Cout.SOUS_CONDITION;
        ajouter(dit, "frais", cout == null || sousCondition ? null : cout.code());
        var dits = Stream.of(sousCondition ? Cout.SOUS_CONDITION.mot() : null, fiche.coutPrecision())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" : "));
        ajouter(dit, "frais_precisions", rempli(dits));
    }

    private static @Nullable List<String> accueil(FicheDOrganisme fiche) {
        var dits = new ArrayList<String>();
        if (!fiche.accueils().isEmpty()) {
            dits.add("en-presentiel");
        }
        if (fiche.accompagnements().contains(Accompagnement.A_DISTANCE)) {
            dits.add("a-distance");
        }
        return dits.isEmpty() ? null : dits;
    }

    private static @Nullable List<String> mobilisablePar(FicheDOrganisme fiche) {
        if (fiche.modes().isEmpty()) {
            return null;
        }
        return fiche.modes().equals(List.of(ModeDeVenue.PAR_UN_PROFESSIONNEL))
                ? List.of("professionnels")
                : List.of("professionnels", "usagers");
    }

    private static @Nullable List<String> modes(FicheDOrganisme fiche) {
        var dits = fiche.modes().stream()
                .flatMap(mode -> switch (mode) {
                    case SE_PRESENTER -> Stream.of("se-presenter");
                    case TELEPHONER -> Stream.of("telephoner");
                    case COURRIEL, FICHE_DE_LIAISON -> Stream.of("envoyer-un-courriel");
                    case EN_LIGNE -> Stream.of("utiliser-lien-mobilisation");
                    case PAR_UN_PROFESSIONNEL -> Stream.<String>empty();
                })
                .distinct()
                .toList();
        return dits.isEmpty() ? null : dits;
    }

    private static String id(OrganismePublie un) {
        return SOURCE + "--" + un.id();
    }

    /** From three signs to a hundred and fifty, without a full stop at the end. */
    private static String nom(String dit) {
        var net = dit.replaceAll("\\.+$", "");
        return net.length() > 150 ? net.substring(0, 150) : net;
    }

    private static @Nullable String rempli(String dit) {
        return dit.isEmpty() ? null : dit;
    }

    private static void ajouter(Map<String, Object> dit, String champ, @Nullable Object valeur) {
        if (valeur != null) {
            dit.put(champ, Objects.requireNonNull(valeur));
        }
    }
}
