package fr.estran.echanges.classeurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The files of the folder, all of them open: a session writes into most. */
final class FichiersRepris implements Closeable {

    private static final Map<String, List<String>> ENTETES = Map.ofEntries(
            Map.entry("structure", List.of("nom", "commune", "code_insee", "zone_scolaire", "fuseau")),
            Map.entry("conseillers", List.of("id", "prenom", "nom", "entree")),
            Map.entry("lieux", List.of("id", "nom", "adresse", "code_postal", "commune")),
            Map.entry("thematiques", List.of("code", "libelle", "champ")),
            Map.entry(
                    "usagers",
                    List.of("id", "prenom", "nom", "genre", "annee_naissance", "situation", "telephone", "courriel")),
            Map.entry("actions", List.of("id", "type", "titre", "thematique", "trimestre")),
            Map.entry("actions_themes", List.of("action", "thematique")),
            Map.entry("seances", List.of("id", "action", "lieu", "debut", "fin", "statut", "heure_connue")),
            Map.entry("seances_conseillers", List.of("seance", "conseiller")),
            Map.entry("seances_cadres", List.of("seance", "canal", "niveau", "autonomie", "materiel")),
            Map.entry("participations", List.of("seance", "usager", "presence", "demande", "tranche")),
            Map.entry("affluence", List.of("seance", "anonymes")),
            Map.entry("effectifs", List.of("seance", "tranche", "nombre")),
            Map.entry("effectifs_genres", List.of("seance", "genre", "nombre")),
            Map.entry("effectifs_situations", List.of("seance", "situation", "nombre")),
            Map.entry("demandes", List.of("seance", "demande", "nombre")),
            Map.entry("demandes_jointes", List.of("seance", "nombre")),
            Map.entry("suites", List.of("seance", "suite", "nombre")),
            Map.entry("reprises", List.of("id", "individuel", "premier_jour", "dernier_jour")));

    /** Of each file, the columns that hold for a row that is known: those of its header, unless others are given. */
    static Map<String, Set<String>> enTenant(Map<String, Set<String>> autres) {
        var tenues = new HashMap<String, Set<String>>();
        ENTETES.forEach((fichier, entete) -> tenues.put(fichier, Set.copyOf(entete)));
        tenues.putAll(autres);
        return Map.copyOf(tenues);
    }

    private final Map<String, SortieCsv> fichiers = new HashMap<>();

    FichiersRepris(Path dossier) throws IOException {
        for (var entete : ENTETES.entrySet()) {
            var ecrivain = SortieCsv.dans(Files.newBufferedWriter(dossier.resolve(entete.getKey() + ".csv"), UTF_8));
            ecrivain.ligne(entete.getValue());
            fichiers.put(entete.getKey(), ecrivain);
        }
    }

    void ligne(String fichier, String... cellules) throws IOException {
        Objects.requireNonNull(fichiers.get(fichier)).ligne(Arrays.asList(cellules));
    }

    @Override
    public void close() throws IOException {
        for (var fichier : fichiers.values()) {
            fichier.close();
        }
    }
}
