package fr.estran.presences.coop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other side: reads the state of a form from its address, and judges it, as the State's tool does. Written from what it does, and from nothing of ours. */
final class LecteurDeLaCoop {

    private static final Set<String> DUREES = Set.of("15", "30", "45", "60", "90", "120", "personnaliser");
    private static final Set<String> LIEUX = Set.of("LieuActivite", "Autre", "Domicile", "ADistance");
    private static final Set<String> MATERIELS = Set.of("Ordinateur", "Telephone", "Tablette", "Autre", "Aucun");
    private static final Set<String> AUTONOMIES = Set.of("EntierementAccompagne", "PartiellementAutonome", "Autonome");
    private static final Set<String> NIVEAUX = Set.of("Debutant", "Intermediaire", "Avance");
    private static final Set<String> THEMES = Set.of(
            "DiagnosticNumerique PrendreEnMainDuMateriel MaintenanceDeMateriel GereSesContenusNumeriques NavigationSurInternet Email Bureautique ReseauxSociaux Sante BanqueEtAchatsEnLigne Entrepreneuriat InsertionProfessionnelle SecuriteNumerique Parentalite ScolariteEtNumerique CreerAvecLeNumerique CultureNumerique IntelligenceArtificielle AideAuxDemarchesAdministratives"
                    .split(" "));
    private static final Set<String> DEMARCHES = Set.of(
            "PapiersElectionsCitoyennete FamilleScolarite SocialSante TravailFormation Logement TransportsMobilite ArgentImpots Justice EtrangersEurope LoisirsSportsCulture Associations"
                    .split(" "));
    private static final Set<String> GENRES = Set.of("Masculin", "Feminin", "NonCommunique");
    private static final Set<String> TRANCHES = Set.of(
            "MoinsDeDouze DouzeDixHuit DixHuitVingtQuatre VingtCinqTrenteNeuf QuaranteCinquanteNeuf SoixanteSoixanteNeuf SoixanteDixPlus NonCommunique"
                    .split(" "));
    private static final Set<String> STATUTS =
            Set.of("Scolarise", "SansEmploi", "EnEmploi", "Retraite", "NonCommunique");

    private LecteurDeLaCoop() {}

    /** @return what the form shows */
    static JsonNode ouvrir(String adresse) {
        var lue = URI.create(adresse);
        assertThat(lue.getScheme()).isEqualTo("https");
        assertThat(lue.getPath()).matches("/coop/mes-activites/cra/(individuel|collectif)");
        var valeur = lue.getRawQuery().replaceFirst("^v=", "");
        assertThat(valeur).matches("[A-Za-z0-9_-]+");
        try (var inflation = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(valeur)))) {
            var superjson = new JsonMapper().readTree(new String(inflation.readAllBytes(), UTF_8));
            assertThat(superjson.propertyNames()).containsExactly("json");
            var etat = superjson.get("json");
            juger(etat, lue.getPath().endsWith("collectif"));
            return etat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void juger(JsonNode etat, boolean collectif) {
        LocalDate.parse(etat.get("date").stringValue());
        if (etat.has("duree")) {
            var duree = etat.get("duree");
            assertThat(DUREES).contains(duree.get("duree").stringValue());
            if (duree.get("duree").stringValue().equals("personnaliser")) {
                int heures = duree.get("dureePersonnaliseeHeures").intValue();
                int minutes = duree.get("dureePersonnaliseeMinutes").intValue();
                assertThat(heures).isBetween(0, 23);
                assertThat(minutes).isBetween(0, 59);
                assertThat(heures + minutes).isPositive();
            }
        }
        assertThat(LIEUX).contains(etat.get("typeLieu").stringValue());
        assertThat(etat.has("structure"))
                .isEqualTo(etat.get("typeLieu").stringValue().equals("LieuActivite"));
        if (etat.has("structure")) {
            UUID.fromString(etat.get("structure").get("id").stringValue());
        }
        var themes = mots(etat, "thematiques");
        assertThat(themes)
                .allMatch(theme -> THEMES.contains(theme) || DEMARCHES.contains(theme))
                .doesNotHaveDuplicates();
        if (themes.stream().anyMatch(DEMARCHES::contains)) {
            assertThat(themes).contains("AideAuxDemarchesAdministratives");
        }
        assertThat(MATERIELS).containsAll(mots(etat, "materiel"));
        assertThat(etat.has("notes")).isFalse();
        if (collectif) {
            assertThat(etat.get("participants").size()).isZero();
            assertThat(etat.has("beneficiaire")).isFalse();
            mot(etat, "niveau", NIVEAUX);
            compteurs(etat.get("participantsAnonymes"));
        } else {
            var personne = etat.get("beneficiaire");
            assertThat(personne.propertyNames())
                    .containsExactlyInAnyOrder("genre", "trancheAge", "statutSocial", "dejaAccompagne");
            mot(personne, "genre", GENRES);
            mot(personne, "trancheAge", TRANCHES);
            mot(personne, "statutSocial", STATUTS);
            mot(etat, "autonomie", AUTONOMIES);
        }
    }

    private static void compteurs(JsonNode compteurs) {
        int total = compteurs.get("total").intValue();
        assertThat(total).isBetween(1, 10_000);
        assertThat(compteurs.get("dejaAccompagne").intValue()).isBetween(0, total);
        Map.of("genre", GENRES, "trancheAge", TRANCHES, "statutSocial", STATUTS)
                .forEach((famille, codes) -> assertThat(codes.stream()
                                .mapToInt(code -> compteurs.get(famille + code).intValue())
                                .sum())
                        .isBetween(0, total));
    }

    private static void mot(JsonNode etat, String champ, Set<String> permis) {
        if (etat.has(champ)) {
            assertThat(permis).contains(etat.get(champ).stringValue());
        }
    }

    static List<String> mots(JsonNode etat, String champ) {
        return etat.has(champ)
                ? etat.get(champ).valueStream().map(JsonNode::stringValue).toList()
                : List.of();
    }
}
