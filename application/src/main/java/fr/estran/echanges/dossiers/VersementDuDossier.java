package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.VersementRepository.Versement;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Third: rows that are known to be right go to their tables. */
@Component
record VersementDuDossier(
        List<Porte> portes, DepotRepository depots, VersementRepository versements, ApercuRepository apercus) {

    private static final Messages MESSAGES = Messages.de("echanges/transferts");

    /** The rest is what modules work out from the rows once all are there. */
    private static final double PART_DES_FICHIERS = 0.9;

    /** @param total of all tables */
    record Verse(Versement total, ApercuDImport apercu) {}

    void seReserverLaStructure() {
        versements.seReserverLaStructure();
    }

    Verse verser(DossierOuvert dossier) {
        var compteur = new CompteurDImport(apercus, dossier);
        compteur.commencer();
        var total = Versement.RIEN;
        var changees = new TreeMap<String, Long>();
        long poses = 0;
        var fichiers = dossier.tous().stream()
                .filter(fichier -> !fichier.seulementLu() && (dossier.contient(fichier) || fichier.implicite()))
                .toList();
        var taille = Math.max(1, fichiers.stream().mapToLong(dossier::taille).sum());
        for (var fichier : fichiers) {
            if (fichier.aReference()) {
                depots.reconnaitre(fichier);
            }
            var verse = verser(dossier, fichier);
            total = total.plus(verse);
            compteur.entendre(fichier.table(), verse);
            changees.merge(fichier.table(), verse.lignes(), Long::sum);
            poses += dossier.taille(fichier);
            Avancee.part(PART_DES_FICHIERS * poses / taille);
        }
        changees.forEach(versements::analyser);
        Avancee.etape(MESSAGES.dire("avancee.conclusion"));
        versements.direCeQuiEstReuni();
        portes.forEach(Porte::conclure);
        versements.juger();
        Avancee.part(1);
        return new Verse(total, compteur.finir());
    }

    private Versement verser(DossierOuvert dossier, Fichier fichier) {
        if (fichier.attache() == null && dossier.contient(fichier)) {
            direLesDisparues(dossier, fichier);
        }
        return versements.verser(OrdreDeVersement.de(fichier, dossier.fichiers(), dossier.egards()));
    }

    private void direLesDisparues(DossierOuvert dossier, Fichier fichier) {
        var egards = dossier.egards();
        var ordre = OrdreDeVersement.de(fichier, dossier.fichiers(), egards);
        var disparues = egards.attendues(fichier)
                .map(attendues -> versements.disparues(ordre, attendues))
                .orElse(List.of());
        if (disparues.isEmpty()) {
            return;
        }
        if (egards.dunDossierEcrit()) {
            dossier.constats().signalerLesDisparues(fichier, disparues);
        } else {
            dossier.constats().signalerLesDisparuesDUneFeuille(fichier, disparues);
        }
    }
}
