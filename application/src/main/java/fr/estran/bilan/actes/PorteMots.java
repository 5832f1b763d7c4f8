package fr.estran.bilan.actes;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.bilan.rapport.Mot;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The service's own words, as a folder of records tells them. */
@Component
@Order(92)
class PorteMots implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "mots",
                        "mot",
                        choix(
                                        "nature",
                                        Stream.of(Mot.Nature.values())
                                                .map(Mot.Nature::code)
                                                .toArray(String[]::new))
                                .enCle(),
                        texte("code").enCle(),
                        texte("texte").requis())
                .attachesAuService());
    }

    @Override
    public List<Controle> controles() {
        return List.of(interdit(
                "mots",
                "texte",
                "controle.mot_du_service",
                "length(texte) > %d or texte <> btrim(texte) or texte ~ '[{}[:cntrl:]]'".formatted(Mots.LONGUEUR)));
    }
}
