package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.DejaLa;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.Gardee;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Themes by their names: the one that there is, or a new one. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ThemesNommes {

    private final GestionDesThematiques gestion;
    private final ThematiqueRepository repository;

    ThemesNommes(GestionDesThematiques gestion, ThematiqueRepository repository) {
        this.gestion = gestion;
        this.repository = repository;
    }

    /** Nobody else makes a theme before the transaction is over. */
    public void verrouiller() {
        repository.verrouiller();
    }

    /** @return its code; one that is there stays as the town has it, and is offered again if it was retired */
    public String nomme(String libelle, ChampDAction champ, boolean sensible, List<AppareilApporte> appareils) {
        var dits = Champs.AUCUN
                .avec("libelle", libelle)
                .avec("champ", champ.code())
                .avec("sensible", sensible ? "oui" : null)
                .avec("appareils", appareils.stream().map(AppareilApporte::code).toList());
        return switch (gestion.creer(dits)) {
            case Gardee(var code) -> code;
            case DejaLa(var autre) -> reprise(autre);
        };
    }

    private String reprise(Thematique autre) {
        var code = Objects.requireNonNullElse(autre.reunieDans(), autre.code());
        gestion.reprendre(code);
        return code;
    }
}
