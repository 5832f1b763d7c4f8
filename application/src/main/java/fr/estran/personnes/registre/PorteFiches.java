package fr.estran.personnes.registre;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.codes;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the team adds to a sheet, who lives with whom, which sheets are two people, as a folder of records tells it. */
@Component
@Order(31)
class PorteFiches implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "usagers_fiche",
                                "usager",
                                vers("usagers", "usager").dans("id").enCle(),
                                codes("a_prevoir", Fiche.A_PREVOIR),
                                codes(
                                        "sans_reponse",
                                        Fiche.QUESTIONS.stream().sorted().toList()),
                                ouiNon("enquetes"))
                        .attachesA("usager")
                        .completantParSesColonnes(),
                facultatif(
                                "foyers",
                                "lien_usager",
                                vers("usagers", "usager").enCle(),
                                vers("usagers", "avec").dans("autre_id").enCle(),
                                choix("nature", "couple", "famille", "aide").requis())
                        .attachesA("usager"),
                facultatif(
                        "distinctions",
                        "distinction",
                        vers("usagers", "une").enCle(),
                        vers("usagers", "autre").enCle(),
                        date("le").requis()));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("foyers", "avec", "controle.lien_avec_soi", "avec = usager"),
                erreur("foyers", "avec", "controle.lien_deux_fois", """
                        select une.ligne
                        from depot_foyers une
                        join depot_foyers autre on autre.usager = une.avec and autre.avec = une.usager
                        where autre.ligne < une.ligne
                        """),
                interdit("distinctions", "autre", "controle.lien_avec_soi", "autre = une"));
    }
}
