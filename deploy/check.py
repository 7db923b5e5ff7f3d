"""Checks compose.yaml, the manifests in kubernetes/ and Patroni's settings: what refers to something finds it, and nothing runs with more rights than it needs."""
import pathlib
import re
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
faults = []


def need(holds, what):
    if not holds:
        faults.append(what)


def check_compose():
    compose = yaml.safe_load((HERE / "compose.yaml").read_text())
    example = (HERE / "env.example").read_text()
    services = compose["services"]
    need(set(services) == {"server", "worker", "db", "caddy"}, f"compose: services are {sorted(services)}")
    for name, service in services.items():
        need("image" in service, f"compose: {name} has no image")
        need(service.get("restart") == "unless-stopped", f"compose: {name} does not start again")
        need("healthcheck" in service or name == "server", f"compose: {name} has no health check")
        for secret in service.get("secrets", []):
            source = secret if isinstance(secret, str) else secret["source"]
            need(source in compose["secrets"], f"compose: {name} asks for the secret {source}, which is not there")
        for mount in service.get("volumes", []):
            volume = mount.split(":")[0]
            need((HERE / volume).is_file() if volume.startswith("./") else volume in compose["volumes"], f"compose: {name} mounts {volume}, which is not there")
        for network in service["networks"]:
            need(network in compose["networks"], f"compose: {name} is in the network {network}, which is not there")
    for name in ("server", "worker", "caddy"):
        need(services[name].get("read_only") is True and services[name].get("cap_drop") == ["ALL"], f"compose: {name} may do too much")
    need("ports" not in services["server"] and "ports" not in services["db"], "compose: only caddy is reached from outside")
    need(services["server"]["environment"]["TWIPLOMACY__SERVER__PROXIES"] == services["caddy"]["networks"]["front"]["ipv4_address"], "compose: the server does not know Caddy by its address")
    for variable in set(re.findall(r"\$\{(\w+)", (HERE / "compose.yaml").read_text())):
        need(re.search(rf"^{variable}=", example, re.MULTILINE), f"env.example lacks {variable}")


def check_pod(name, pod, has_probes, known):
    rights, container = pod["securityContext"], pod["containers"][0]
    need(rights["runAsNonRoot"] is True and rights["seccompProfile"]["type"] == "RuntimeDefault", f"{name}: the pod may do too much")
    own = container["securityContext"]
    need(own["readOnlyRootFilesystem"] is True and own["allowPrivilegeEscalation"] is False and own["capabilities"] == {"drop": ["ALL"]}, f"{name}: the container may do too much")
    need("memory" in container["resources"]["limits"], f"{name}: no limit of memory")
    need(pod["terminationGracePeriodSeconds"] > 45, f"{name}: killed before it has ended its jobs")
    need(all(source["configMapRef"]["name"] in known["ConfigMap"] for source in container["envFrom"]), f"{name}: its settings are not there")
    need(all(volume["secret"]["secretName"] in known["Secret"] for volume in pod["volumes"] if "secret" in volume), f"{name}: its secrets are not there")
    need({mount["name"] for mount in container["volumeMounts"]} == {volume["name"] for volume in pod["volumes"]}, f"{name}: mounts and volumes differ")
    if not has_probes:
        return
    need("tcpSocket" in container["livenessProbe"], f"{name}: livenessProbe would start the server again while the database is away")
    for probe, path in (("startupProbe", "/health/live"), ("readinessProbe", "/health/ready")):
        need(container[probe]["httpGet"]["path"] == path, f"{name}: {probe} asks for another address than {path}")
        host = [header["value"] for header in container[probe]["httpGet"]["httpHeaders"] if header["name"] == "Host"]
        need(host == [known["host"]], f"{name}: {probe} asks by another name than the server has")


def check_kubernetes():
    folder = HERE / "kubernetes"
    kustomization = yaml.safe_load((folder / "kustomization.yaml").read_text())
    documents = [(file.name, document) for file in sorted(folder.glob("*.yaml")) for document in yaml.safe_load_all(file.read_text())]
    for file, document in documents:
        need({"apiVersion", "kind"} <= set(document) and (file == "kustomization.yaml" or document["metadata"]["name"]), f"{file}: no kind or name")
    left_out = {file for file, _ in documents} - set(kustomization["resources"])
    need(left_out == {"kustomization.yaml", "secret.example.yaml"}, f"kustomization.yaml leaves out {sorted(left_out)}")
    kinds = {}
    for _, document in documents:
        kinds.setdefault(document["kind"], {})[document.get("metadata", {}).get("name")] = document
    for secret in kinds["Secret"].values():
        need(all("CHANGE-ME" in value for value in secret["stringData"].values()), "secret.example.yaml holds a secret")
    known = {**kinds, "host": kinds["ConfigMap"]["twiplomacy"]["data"]["TWIPLOMACY__SERVER__ALLOWEDHOSTS"]}
    for name, deployment in kinds["Deployment"].items():
        pod = deployment["spec"]["template"]
        need(pod["metadata"]["labels"] == deployment["spec"]["selector"]["matchLabels"], f"{name}: does not select its pods")
        check_pod(name, pod["spec"], name.endswith("server"), known)
    service = kinds["Service"]["twiplomacy"]["spec"]
    need(service["selector"] == kinds["Deployment"]["twiplomacy-server"]["spec"]["selector"]["matchLabels"], "service.yaml does not lead to the server")
    need(kinds["Ingress"]["twiplomacy"]["spec"]["rules"][0]["host"] == known["host"], "ingress.yaml has another host name than the server")


def check_patroni():
    patroni = yaml.safe_load((HERE / "patroni" / "twiplomacy.yml").read_text())
    need(patroni["bootstrap"]["dcs"]["synchronous_mode"] is True, "patroni: a promotion would lose what was acknowledged")
    own = patroni["postgresql"]["connect_address"].split(":")[0]
    need(patroni["restapi"]["connect_address"].startswith(own) and own in patroni["postgresql"]["listen"], "patroni: its own addresses differ")
    need(any(host.startswith(own) for host in patroni["etcd3"]["hosts"]) and len(patroni["etcd3"]["hosts"]) >= 3, "patroni: etcd needs three hosts, this one among them")
    need(all(role["password"] == "change-me" for role in patroni["postgresql"]["authentication"].values()), "patroni holds a password")


check_compose()
check_kubernetes()
check_patroni()
print("\n".join(faults), end="\n" if faults else "")
sys.exit(1 if faults else 0)
