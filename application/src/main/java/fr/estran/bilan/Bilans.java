package fr.estran.bilan;

import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Bilans {

    public List<Piece> etablir(Acte acte) {
        return List.of();
    }
}
