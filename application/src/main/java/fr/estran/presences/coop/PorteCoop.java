package fr.estran.presences.coop;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is ours in the State's tool, and which acts were saved there, as a folder of records tells them. */
@Component
@Order(101)
class PorteCoop implements Porte {

    private static final String HOTE = "https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String EMPREINTE = "[0-9a-f]{12}";

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "coop_reglages",
                                "reglage_coop",
                                forme("hote", HOTE, "attendu.lien_https").requis(),
                                date("depuis"),
                                choix("essai", Essai.class),
                                date("essai_le"))
                        .attachesAuService(),
                facultatif(
                        "coop_lieux",
                        "coop_lieu",
                        vers("lieux", "lieu").enCle(),
                        forme("la_bas", UUID, "attendu.identifiant_de_la_coop").requis()),
                facultatif(
                        "coop_themes",
                        "coop_theme",
                        versCode("thematiques", "thematique").enCle(),
                        choix("theme", ThemeDeLaCoop.class).requis()),
                facultatif(
                        "coop_formes",
                        "coop_forme",
                        choix("type", TypeDAction.class).enCle(),
                        choix("sorte", SorteCoop.class).requis(),
                        entier("minutes", 1, ActeCoop.JOURNEE - 1)),
                facultatif(
                        "coop_actes",
                        "acte_saisi",
                        reference(),
                        vers("seances", "seance").requis(),
                        vers("usagers", "usager"),
                        entier("rang", 0, 1_000_000).requis(),
                        date("saisi_le").requis(),
                        forme("dit_seance", EMPREINTE, "attendu.empreinte").requis(),
                        forme("dit_personne", EMPREINTE, "attendu.empreinte"),
                        forme("dit_demande", EMPREINTE, "attendu.empreinte")));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit(
                        "coop_reglages",
                        "essai",
                        "controle.coop_essai_sans_jour",
                        "(essai is null) <> (essai_le is null)"),
                interdit("coop_actes", "rang", "controle.coop_acte_d_une_personne", "usager is not null and rang > 0"),
                erreur("coop_actes", "seance", "controle.coop_acte_deux_fois", """
                        select distinct acte.ligne
                        from depot_coop_actes acte
                        join depot_coop_actes autre on autre.seance = acte.seance
                            and autre.usager is not distinct from acte.usager
                            and autre.rang = acte.rang
                            and autre.ligne < acte.ligne
                        """));
    }
}
