package fr.estran.banc.doublons;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.estran.personnes.registre.Population;
import fr.estran.personnes.registre.Population.Signalement;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records of which one knows whose they are. */
public final class FichesConnues {

    /** Of each thing that a record says, the names under which files have it. */
    private static final Map<String, List<String>> COLONNES = Map.ofEntries(
            Map.entry("prenom", List.of("prenom", "given_name", "first_name", "firstname", "fname", "fname_c1")),
            Map.entry(
                    "nom",
                    List.of(
                            "nom",
                            "surname",
                            "last_name",
                            "lastname",
                            "family_name",
                            "lname",
                            "lname_c1",
                            "nom_de_famille")),
            Map.entry("genre", List.of("genre", "sexe", "sex", "gender")),
            Map.entry(
                    "naissance",
                    List.of(
                            "naissance",
                            "date_naissance",
                            "annee_naissance",
                            "date_of_birth",
                            "dob",
                            "birth_date",
                            "birthdate",
                            "birth_year",
                            "year_of_birth",
                            "date_de_naissance",
                            "annee_de_naissance",
                            "ne_le")),
            Map.entry("telephone", List.of("telephone", "tel", "phone", "phone_number", "mobile", "portable")),
            Map.entry("courriel", List.of("courriel", "email", "e_mail", "mail")),
            Map.entry("numero", List.of("numero", "street_number", "house_number")),
            Map.entry("voie", List.of("voie", "adresse", "address_1", "address", "street", "street_address")),
            Map.entry("complement", List.of("complement", "address_2")),
            Map.entry("commune", List.of("commune", "ville", "suburb", "city", "town")),
            Map.entry("code_postal", List.of("code_postal", "postcode", "zip", "zipcode", "zip_code", "postal_code")),
            Map.entry("region", List.of("region", "quartier", "state", "county")),
            Map.entry("identifiant", List.of("identifiant", "soc_sec_id", "ssn", "national_id")),
            Map.entry(
                    "personne",
                    List.of(
                            "personne",
                            "cluster",
                            "cluster_id",
                            "entity_id",
                            "ent_id",
                            "person_id",
                            "identity",
                            "true_id",
                            "personne_id")),
            Map.entry("annee", List.of("by")),
            Map.entry("mois", List.of("bm")),
            Map.entry("jour", List.of("bd")));

    private static final Pattern FEBRL = Pattern.compile("rec-(\\d+)-(org|dup).*");
    private static final Pattern JOUR_D_ABORD = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern ENTRE_LES_MOTS = Pattern.compile("[^a-z0-9]+");
    private static final int TITRE_AU_PLUS = 10_000;

    private final Population gens = new Population();
    private final List<String> personnes = new ArrayList<>();

    /** What the name of a column comes to, once it was read. */
    private final Map<String, String> colonnes = new HashMap<>();

    public Population gens() {
        return gens;
    }

    void ajouter(Signalement dit, String personne) {
        gens.ajouter(dit);
        personnes.add(personne);
    }

    boolean memePersonne(int une, int autre) {
        return personnes.get(une).equals(personnes.get(autre));
    }

    /** Pairs of records that are one person's. */
    long paires() {
        var parPersonne = new HashMap<String, Integer>();
        personnes.forEach(personne -> parPersonne.merge(personne, 1, Integer::sum));
        return parPersonne.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
    }

    /**
     * Of CSV files with a line of names, in UTF-8, all together; whose each record is, {@code personne} or FEBRL's rec_id
     * says.
     */
    public static FichesConnues lire(List<Path> fichiers) throws IOException {
        var connues = new FichesConnues();
        for (var fichier : fichiers) {
            try (var lecture = Files.newBufferedReader(fichier)) {
                connues.ajouter(lecture);
            }
        }
        return connues;
    }

    static FichesConnues lire(BufferedReader lecture) throws IOException {
        var connues = new FichesConnues();
        connues.ajouter(lecture);
        return connues;
    }

    private void ajouter(BufferedReader lecture) throws IOException {
        lecture.mark(TITRE_AU_PLUS);
        var titre = lecture.readLine();
        lecture.reset();
        var separateur = titre != null && titre.indexOf(';') >= 0 && titre.indexOf(',') < 0 ? ';' : ',';
        try (var lignes = CsvReader.builder().fieldSeparator(separateur).ofNamedCsvRecord(lecture)) {
            for (var ligne : lignes) {
                ajouter(ligne);
            }
        }
    }

    /** The register of a folder of records, whose people the merges that it tells make known. */
    public static FichesConnues duDossier(Path dossier) throws IOException {
        var fusions = new HashMap<String, String>();
        try (var lecture = Files.newBufferedReader(dossier.resolve("fusions.csv"));
                var lignes = CsvReader.builder().ofNamedCsvRecord(lecture)) {
            lignes.forEach(ligne -> fusions.put(ligne.getField("usager_absorbe"), ligne.getField("usager_conserve")));
        }
        var connues = new FichesConnues();
        try (var lecture = Files.newBufferedReader(dossier.resolve("usagers.csv"));
                var lignes = CsvReader.builder().ofNamedCsvRecord(lecture)) {
            for (var ligne : lignes) {
                var personne = ligne.getField("id");
                while (fusions.containsKey(personne)) {
                    personne = fusions.get(personne);
                }
                if (!ligne.getField("nom").isEmpty()) {
                    connues.ajouter(signalement(connues.champs(ligne)), personne);
                }
            }
        }
        return connues;
    }

    private void ajouter(NamedCsvRecord ligne) {
        var champs = champs(ligne);
        var febrl = FEBRL.matcher(champs.getOrDefault("rec_id", ""));
        var personne = dit(champs, "personne");
        if (febrl.matches()) {
            personne = febrl.group(1);
        }
        ajouter(signalement(champs), personne == null ? "seule-" + personnes.size() : personne);
    }

    private Map<String, String> champs(NamedCsvRecord ligne) {
        var champs = new HashMap<String, String>();
        ligne.getFieldsAsMap()
                .forEach((nom, valeur) ->
                        champs.put(colonnes.computeIfAbsent(nom, FichesConnues::colonne), valeur.strip()));
        return champs;
    }

    /** "Année de naissance" is annee_de_naissance. */
    private static String colonne(String nom) {
        var mots = Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return ENTRE_LES_MOTS
                .matcher(mots.toLowerCase(Locale.ROOT))
                .replaceAll("_")
                .replaceAll("^_+|_+$", "");
    }

    private static Signalement signalement(Map<String, String> champs) {
        return new Signalement(
                dit(champs, "prenom"),
                dit(champs, "nom"),
                dit(champs, "genre"),
                naissance(champs),
                dit(champs, "telephone"),
                dit(champs, "courriel"),
                dit(champs, "numero"),
                dit(champs, "voie"),
                dit(champs, "complement"),
                dit(champs, "commune"),
                dit(champs, "code_postal"),
                dit(champs, "region"),
                dit(champs, "identifiant"));
    }

    private static @Nullable String naissance(Map<String, String> champs) {
        var annee = dit(champs, "annee");
        if (annee != null && dit(champs, "mois") != null && dit(champs, "jour") != null) {
            return "%4s%2s%2s"
                    .formatted(annee, dit(champs, "mois"), dit(champs, "jour"))
                    .replace(' ', '0');
        }
        var ecrite = dit(champs, "naissance");
        var jour = JOUR_D_ABORD.matcher(ecrite == null ? "" : ecrite);
        return jour.matches()
                ? "%4s%2s%2s"
                        .formatted(jour.group(3), jour.group(2), jour.group(1))
                        .replace(' ', '0')
                : ecrite;
    }

    private static @Nullable String dit(Map<String, String> champs, String chose) {
        return COLONNES.getOrDefault(chose, List.of()).stream()
                .map(champs::get)
                .filter(valeur -> valeur != null && !valeur.isEmpty() && !valeur.equals("NA"))
                .findFirst()
                .orElse(null);
    }
}
