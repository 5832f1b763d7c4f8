package fr.estran.personnes.registre;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.requis;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register, as a folder of records tells it. No value of it is ever printed. */
@Component
@Order(30)
class PorteUsagers implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                requis(
                        "usagers",
                        "usager",
                        reference(),
                        texte("pseudonyme"),
                        texte("prenom"),
                        texte("nom"),
                        choix("genre", "F", "M", "X"),
                        entier("annee_naissance", 1880, 2200),
                        code("situation"),
                        versCode("quartiers", "quartier").saufPour("hors_commune"),
                        texte("telephone"),
                        texte("courriel"),
                        choix("contact", Moyen.tous()),
                        texte("adresse"),
                        date("accueilli_le")),
                facultatif(
                        "fusions",
                        "fusion",
                        vers("usagers", "usager_absorbe").dans("absorbe_id").enCle(),
                        vers("usagers", "usager_conserve").dans("conserve_id").requis(),
                        date("le").requis()));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("usagers", "nom", "controle.usager_sans_nom", "pseudonyme is null and nom is null"),
                interdit("fusions", "usager_conserve", "controle.fusion_avec_soi", "usager_absorbe = usager_conserve"),
                erreur("fusions", "usager_conserve", "controle.fusion_en_cercle", """
  with recursive suite as (
    select ligne, usager_absorbe as depart, usager_conserve as ici
    from depot_fusions
    where usager_absorbe <> usager_conserve
    union
    select suite.ligne, suite.depart, fusion.usager_conserve
    from suite
    join depot_fusions fusion on fusion.usager_absorbe = suite.ici
    where suite.ici <> suite.depart
  )
  select ligne
  from suite
  where ici = depart
  """));
    }
}
