package fr.estran.ville.themes;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.ville.themes.DescriptionDeForme.FORME;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Kinds of help, as a folder of records tells them: those alone that are not as the software has them. */
@Component
@Order(15)
class PorteFormes implements Porte {

    private static final List<String> MOTS =
            List.of("public_singulier", "public_pluriel", "bilan_singulier", "bilan_pluriel");

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "formes",
                "forme_d_aide",
                FORME.colonnes("formes", choix("type", TypeDAction.class).enCle())));
    }

    @Override
    public List<Controle> controles() {
        return Stream.concat(
                        MOTS.stream().map(PorteFormes::mot),
                        Stream.of(
                                entiere("public"),
                                entiere("bilan"),
                                interdit("formes", "fin", "controle.fin_avant_debut", """
                        num_nulls(debut, fin) = 1 or fin <= debut
                        """)))
                .toList();
    }

    private static Controle mot(String colonne) {
        return erreur("formes", colonne, "controle.mot_de_forme", """
                select ligne
                from depot_formes
                where length(%1$s) > %2$d or %1$s <> btrim(%1$s) or %1$s !~ '^[[:alnum:]][^{}[:cntrl:]]*$'
                """.formatted(colonne, DescriptionDeForme.LONGUEUR));
    }

    private static Controle entiere(String pour) {
        return erreur("formes", pour + "_singulier", "controle.forme_entiere", """
                select ligne
                from depot_formes
                where num_nulls(%1$s_singulier, %1$s_pluriel, %1$s_feminin) not in (0, 3)
                """.formatted(pour));
    }
}
