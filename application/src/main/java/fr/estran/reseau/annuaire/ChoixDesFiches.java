package fr.estran.reseau.annuaire;

import fr.estran.ville.besoins.ListeDesBesoins;
import fr.estran.ville.territoire.Lieux;
import fr.estran.ville.territoire.Quartiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be chosen today, and what a sheet names already. */
@Service
@Transactional(readOnly = true)
class ChoixDesFiches {

    private final ListeDesBesoins besoins;
    private final Lieux lieux;
    private final Quartiers quartiers;

    ChoixDesFiches(ListeDesBesoins besoins, Lieux lieux, Quartiers quartiers) {
        this.besoins = besoins;
        this.lieux = lieux;
        this.quartiers = quartiers;
    }

    /** @param fiche what it names stays, though it was retired since; null for a new one */
    public ChoixDeFiche pour(@Nullable FicheDOrganisme fiche) {
        return new ChoixDeFiche(
                besoins.tous().stream()
                        .filter(besoin -> besoin.auChoix() || (fiche != null && fiche.sert(besoin.code())))
                        .toList(),
                lieux.tous().stream()
                        .filter(lieu -> lieu.auChoix() || (fiche != null && fiche.recoitA(lieu.id())))
                        .toList(),
                quartiers.tous().stream()
                        .filter(quartier ->
                                quartier.retireLe() == null || (fiche != null && fiche.recoitDans(quartier.code())))
                        .toList(),
                quartiers.decoupage());
    }

    /** Of all that was ever named. */
    public ChoixDeFiche tous() {
        return new ChoixDeFiche(besoins.tous(), lieux.tous(), quartiers.tous(), quartiers.decoupage());
    }
}
