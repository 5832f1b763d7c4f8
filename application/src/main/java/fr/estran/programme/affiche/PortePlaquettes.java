package fr.estran.programme.affiche;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.image;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.trimestre;
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

/** How many leaflets were printed, where they were left, and what is on their cover, as a folder of records tells it. */
@Component
@Order(98)
class PortePlaquettes implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "tirages",
                        "tirage",
                        trimestre("trimestre").enCle(),
                        choix("forme", FormeDePlaquette.class).enCle(),
                        entier("nombre", 1, FormulaireTirage.AU_PLUS).requis(),
                        texte("ailleurs")),
                facultatif(
                        "tirages_lieux",
                        "tirage_lieu",
                        trimestre("trimestre").enCle(),
                        choix("forme", FormeDePlaquette.class).enCle(),
                        vers("lieux", "lieu").enCle()),
                facultatif(
                        "plaquettes_images",
                        "image_de_plaquette",
                        trimestre("trimestre").enCle(),
                        texte("description").requis(),
                        texte("credit"),
                        image("image").requis()));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit(
                        "tirages",
                        "ailleurs",
                        "controle.ailleurs_court",
                        "length(ailleurs) > %d".formatted(FormulaireTirage.LONGUEUR)),
                interdit(
                        "plaquettes_images",
                        "description",
                        "controle.image_decrite",
                        "length(description) > %d".formatted(ImageDePlaquette.DESCRIPTION)),
                interdit(
                        "plaquettes_images",
                        "credit",
                        "controle.image_creditee",
                        "length(credit) > %d".formatted(ImageDePlaquette.CREDIT)),
                erreur("tirages_lieux", "forme", "controle.tirage_connu", """
                        select lieu.ligne
                        from depot_tirages_lieux lieu
                        where not exists (
                                select from depot_tirages
                                where depot_tirages.trimestre = lieu.trimestre and depot_tirages.forme = lieu.forme)
                            and not exists (
                                select from tirage
                                where tirage.trimestre = lieu.trimestre and tirage.forme = lieu.forme)
                        """));
    }
}
