package fr.estran.echanges;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.StructureId;
import fr.estran.dossier.Colonne;
import fr.estran.dossier.Controle;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import fr.estran.territoire.Structures;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One folder on its way in: its rows are laid down, checked, and poured, within one transaction. */
class PassageDuDossier {

    /** Of the time that an import takes, reading is about this part. */
    private static final double PART_DE_LA_LECTURE = 0.4;

    private final Path dossier;
    private final ZoneId fuseau;
    private final Constats constats;
    private final Suivi suivi;
    private final List<Porte> portes;
    private final DepotRepository depots;
    private final ControleRepository controles;
    private final VersementRepository versements;
    private final Map<String, Fichier> fichiers;
    private final Set<String> absents = new HashSet<>();
    private long lignes;

    PassageDuDossier(
            Path dossier,
            ZoneId fuseau,
            Constats constats,
            Suivi suivi,
            List<Porte> portes,
            DepotRepository depots,
            ControleRepository controles,
            VersementRepository versements) {
        this.dossier = dossier;
        this.fuseau = fuseau;
        this.constats = constats;
        this.suivi = suivi;
        this.portes = portes;
        this.depots = depots;
        this.controles = controles;
        this.versements = versements;
        this.fichiers = portes.stream()
                .flatMap(porte -> porte.fichiers().stream())
                .collect(toMap(Fichier::nom, f -> f, (a, _) -> a, LinkedHashMap::new));
    }

    void deposer() {
        try {
            signalerLesFichiersInconnus();
            var mesure = new Mesure(taille());
            for (var fichier : fichiers.values()) {
                depots.creer(fichier);
                deposer(fichier, mesure);
                depots.analyser(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deposer(Fichier fichier, Mesure mesure) throws IOException {
        var chemin = dossier.resolve(fichier.nomComplet());
        if (!Files.exists(chemin)) {
            absents.add(fichier.nom());
            if (fichier.requis()) {
                constats.refuserLeFichier(fichier.nomComplet(), "fichier.manquant", Map.of());
            }
            return;
        }
        try (var octets = mesure.suivre(Files.newInputStream(chemin));
                var copie = depots.copier(fichier)) {
            new LectureFichier(fichier, fuseau, constats).lire(chemin, octets, copie);
            lignes += copie.lignes();
        }
    }

    void controler() {
        fichiers.values().forEach(this::nommerLesImplicites);
        for (var fichier : fichiers.values()) {
            chercherLesRepetitions(fichier);
            fichier.colonnes().forEach(colonne -> chercherLesRenvoisSansCible(fichier, colonne));
        }
        portes.stream().flatMap(porte -> porte.controles().stream()).forEach(this::appliquer);
    }

    /** A code to a file that was never given is kept, with a warning. */
    private void nommerLesImplicites(Fichier fichier) {
        if (!fichier.implicite()) {
            return;
        }
        for (var nommant : fichiers.values()) {
            for (var colonne : nommant.colonnes()) {
                var renvoi = colonne.renvoi();
                if (renvoi != null && renvoi.fichier().equals(fichier.nom())) {
                    nommerLesImplicites(fichier, nommant, colonne, renvoi);
                }
            }
        }
    }

    private void nommerLesImplicites(Fichier fichier, Fichier nommant, Colonne colonne, Colonne.Renvoi renvoi) {
        for (var code : depots.codesSansLigne(fichier, nommant, colonne)) {
            var horsListe = code.equals(renvoi.horsListe());
            if (horsListe || absents.contains(fichier.nom())) {
                depots.ajouterImplicite(fichier, code);
            }
            if (!horsListe && absents.contains(fichier.nom())) {
                constats.signalerUnFichierAbsent(fichier, nommant, colonne);
            }
        }
    }

    private void chercherLesRepetitions(Fichier fichier) {
        if (fichier.repetable() || absents.contains(fichier.nom())) {
            return;
        }
        controles.repetitions(fichier, (ligne, semblables) -> {
            if (fichier.aReference() || (!semblables && fichier.departage() == null)) {
                constats.refuserLaLigne(fichier, ligne, "ligne.cle_repetee", Map.of("cle", nomsDeLaCle(fichier)));
            } else {
                constats.signaler(fichier, "constat.ligne_ecrite_deux_fois", ligne);
            }
        });
        if (!fichier.aReference()) {
            controles.garderUneLigneParCle(fichier);
        }
    }

    private static String nomsDeLaCle(Fichier fichier) {
        return String.join(" + ", fichier.cle().stream().map(Colonne::nom).toList());
    }

    private void chercherLesRenvoisSansCible(Fichier fichier, Colonne colonne) {
        var renvoi = colonne.renvoi();
        if (renvoi == null) {
            return;
        }
        var cible = Objects.requireNonNull(fichiers.get(renvoi.fichier()));
        if (constats.aRefuse(cible) || (absents.contains(cible.nom()) && !cible.implicite())) {
            return;
        }
        controles.renvoisSansCible(
                fichier,
                colonne,
                cible,
                (ligne, valeur) -> constats.refuserLaCellule(
                        fichier,
                        ligne,
                        colonne.nom(),
                        "controle.renvoi_sans_cible",
                        Map.of("fichier", cible.nomComplet()),
                        valeur));
    }

    private void appliquer(Controle controle) {
        var fichier = Objects.requireNonNull(fichiers.get(controle.fichier()));
        controles.chercher(controle.sql(), ligne -> {
            if (controle.refuse()) {
                var valeur = controles.valeur(fichier, controle.colonne(), ligne);
                constats.refuserLaCellule(fichier, ligne, controle.colonne(), controle.message(), Map.of(), valeur);
            } else {
                constats.signaler(fichier, controle.message(), ligne);
            }
        });
    }

    ResultatImport verser(StructureId structure) {
        var total = Versement.RIEN;
        var faits = 0;
        var phrases = new ArrayList<String>();
        for (var fichier : fichiers.values()) {
            if (fichier.aReference()) {
                depots.reconnaitre(fichier);
            }
            total = total.plus(verser(fichier, phrases));
            suivi.avance(PART_DE_LA_LECTURE + (1 - PART_DE_LA_LECTURE) * ++faits / fichiers.size());
        }
        portes.forEach(Porte::conclure);
        fichiers.values().forEach(versements::analyser);
        phrases.addAll(0, constats.phrases());
        return new ResultatImport.Garde(
                structure, lignes, total.ajoutees(), total.modifiees(), total.retirees(), List.copyOf(phrases));
    }

    private Versement verser(Fichier fichier, List<String> phrases) {
        if (absents.contains(fichier.nom()) && !fichier.implicite()) {
            return Versement.RIEN;
        }
        if (fichier.attache() == null && !absents.contains(fichier.nom())) {
            var disparues = versements.disparues(fichier, fichiers);
            if (!disparues.isEmpty()) {
                phrases.add(constats.direLesDisparues(fichier, disparues));
            }
        }
        return versements.verser(fichier, fichiers);
    }

    private void signalerLesFichiersInconnus() throws IOException {
        try (var chemins = Files.list(dossier)) {
            chemins.map(chemin -> chemin.getFileName().toString())
                    .filter(nom -> nom.endsWith(".csv"))
                    .filter(nom -> !nom.equals(Structures.FICHIER.nomComplet()))
                    .filter(nom -> !fichiers.containsKey(nom.substring(0, nom.length() - 4)))
                    .sorted()
                    .forEach(constats::signalerUnFichierInconnu);
        }
    }

    private long taille() throws IOException {
        long taille = 0;
        for (var fichier : fichiers.values()) {
            var chemin = dossier.resolve(fichier.nomComplet());
            taille += Files.exists(chemin) ? Files.size(chemin) : 0;
        }
        return taille;
    }

    private final class Mesure {

        private final long total;
        private long lus;

        Mesure(long total) {
            this.total = Math.max(total, 1);
        }

        InputStream suivre(InputStream octets) {
            return new FilterInputStream(octets) {
                @Override
                public int read(byte[] tampon, int debut, int longueur) throws IOException {
                    var n = super.read(tampon, debut, longueur);
                    lus += Math.max(n, 0);
                    suivi.avance(PART_DE_LA_LECTURE * lus / total);
                    return n;
                }
            };
        }
    }
}
