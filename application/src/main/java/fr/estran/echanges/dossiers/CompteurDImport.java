package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.VersementRepository.Versement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hears what an import does to each table, and tells in the end what it makes of all. */
final class CompteurDImport {

    private static final String SEANCES = "seances";

    private final ApercuRepository apercus;
    private final DossierOuvert dossier;
    private final Map<String, Versement> parTable = new LinkedHashMap<>();

    CompteurDImport(ApercuRepository apercus, DossierOuvert dossier) {
        this.apercus = apercus;
        this.dossier = dossier;
    }

    private boolean deSeances() {
        return dossier.contient(dossier.fichier(SEANCES));
    }

    void commencer() {
        if (deSeances()) {
            apercus.retenir();
        }
    }

    void entendre(String table, Versement verse) {
        parTable.merge(table, verse, Versement::plus);
    }

    ApercuDImport finir() {
        var tables = new ArrayList<ImportPasse.Compte>();
        parTable.forEach((table, verse) -> {
            var compte = new ImportPasse.Compte(table, verse.ajoutees(), verse.modifiees(), verse.retirees());
            if (!compte.vide()) {
                tables.add(compte);
            }
        });
        tables.sort(Comparator.comparing(compte -> -(compte.otees() + compte.remises() + compte.revenues())));
        return deSeances()
                ? new ApercuDImport(apercus.lignes(), apercus.pertes(), null, tables)
                : new ApercuDImport(List.of(), ApercuDImport.Pertes.AUCUNE, null, tables);
    }
}
