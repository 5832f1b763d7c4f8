package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the one row that says whose folder it is: before all else, since its clock gives the other files' hours their meaning. */
final class LectureStructure {

    /** Of a folder that does not say whose it is. */
    static final ZoneId FUSEAU_PAR_DEFAUT = Contree.METROPOLE.fuseau();

    private LectureStructure() {}

    static Optional<Structure> dans(Path dossier, ConstatsDImport constats) throws IOException {
        var chemin = dossier.resolve(Structures.FICHIER.nomComplet());
        if (!DossierOuvert.lisible(chemin)) {
            var message = Files.exists(chemin, LinkOption.NOFOLLOW_LINKS) ? "fichier.inaccessible" : "fichier.manquant";
            constats.refuserLeFichier(Structures.FICHIER.nomComplet(), message, Map.of());
            return Optional.empty();
        }
        var avant = constats.erreurs();
        var lue = new AtomicReference<@Nullable String @Nullable []>();
        try (var octets = Files.newInputStream(chemin)) {
            new LectureFichier(Structures.FICHIER, FUSEAU_PAR_DEFAUT, constats)
                    .lire(chemin, octets, (ligne, valeurs) -> {
                        if (lue.getAndSet(valeurs) != null) {
                            constats.refuserLaLigne(Structures.FICHIER, ligne, "ligne.une_seule_structure", Map.of());
                        }
                    });
        }
        var valeurs = lue.get();
        if (valeurs == null && constats.erreurs() == avant) {
            constats.refuserLeFichier(Structures.FICHIER.nomComplet(), "fichier.sans_ligne", Map.of());
        }
        return valeurs == null || constats.erreurs() > avant ? Optional.empty() : Optional.of(structure(valeurs));
    }

    private static Structure structure(@Nullable String[] valeurs) {
        var codeInsee = Objects.requireNonNull(valeurs[2]);
        return new Structure(
                codeInsee,
                Objects.requireNonNull(valeurs[0]),
                Objects.requireNonNull(valeurs[1]),
                valeurs[3],
                Optional.ofNullable(valeurs[4])
                        .orElseGet(() -> Contree.pour(codeInsee).fuseau().getId()),
                valeurs[5] == null ? null : Code.de(Contree.class, valeurs[5]));
    }
}
