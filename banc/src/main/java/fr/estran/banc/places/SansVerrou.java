package fr.estran.banc.places;

import fr.estran.programme.VerrouDesPlaces;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * A service whose lock closes nothing: it must promise a place twice, or the trials of the lock prove nothing. No service
 * has this one unless a bench adds it.
 */
public final class SansVerrou implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        if (!(bean instanceof VerrouDesPlaces)) {
            return bean;
        }
        var ouvert = new ProxyFactory(bean);
        ouvert.setProxyTargetClass(true);
        ouvert.addAdvice(
                (MethodInterceptor) appel -> appel.getMethod().getName().equals("prendre") ? null : appel.proceed());
        return ouvert.getProxy();
    }
}
