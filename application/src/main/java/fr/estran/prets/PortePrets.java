package fr.estran.prets;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.trimestre;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.prets.ObjetDePret.MotifDeRetrait;
import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.prets.Pret.Issue;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is lent, and the loans, as a folder of records tells them; those of nobody any more name nobody. */
@Component
@Order(100)
record PortePrets(Clock horloge) implements Porte {

    /** In the town's own zone, if it is known already. */
    private static final String AUJOURDHUI = """
            (timestamptz '%s' at time zone coalesce((
                select fuseau from structure where structure_id = structure_courante()), 'Europe/Paris'))::date
            """;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "objets_de_pret",
                        "objet_de_pret",
                        reference(),
                        choix("sorte", Sorte.class).requis(),
                        texte("nom").requis(),
                        texte("inventaire"),
                        texte("avec"),
                        date("retire_le"),
                        choix("motif", MotifDeRetrait.class)),
                facultatif(
                        "prets",
                        "pret",
                        reference(),
                        vers("objets_de_pret", "objet").requis(),
                        vers("usagers", "usager"),
                        date("du").requis(),
                        date("jusqu_au").requis(),
                        date("rendu_le"),
                        choix("issue", Issue.class),
                        date("prolonge_le").siRemplie(),
                        trimestre("precedent"),
                        trimestre("suivant")),
                facultatif(
                                "reglages_prets",
                                "reglage_pret",
                                entier("jours", 1, ReglageDePret.JOURS_AU_PLUS).requis(),
                                entier("rappel", 0, ReglageDePret.RAPPEL_AU_PLUS)
                                        .requis())
                        .attachesAuService());
    }

    @Override
    public List<Controle> controles() {
        var aujourdhui = AUJOURDHUI.formatted(horloge.instant());
        return List.of(
                interdit("prets", "du", "controle.pret_a_venir", "du > " + aujourdhui),
                interdit("prets", "rendu_le", "controle.pret_a_venir", "rendu_le > " + aujourdhui),
                erreur("prets", "du", "controle.pret_deja_prete", """
                        select distinct pret.ligne
                        from depot_prets pret
                        join depot_prets autre on autre.objet = pret.objet and autre.ligne <> pret.ligne
                        where pret.du < coalesce(autre.rendu_le, 'infinity')
                            and autre.du < coalesce(pret.rendu_le, 'infinity')
                            and (pret.du, pret.ligne) > (autre.du, autre.ligne)
                        """),
                interdit("prets", "usager", "controle.pret_sans_personne", "usager is null and rendu_le is null"),
                interdit(
                        "prets",
                        "usager",
                        "controle.pret_de_quelqu_un",
                        "usager is not null and num_nonnulls(precedent, suivant) > 0"),
                interdit(
                        "prets",
                        "issue",
                        "controle.pret_sans_issue",
                        "(rendu_le is null) <> (issue is null) or rendu_le < du or jusqu_au < du"),
                interdit(
                        "objets_de_pret",
                        "motif",
                        "controle.objet_retire_sans_jour",
                        "motif is not null and retire_le is null"));
    }
}
