package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.VersementRepository.Versement;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;

/** Third: rows that are known to be right go to their tables. */
@Component
record VersementDuDossier(
        List<Porte> portes, DepotRepository depots, VersementRepository versements, ApercuRepository apercus) {

    /** @param total of all tables */
    record Verse(Versement total, ApercuDImport apercu) {}

    void seReserverLaStructure() {
        versements.seReserverLaStructure();
    }

    Verse verser(DossierOuvert dossier, DoubleConsumer avance) {
        var compteur = new CompteurDImport(apercus, dossier);
        compteur.commencer();
        var total = Versement.RIEN;
        var changees = new TreeMap<String, Long>();
        var faits = 0;
        var fichiers = dossier.tous().stream()
                .filter(fichier -> !fichier.seulementLu() && (dossier.contient(fichier) || fichier.implicite()))
                .toList();
        for (var fichier : fichiers) {
            if (fichier.aReference()) {
                depots.reconnaitre(fichier);
            }
            var verse = verser(dossier, fichier);
            total = total.plus(verse);
            compteur.entendre(fichier.table(), verse);
            changees.merge(fichier.table(), verse.lignes(), Long::sum);
            avance.accept((double) ++faits / fichiers.size());
        }
        changees.forEach(versements::analyser);
        portes.forEach(Porte::conclure);
        versements.juger();
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
