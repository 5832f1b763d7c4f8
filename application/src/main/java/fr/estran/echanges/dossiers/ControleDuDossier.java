package fr.estran.echanges.dossiers;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Second: what ties rows together is checked, all of it, so that one correction of the folder is enough. */
@Component
record ControleDuDossier(DepotsUtiles utiles, DepotRepository depots, ControleRepository controles) {

    void controler(DossierOuvert dossier) {
        dossier.tous().stream().filter(Fichier::implicite).forEach(fichier -> nommerLesImplicites(dossier, fichier));
        for (var fichier : presents(dossier)) {
            chercherLesRepetitions(dossier, fichier);
            fichier.colonnes().forEach(colonne -> chercherLesRenvoisSansCible(dossier, fichier, colonne));
        }
        utiles.controles(dossier).forEach(controle -> appliquer(dossier, controle));
    }

    private static List<Fichier> presents(DossierOuvert dossier) {
        return dossier.tous().stream().filter(dossier::contient).toList();
    }

    /** A code to a file that was never given is kept, with a warning. */
    private void nommerLesImplicites(DossierOuvert dossier, Fichier fichier) {
        for (var nommant : presents(dossier)) {
            for (var colonne : nommant.colonnes()) {
                var renvoi = colonne.renvoi();
                if (renvoi != null && renvoi.fichier().equals(fichier.nom())) {
                    nommerLesImplicites(dossier, fichier, nommant, colonne, renvoi);
                }
            }
        }
    }

    private void nommerLesImplicites(
            DossierOuvert dossier, Fichier fichier, Fichier nommant, Colonne colonne, Colonne.Renvoi renvoi) {
        var absent = !dossier.contient(fichier);
        for (var code : depots.codesSansLigne(fichier, nommant, colonne)) {
            var horsListe = code.equals(renvoi.horsListe());
            if (horsListe || absent) {
                depots.ajouterImplicite(fichier, code);
            }
            if (!horsListe && absent) {
                dossier.constats().signalerUnFichierAbsent(fichier, nommant, colonne);
            }
        }
    }

    private void chercherLesRepetitions(DossierOuvert dossier, Fichier fichier) {
        if (fichier.repetable()) {
            return;
        }
        var constats = dossier.constats();
        var cle = String.join(" + ", fichier.cle().stream().map(Colonne::nom).toList());
        controles.repetitions(fichier, (ligne, semblables) -> {
            if (fichier.aReference() || (!semblables && fichier.departage() == null)) {
                var message = cle.isEmpty() ? "ligne.une_seule" : "ligne.cle_repetee";
                constats.refuserLaLigne(fichier, ligne, message, Map.of("cle", cle));
            } else {
                constats.signaler(fichier, "constat.ligne_ecrite_deux_fois", ligne);
            }
        });
        if (!fichier.aReference()) {
            controles.garderUneLigneParCle(fichier);
        }
    }

    private void chercherLesRenvoisSansCible(DossierOuvert dossier, Fichier fichier, Colonne colonne) {
        var renvoi = colonne.renvoi();
        if (renvoi == null) {
            return;
        }
        var cible = dossier.fichier(renvoi.fichier());
        var constats = dossier.constats();
        if (constats.aRefuse(cible) || (!dossier.contient(cible) && !cible.implicite())) {
            return;
        }
        var attendu = Map.of("fichier", cible.nomComplet());
        controles.renvoisSansCible(
                fichier,
                colonne,
                cible,
                (ligne, valeur) -> constats.refuserLaCellule(
                        fichier, ligne, colonne.nom(), "controle.renvoi_sans_cible", attendu, valeur));
    }

    private void appliquer(DossierOuvert dossier, Controle controle) {
        var fichier = dossier.fichier(controle.fichier());
        var constats = dossier.constats();
        controles.chercher(controle.sql(), ligne -> {
            if (controle.refuse()) {
                var valeur = controles.valeur(dossier, fichier, controle.colonne(), ligne);
                constats.refuserLaCellule(fichier, ligne, controle.colonne(), controle.message(), Map.of(), valeur);
            } else {
                constats.signaler(fichier, controle.message(), ligne);
            }
        });
    }
}
