package fr.estran.accueil.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.estran.socle.commun.Identifiant;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the document of the API of the records that are answered: what may be absent there is not required here. */
final class DocumentDeLApi {

    /** What is read, and how some of each is called. */
    private static final Map<Class<? extends Record>, String> RECORDS = new LinkedHashMap<>();

    static {
        RECORDS.put(Collections.Seance.class, "Seances");
        RECORDS.put(Collections.Tenue.class, "Tenues");
        RECORDS.put(Collections.Chiffre.class, "Chiffres");
        RECORDS.put(Collections.Lieu.class, "Lieux");
        RECORDS.put(Collections.Organisme.class, "Organismes");
    }

    private static final Map<String, String> DIT = Map.ofEntries(
            Map.entry("Chiffre.version", "La dernière version en ligne du bilan de cette année."),
            Map.entry(
                    "Chiffre.unite", "Ce que l'on compte : des personnes et des participations ne s'additionnent pas."),
            Map.entry("Chiffre.regle", "Comment c'est compté, en mots."),
            Map.entry("Seance.action", "L'action dont c'est une date : une série a plusieurs séances."),
            Map.entry("Seance.annulee", "Elle n'a pas lieu."),
            Map.entry("Seance.annoncee", "Quand elle devait commencer, si elle a été déplacée."),
            Map.entry(
                    "Seance.lieu",
                    "L'identifiant d'un lieu de /api/v1/lieux ; absent au téléphone, ou s'il n'est pas encore connu."),
            Map.entry("Seance.places", "Ce qu'il faut faire pour venir, et s'il reste une place."),
            Map.entry("Seance.commentVenir", "La même chose en mots, comme la page du programme."),
            Map.entry("Seance.page", "La page publique, où l'on s'inscrit."),
            Map.entry("Lieu.fauteuil", "Si l'on entre en fauteuil ; absent quand personne ne l'a dit."),
            Map.entry("Organisme.besoins", "Les codes des besoins auxquels il répond."),
            Map.entry("Organisme.quartiers", "Les codes des quartiers où il agit ; vide : toute la ville."));

    private DocumentDeLApi() {}

    static String ecrire() {
        var api = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(
                        new Info()
                                .title("Estran, lecture")
                                .version("1")
                                .description(
                                        "Ce qu'un service d'aide au numérique a publié : le programme, les lieux, l'annuaire, les séances tenues, les chiffres."))
                .servers(List.of(new Server().url("/")))
                .components(composants())
                .addSecurityItem(new SecurityRequirement().addList("cle"));
        var paths = new Paths();
        paths.addPathItem(
                "/api/v1/programme",
                lecture(
                        "lireProgramme",
                        "Les séances publiées de l'année qui vient",
                        "Seances",
                        Stream.of(
                                texte("quartier", "Le code d'un quartier"),
                                texte("type", "Une forme d'aide, comme « atelier »"),
                                texte("thematique", "Le code d'un thème"))));
        paths.addPathItem("/api/v1/lieux", lecture("lireLieux", "Les lieux de ces séances", "Lieux", Stream.of()));
        paths.addPathItem(
                "/api/v1/annuaire", lecture("lireAnnuaire", "Les organismes publiés", "Organismes", Stream.of()));
        paths.addPathItem(
                "/api/v1/activite",
                lecture(
                        "lireActivite",
                        "Les séances publiées qui ont été tenues, sans personne",
                        "Tenues",
                        Stream.of(new Parameter()
                                .in("query")
                                .name("annee")
                                .description("Une année ; celle-ci quand rien n'est dit")
                                .schema(annee()))));
        paths.addPathItem(
                "/api/v1/chiffres",
                lecture("lireChiffres", "Les chiffres des bilans en ligne, avec leur règle", "Chiffres", Stream.of()));
        api.paths(paths);
        return Json31.pretty(api) + "\n";
    }

    private static PathItem lecture(String id, String resume, String schema, Stream<Parameter> choix) {
        var parametres = new ArrayList<>(choix.toList());
        parametres.add(texte("curseur", "Où reprendre : ce que « suite » a dit"));
        parametres.add(new Parameter()
                .in("query")
                .name("limite")
                .description("Combien en lire")
                .schema(limite()));
        parametres.add(new Parameter()
                .in("header")
                .name("If-None-Match")
                .description("L'ETag d'une réponse que l'on a gardée")
                .schema(type("string")));
        var reponses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("Ce qui est publié")
                                .addHeaderObject("ETag", new Header().schema(type("string")))
                                .content(contenu("application/json", schema)))
                .addApiResponse("304", new ApiResponse().description("Rien n'a changé"));
        Map.of(
                        "400", "Un paramètre n'est pas compris",
                        "401", "Sans clé de cette ville qui vaille aujourd'hui",
                        "403", "La clé n'ouvre pas cela",
                        "404", "Rien ne se lit à cette adresse",
                        "405", "Ici, on ne fait que lire : GET ou HEAD",
                        "406", "Une autre forme que JSON est demandée",
                        "429", "Trop de demandes",
                        "503", "Le service ne répond pas pour le moment")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(refus -> reponses.addApiResponse(
                        refus.getKey(),
                        new ApiResponse()
                                .description(refus.getValue())
                                .content(contenu("application/problem+json", "Probleme"))));
        return new PathItem()
                .get(new Operation()
                        .operationId(id)
                        .summary(resume)
                        .parameters(parametres)
                        .responses(reponses));
    }

    private static Content contenu(String type, String schema) {
        return new Content()
                .addMediaType(
                        type,
                        new MediaType().schema(new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + schema)));
    }

    private static Parameter texte(String nom, String dit) {
        return new Parameter().in("query").name(nom).description(dit).schema(type("string"));
    }

    private static Schema<Object> type(String type) {
        var schema = new Schema<Object>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    private static Schema<Object> limite() {
        var limite = type("integer");
        limite.setMinimum(BigDecimal.ONE);
        limite.setMaximum(new BigDecimal(100));
        limite.setDefault(50);
        return limite;
    }

    private static Schema<Object> annee() {
        var annee = type("integer");
        annee.setMinimum(new BigDecimal(2000));
        annee.setMaximum(new BigDecimal(2099));
        return annee;
    }

    private static Components composants() {
        var composants = new Components()
                .addSecuritySchemes(
                        "cle",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Une clé de lecture, que donne l'administration du service."));
        var convertisseurs = ModelConverters.getInstance(true);
        RECORDS.forEach((record, plusieurs) -> {
            composants.addSchemas(plusieurs, tranche(record.getSimpleName()));
            Schema<?> schema = convertisseurs.resolveAsResolvedSchema(new AnnotatedType(record)).schema;
            schema.setRequired(null);
            for (var champ : record.getRecordComponents()) {
                if (Identifiant.class.isAssignableFrom(champ.getType())) {
                    schema.addProperty(champ.getName(), type("string").format("uuid"));
                }
                if (!peutManquer(champ)) {
                    schema.addRequiredItem(champ.getName());
                }
                var dit = DIT.get(record.getSimpleName() + "." + champ.getName());
                if (dit != null) {
                    ((Schema<?>) schema.getProperties().get(champ.getName())).setDescription(dit);
                }
            }
            schema.setAdditionalProperties(false);
            composants.addSchemas(record.getSimpleName(), schema);
        });
        var probleme = type("object");
        Stream.of("title", "detail", "instance").forEach(champ -> probleme.addProperty(champ, type("string")));
        probleme.addProperty("status", type("integer"));
        Stream.of("title", "status", "detail").forEach(probleme::addRequiredItem);
        return composants.addSchemas("Probleme", probleme);
    }

    /** Of {@link Tranche}. */
    private static Schema<?> tranche(String record) {
        var donnees = type("array");
        donnees.setItems(new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + record));
        var suite = type("string");
        suite.setDescription("À rendre dans « curseur » pour lire la suite ; absent quand il n'y en a plus.");
        var tranche = type("object");
        tranche.addProperty("donnees", donnees);
        tranche.addProperty("suite", suite);
        tranche.addRequiredItem("donnees");
        tranche.setAdditionalProperties(false);
        return tranche;
    }

    private static boolean peutManquer(RecordComponent champ) {
        return champ.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static ObjectMapper json() {
        return new ObjectMapper();
    }
}
