package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Avancee;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Fichier;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** First: the rows of each file are read and laid down where they wait. */
@Component
record DepotDuDossier(FormeDuDossier forme, DepotsUtiles utiles, DepotRepository depots) {

    DossierOuvert ouvrir(Path chemin, ZoneId fuseau, Egards egards, ConstatsDImport constats) {
        return new DossierOuvert(chemin, fuseau, forme.fichiers(), egards, constats);
    }

    /** @return how many rows were read */
    long deposer(DossierOuvert dossier) throws IOException {
        dossier.signalerLesFichiersInconnus();
        var mesure = new Mesure(dossier.taille());
        long lignes = 0;
        depots.creer(utiles.de(dossier));
        for (var fichier : dossier.tous()) {
            lignes += deposer(dossier, fichier, mesure);
        }
        return lignes;
    }

    private long deposer(DossierOuvert dossier, Fichier fichier, Mesure mesure) throws IOException {
        if (!dossier.contient(fichier)) {
            if (fichier.requis() && dossier.egards().dunDossierEcrit()) {
                dossier.constats().refuserLeFichier(fichier.nomComplet(), "fichier.manquant", Map.of());
            }
            return 0;
        }
        var chemin = dossier.chemin(fichier);
        if (!DossierOuvert.lisible(chemin)) {
            dossier.constats().refuserLeFichier(fichier.nomComplet(), "fichier.inaccessible", Map.of());
            return 0;
        }
        long lignes;
        try (var octets = mesure.suivre(Files.newInputStream(chemin));
                var copie = depots.copier(fichier)) {
            new LectureFichier(fichier, dossier.fuseau(), dossier.constats()).lire(chemin, octets, copie);
            lignes = copie.lignes();
        }
        if (fichier.implicite()) {
            depots.marquerLesNommees(fichier);
        }
        depots.analyser(fichier);
        return lignes;
    }

    private static final class Mesure {

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
                    Avancee.part((double) lus / total);
                    return n;
                }
            };
        }
    }
}
